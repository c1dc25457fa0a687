import Rendering

/// Which words stand in texts, by their first three letters: enough to tell at once that a
/// wording stands nowhere.
struct WordSet: Sendable {
  /// A bit for each beginning; words that begin alike share one.
  private var bits = [UInt64](repeating: 0, count: 512)

  /// The words of a charter's texts.
  init(of charter: Charter) {
    charter.eachProse { text, _ in for prose in text.values { insert(prose.source) } }
    charter.eachPhrase { text, _ in for phrase in text.values { insert(phrase) } }
  }

  /// Whether a word that begins so stands in the texts, as far as its bit tells.
  func contains(_ beginning: Int) -> Bool {
    bits[(beginning >> 6) & 511] & 1 << UInt64(beginning & 63) != 0
  }

  private mutating func insert(_ text: String) {
    text.withBytes { bytes in
      var word = WordBeginning()
      var index = 0
      while index < bytes.count {
        let sign = Fold.sign(bytes, at: index)
        if Fold.isWord(sign.value) {
          word.append(sign.value)
        } else if sign.value != Fold.nothing, word.length > 0 {
          insert(word.index)
          word = WordBeginning()
        }
        index = sign.end
      }
      if word.length > 0 { insert(word.index) }
    }
  }

  private mutating func insert(_ beginning: Int) {
    bits[(beginning >> 6) & 511] |= 1 << UInt64(beginning & 63)
  }
}

/// The first three signs of a word, five bits each.
struct WordBeginning {
  /// How many signs are known, at most three.
  private(set) var length = 0
  /// The signs as a number below 32,768.
  private(set) var index = 0

  /// Adds the next sign of the word.
  mutating func append(_ sign: UInt8) {
    guard length < 3 else { return }
    length += 1
    index = index << 5 | Int(sign & 0x1F)
  }
}
