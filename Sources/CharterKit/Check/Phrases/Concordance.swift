import Rendering

/// The texts of a charter and where each of their words stands, so that rules find wordings and
/// signs without reading all texts again.
struct Concordance: Sendable {
  /// A wording in a text.
  struct Occurrence: Equatable {
    /// The text's index.
    var text: Int
    /// The part of it, in UTF-8 bytes.
    var range: Range<Int>
  }

  /// A word in a text; the words of a text follow each other.
  struct Word {
    /// The text's index.
    var text: Int32
    /// Its first byte.
    var start: Int32
    /// The word before it in the same list; -1: it is the first.
    var previous: Int32 = -1
    var list: Int16
    /// Whether it begins with a capital without an accent.
    var isCapital: Bool
    /// How many signs it has, at most 255.
    var length: UInt8

    /// Whether it may be that word of a wording.
    fileprivate func mayBe(_ word: Phrase.Lead.Word) -> Bool {
      list == word.list && (word.length == 0 || word.length == length)
    }
  }

  /// The texts in the order of `Charter.eachProse`, then of `eachPhrase`, each in the order of its
  /// languages; the languages of a text follow each other.
  private(set) var texts: [CheckedText] = []
  /// Each text that is not in its first language, beside the one that is, by their indices.
  private(set) var translations: [(first: Int, other: Int)] = []
  /// What some text has.
  private(set) var traits: TextTraits = []
  /// How many variables there are in all texts.
  private(set) var variableCount = 0
  private var words: [Word] = []
  /// The last word of each list; words that begin alike are in the same one.
  private var lists = [Int32](repeating: -1, count: WordBeginning.listCount)

  /// The texts of a charter; `walks` are those that were walked through before.
  init(of charter: Charter, walks: WalkCache? = nil) {
    words.reserveCapacity(2_048)
    texts.reserveCapacity(128)
    translations.reserveCapacity(64)
    charter.eachProse { text, place in
      let first = texts.count
      for index in text.values.indices {
        insert(
          text.values[index].source, text.languages[index], place, text.values[index].links,
          text.values[index].variables, walks)
        if index > 0 { translations.append((first, first + index)) }
      }
    }
    charter.eachPhrase { text, place in
      let first = texts.count
      for index in text.values.indices {
        insert(text.values[index], text.languages[index], place, [], [], walks)
        if index > 0 { translations.append((first, first + index)) }
      }
    }
    listWords()
  }

  /// Every place where a text says it, in order, none inside another.
  ///
  /// - Parameter isCapitalised: only where its first letter is a capital without an accent.
  func occurrences(of phrases: Phrases, isCapitalised: Bool = false) -> [Occurrence] {
    var found: [Occurrence] = []
    words.withUnsafeBufferPointer { words in
      for index in phrases.leads.indices where mayOccur(phrases.leads[index]) {
        find(index, of: phrases, among: words, isCapitalised, &found)
      }
    }
    guard found.count > 1 else { return found }
    found.sort {
      ($0.text, $0.range.lowerBound, -$0.range.upperBound)
        < ($1.text, $1.range.lowerBound, -$1.range.upperBound)
    }
    var last = found[0]
    return [last]
      + found.dropFirst().filter { occurrence in
        let isApart =
          occurrence.text != last.text || occurrence.range.lowerBound >= last.range.upperBound
        if isApart { last = occurrence }
        return isApart
      }
  }

  private func mayOccur(_ lead: Phrase.Lead) -> Bool {
    guard lists[Int(lead.first.list)] >= 0 else { return false }
    return lead.second.map { lists[Int($0.list)] >= 0 } ?? true
  }

  private func find(
    _ phrase: Int, of phrases: Phrases, among words: UnsafeBufferPointer<Word>,
    _ isCapitalised: Bool, _ found: inout [Occurrence]
  ) {
    let lead = phrases.leads[phrase]
    var index = Int(lists[Int(lead.first.list)])
    var second = lead.second.map { Int(lists[Int($0.list)]) } ?? -1
    var next = words.count
    while index >= 0 {
      let word = words[index]
      while second > index {
        next = second
        second = Int(words[second].previous)
      }
      if word.isCapital || !isCapitalised, word.mayBe(lead.first),
        Self.leads(lead, from: index, to: next, in: words)
      {
        let text = Int(word.text)
        let start = Int(word.start)
        let end = texts[text].text.withBytes { phrases.all[phrase].end(in: $0, from: start) }
        if let end { found.append(Occurrence(text: text, range: start..<end)) }
      }
      index = Int(word.previous)
    }
  }

  /// Whether the second word that a wording is known by stands near enough to its first one.
  ///
  /// - Parameter next: the next word of the second one's list.
  private static func leads(
    _ lead: Phrase.Lead, from first: Int, to next: Int, in words: UnsafeBufferPointer<Word>
  ) -> Bool {
    guard let second = lead.second else { return true }
    guard next < words.count else { return false }
    let limit = Int(words[first + 1].start) + lead.reach
    var index = next
    while index < words.count, words[index].text == words[first].text,
      Int(words[index].start) <= limit
    {
      if words[index].mayBe(second) { return true }
      index += 1
    }
    return false
  }

  private mutating func insert(
    _ text: String, _ tag: String, _ place: TextPlace, _ links: [Prose.Link],
    _ variables: [Prose.Variable], _ walks: WalkCache?
  ) {
    let language = StopWords.Language(tag: tag)
    let number = Int32(truncatingIfNeeded: texts.count)
    let (walked, invariants) =
      walks?.traits(of: text, number, in: language, adding: &words)
      ?? (text.withBytes { TextWalk.traits(of: $0, number, in: language, adding: &words) }, nil)
    let traits = links.isEmpty ? walked : walked.union(.link)
    self.traits.formUnion(traits)
    variableCount += variables.count
    texts.append(
      CheckedText(
        text: text, tag: tag, language: language, place: place, links: links,
        variables: variables, traits: traits, invariants: invariants))
  }

  private mutating func listWords() {
    lists.withUnsafeMutableBufferPointer { lists in
      words.withUnsafeMutableBufferPointer { words in
        for index in words.indices {
          let list = Int(words[index].list)
          words[index].previous = lists[list]
          lists[list] = Int32(truncatingIfNeeded: index)
        }
      }
    }
  }
}
