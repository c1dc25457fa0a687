/// The small words by which a language is known.
enum StopWords {
  /// A language that has small words here.
  enum Language {
    case french
    case english

    /// The language of a tag: `fr`, `fr-CA`; nil: another one.
    init?(tag: String) {
      let base = tag.utf8.prefix { $0 != UInt8(ascii: "-") }
      if base.elementsEqual("fr".utf8) {
        self = .french
      } else if base.elementsEqual("en".utf8) {
        self = .english
      } else {
        return nil
      }
    }
  }

  /// How many small words of each language a text has.
  struct Counts {
    private var french = 0
    private var english = 0

    /// Those of a text in UTF-8.
    init(of bytes: UnsafeBufferPointer<UInt8>) {
      var key: UInt64 = 0
      var length = 0
      for byte in bytes {
        let letter = byte < 0x80 ? byte | 0x20 : byte
        if byte >= 0x80 || (0x61...0x7A).contains(letter) {
          key = key << 8 | UInt64(letter)
          length += 1
        } else {
          add(key, length)
          (key, length) = (0, 0)
        }
      }
      add(key, length)
    }

    private mutating func add(_ key: UInt64, _ length: Int) {
      guard (2...5).contains(length) else { return }
      switch StopWords.table.language(of: key) {
      case .french: french += 1
      case .english: english += 1
      case nil: break
      }
    }

    subscript(_ language: Language) -> Int { language == .french ? french : english }
  }

  private static let table = Table(
    // Words that English does not have.
    french: [
      "le", "la", "les", "des", "vous", "et", "un", "une", "du", "de", "que", "qui", "pour", "est",
      "dans", "sur", "par", "votre", "vos", "nos", "notre", "ce", "cette", "aux", "avec", "sont",
      "ils", "elle", "nous", "ou", "sans",
    ],
    // Words that French does not have.
    english: [
      "the", "of", "and", "your", "you", "to", "in", "is", "for", "that", "this", "with", "are",
      "it", "be", "by", "our", "we", "they", "from", "when", "which", "has", "not", "or",
    ])

  /// The words by their letters, a byte each; a word stands at its place or right after.
  private struct Table {
    private var keys = [UInt64](repeating: 0, count: 256)
    private var languages = [Language?](repeating: nil, count: 256)

    init(french: [String], english: [String]) {
      for word in french { add(word, .french) }
      for word in english { add(word, .english) }
    }

    private mutating func add(_ word: String, _ language: Language) {
      let key = word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
      var place = Self.place(of: key)
      while keys[place] != 0 { place = (place + 1) & 0xFF }
      keys[place] = key
      languages[place] = language
    }

    func language(of key: UInt64) -> Language? {
      var place = Self.place(of: key)
      while keys[place] != 0 {
        if keys[place] == key { return languages[place] }
        place = (place + 1) & 0xFF
      }
      return nil
    }

    private static func place(of key: UInt64) -> Int {
      Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 56)
    }
  }
}
