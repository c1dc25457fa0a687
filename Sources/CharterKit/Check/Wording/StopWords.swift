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
      if StopWords.french.contains(key) {
        french += 1
      } else if StopWords.english.contains(key) {
        english += 1
      }
    }

    subscript(_ language: Language) -> Int { language == .french ? french : english }
  }

  /// Words that English does not have.
  private static let french = keys([
    "le", "la", "les", "des", "vous", "et", "un", "une", "du", "de", "que", "qui", "pour", "est",
    "dans", "sur", "par", "votre", "vos", "nos", "notre", "ce", "cette", "aux", "avec", "sont",
    "ils", "elle", "nous", "ou", "sans",
  ])
  /// Words that French does not have.
  private static let english = keys([
    "the", "of", "and", "your", "you", "to", "in", "is", "for", "that", "this", "with", "are",
    "it", "be", "by", "our", "we", "they", "from", "when", "which", "has", "not", "or",
  ])

  private static func keys(_ words: [String]) -> Set<UInt64> {
    Set(words.map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
  }
}
