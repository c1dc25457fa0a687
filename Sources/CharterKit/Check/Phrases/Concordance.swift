import Rendering

/// Where each word of a charter's texts stands, so that rules find wordings without reading all
/// texts again.
struct Concordance: Sendable {
  /// A wording in a text.
  struct Occurrence: Equatable {
    /// The text's number, in the order of `Charter.eachProse`, then of `eachPhrase` without the
    /// change log, each in the order of its languages.
    var text: Int
    /// The part of it, in UTF-8 bytes.
    var range: Range<Int>
  }

  /// A word in a text.
  private struct Word {
    var text: Int32
    var start: Int32
    /// The word before it in the same list; -1: it is the first.
    var previous: Int32
  }

  private var texts: [String] = []
  private var words: [Word] = []
  /// The last word of each list; words that begin alike are in the same one.
  private var lists = [Int32](repeating: -1, count: WordBeginning.listCount)

  init(of charter: Charter) {
    words.reserveCapacity(2_048)
    charter.eachProse { text, _ in for prose in text.values { insert(prose.source) } }
    charter.eachPhrase(withHistory: false) { text, _ in for phrase in text.values { insert(phrase) }
    }
  }

  /// Every place where a text says it, in order, none inside another.
  func occurrences(of phrases: Phrases) -> [Occurrence] {
    var found: [Occurrence] = []
    for phrase in phrases.all { find(phrase, &found) }
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

  private func find(_ phrase: Phrase, _ found: inout [Occurrence]) {
    guard let first = phrase.lists.first, phrase.lists.allSatisfy({ lists[$0] >= 0 }) else {
      return
    }
    var index = lists[first]
    while index >= 0 {
      let word = words[Int(index)]
      let start = Int(word.start)
      let end = texts[Int(word.text)].withBytes { phrase.end(in: $0, from: start) }
      if let end { found.append(Occurrence(text: Int(word.text), range: start..<end)) }
      index = word.previous
    }
  }

  private mutating func insert(_ text: String) {
    let number = Int32(truncatingIfNeeded: texts.count)
    text.withBytes { insert($0, number) }
    texts.append(text)
  }

  private mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, _ text: Int32) {
    var word = WordBeginning()
    var start = 0
    var index = 0
    while index < bytes.count {
      let sign = Fold.sign(bytes, at: index)
      if Fold.isWord(sign.value) {
        if word.length == 0 { start = index }
        word.append(sign.value)
      } else if word.length > 0, sign.value != Fold.nothing {
        insert(word, text, start)
        word = WordBeginning()
      }
      index = sign.end
    }
    if word.length > 0 { insert(word, text, start) }
  }

  private mutating func insert(_ word: WordBeginning, _ text: Int32, _ start: Int) {
    let list = word.list
    words.append(
      Word(text: text, start: Int32(truncatingIfNeeded: start), previous: lists[list]))
    lists[list] = Int32(truncatingIfNeeded: words.count - 1)
  }
}

/// The first three signs of a word.
struct WordBeginning {
  /// How many lists of words there are.
  static let listCount = 4_096

  /// How many signs are known, at most three.
  private(set) var length = 0
  private var signs = 0

  /// The number of the list that such words are in.
  var list: Int { (signs &* 40_503) >> 3 & (Self.listCount - 1) }

  /// Adds the next sign of the word.
  mutating func append(_ sign: UInt8) {
    guard length < 3 else { return }
    length += 1
    signs = signs << 5 | Int(sign & 0x1F)
  }
}
