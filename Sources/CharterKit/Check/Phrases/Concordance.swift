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
  private struct Word {
    var text: Int32
    var start: Int32
    /// The word before it in the same list; -1: it is the first.
    var previous: Int32
    var list: Int16
    var isCapital: Bool
    /// How many signs it has, at most 255.
    var length: UInt8

    /// Whether it may be that word of a wording.
    func mayBe(_ word: Phrase.Lead.Word) -> Bool {
      Int(list) == word.list && (word.length.map { $0 == Int(length) } ?? true)
    }
  }

  /// The texts in the order of `Charter.eachProse`, then of `eachPhrase`, each in the order of its
  /// languages; the languages of a text follow each other.
  private(set) var texts: [CheckedText] = []
  /// What some text has.
  private(set) var traits: TextTraits = []
  /// How many variables there are in all texts.
  private(set) var variableCount = 0
  private var words: [Word] = []
  /// The last word of each list; words that begin alike are in the same one.
  private var lists = [Int32](repeating: -1, count: WordBeginning.listCount)

  init(of charter: Charter) {
    words.reserveCapacity(2_048)
    texts.reserveCapacity(128)
    charter.eachProse { text, place in
      for index in text.values.indices {
        insert(
          text.values[index].source, text.languages[index], place, text.values[index].links,
          text.values[index].variables)
      }
    }
    charter.eachPhrase { text, place in
      for index in text.values.indices {
        insert(text.values[index], text.languages[index], place, [], [])
      }
    }
    listWords()
  }

  /// Every place where a text says it, in order, none inside another.
  ///
  /// - Parameter isCapitalised: only where its first letter is a capital without an accent.
  func occurrences(of phrases: Phrases, isCapitalised: Bool = false) -> [Occurrence] {
    var found: [Occurrence] = []
    for index in phrases.leads.indices where mayOccur(phrases.leads[index]) {
      find(index, of: phrases, isCapitalised, &found)
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

  /// Shows the index of each text beside that of the same in its first language.
  func eachTranslation(_ visit: (_ first: Int, _ other: Int) -> Void) {
    var first = 0
    for index in texts.indices.dropFirst() {
      if texts[index].place == texts[first].place {
        visit(first, index)
      } else {
        first = index
      }
    }
  }

  private func mayOccur(_ lead: Phrase.Lead) -> Bool {
    lists[lead.first.list] >= 0 && (lead.second.map { lists[$0.list] >= 0 } ?? true)
  }

  private func find(
    _ phrase: Int, of phrases: Phrases, _ isCapitalised: Bool, _ found: inout [Occurrence]
  ) {
    let lead = phrases.leads[phrase]
    var index = Int(lists[lead.first.list])
    while index >= 0 {
      let word = words[index]
      if word.isCapital || !isCapitalised, word.mayBe(lead.first), leads(lead, at: index) {
        let text = Int(word.text)
        let start = Int(word.start)
        let end = texts[text].text.withBytes { phrases.all[phrase].end(in: $0, from: start) }
        if let end { found.append(Occurrence(text: text, range: start..<end)) }
      }
      index = Int(word.previous)
    }
  }

  /// Whether the second word that a wording is known by stands near enough to its first one.
  private func leads(_ lead: Phrase.Lead, at first: Int) -> Bool {
    guard let second = lead.second else { return true }
    var index = first + 1
    guard index < words.count else { return false }
    let limit = Int(words[index].start) + lead.reach
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
    _ variables: [Prose.Variable]
  ) {
    let language = StopWords.Language(tag: tag)
    let number = Int32(truncatingIfNeeded: texts.count)
    var traits = text.withBytes { bytes in
      TextWalk.traits(of: bytes, in: language) { word, start in
        words.append(
          Word(
            text: number, start: Int32(truncatingIfNeeded: start), previous: -1,
            list: Int16(truncatingIfNeeded: word.list),
            isCapital: (0x41...0x5A).contains(bytes[start]),
            length: UInt8(clamping: word.length)))
      }
    }
    if !links.isEmpty { traits.insert(.link) }
    self.traits.formUnion(traits)
    variableCount += variables.count
    texts.append(
      CheckedText(
        text: text, tag: tag, language: language, place: place, links: links,
        variables: variables, traits: traits))
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
