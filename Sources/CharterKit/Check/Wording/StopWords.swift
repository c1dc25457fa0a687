import Rendering

/// The small words by which a language is known.
struct StopWords {
  /// A language that has small words here.
  enum Language {
    case french
    case english

    /// The language of a tag: `fr`, `fr-CA`; nil: another one.
    init?(tag: String) {
      let language = tag.withBytes { bytes -> Language? in
        guard bytes.count == 2 || bytes.has("-", at: 2) else { return nil }
        switch (bytes[0], bytes[1]) {
        case (UInt8(ascii: "f"), UInt8(ascii: "r")): return .french
        case (UInt8(ascii: "e"), UInt8(ascii: "n")): return .english
        default: return nil
        }
      }
      guard let language else { return nil }
      self = language
    }
  }

  /// How many small words of each language a text has.
  struct Counts {
    private var french = 0
    private var english = 0

    /// Counts a word if it is a small one.
    @inline(__always)
    mutating func add(_ word: WordBeginning, _ words: StopWords) {
      guard (2...5).contains(word.length) else { return }
      switch words.language(of: word.signs) {
      case .french: french += 1
      case .english: english += 1
      case nil: break
      }
    }

    /// Whether a text given in that language reads as another: by three small words or more, and
    /// more than of its own.
    func isForeign(to language: Language) -> Bool {
      let (own, other) = language == .french ? (french, english) : (english, french)
      return other >= 3 && other > own
    }
  }

  /// The small words of all languages.
  static let all = StopWords(
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

  /// The words by their letters, a byte each, and one bit more: whether they are English. A word
  /// stands at its place or right after; 0 is a free place.
  private var keys = [UInt64](repeating: 0, count: 256)

  private init(french: [String], english: [String]) {
    for word in french { add(word, isEnglish: 0) }
    for word in english { add(word, isEnglish: 1) }
  }

  private mutating func add(_ word: String, isEnglish: UInt64) {
    let signs = word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    var place = Self.place(of: signs)
    while keys[place] != 0 { place = (place + 1) & 0xFF }
    keys[place] = signs << 1 | isEnglish
  }

  /// The language that has a word of at most five letters, given a byte each.
  @inline(__always)
  private func language(of signs: UInt64) -> Language? {
    var place = Self.place(of: signs)
    while keys[place] != 0 {
      if keys[place] >> 1 == signs { return keys[place] & 1 == 0 ? .french : .english }
      place = (place + 1) & 0xFF
    }
    return nil
  }

  private static func place(of signs: UInt64) -> Int {
    Int(truncatingIfNeeded: (signs &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }
}
