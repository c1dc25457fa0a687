/// The words of other languages that texts of a language use: `first-party` in French.
///
/// They are found as whole words, without regard to the case of ASCII letters.
struct ForeignTerms: Sendable {
  /// A term found in a text, in UTF-8 bytes.
  struct Occurrence: Equatable {
    var range: Range<Int>
    var language: String
  }

  private struct Term {
    var bytes: [UInt8]
    var language: String
  }

  /// The longest terms first.
  private let terms: [Term]
  /// Whether some term begins with that byte, in lower case.
  private let begins: [Bool]

  /// Terms by language: `["en": ["first-party"]]`.
  init(_ terms: [String: [String]]) {
    var all: [Term] = []
    for (language, texts) in terms {
      for text in texts where !text.isEmpty {
        all.append(Term(bytes: text.utf8.map(Self.lowered), language: language))
      }
    }
    self.terms = all.sorted { one, other in
      one.bytes.count == other.bytes.count
        ? one.bytes.lexicographicallyPrecedes(other.bytes) : one.bytes.count > other.bytes.count
    }
    var begins = [Bool](repeating: false, count: 256)
    for term in all { begins[Int(term.bytes[0])] = true }
    self.begins = begins
  }

  /// The terms that stand in a text, in order.
  func occurrences(in text: String) -> [Occurrence] {
    if terms.isEmpty { return [] }
    var text = text
    return text.withUTF8(occurrences(in:))
  }

  private func occurrences(in bytes: UnsafeBufferPointer<UInt8>) -> [Occurrence] {
    var found: [Occurrence] = []
    var index = 0
    var insideWord = false
    while index < bytes.count {
      let byte = Self.lowered(bytes[index])
      if !insideWord, begins[Int(byte)], let term = term(at: index, in: bytes) {
        let end = index + term.bytes.count
        found.append(Occurrence(range: index..<end, language: term.language))
        index = end
        insideWord = true
      } else {
        insideWord = Self.isLetter(bytes, at: index) || insideWord && byte & 0xC0 == 0x80
        index += 1
      }
    }
    return found
  }

  /// The longest term that stands there as a whole word.
  private func term(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Term? {
    terms.first { term in
      let end = index + term.bytes.count
      guard end <= bytes.count, end == bytes.count || !Self.isLetter(bytes, at: end) else {
        return false
      }
      return term.bytes.indices.allSatisfy {
        term.bytes[$0] == Self.lowered(bytes[index + $0])
      }
    }
  }

  /// Whether a letter or a digit begins there. Of what is not ASCII, all but the no-break space,
  /// guillemets and the general punctuation counts as letters.
  private static func isLetter(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch bytes[index] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0xC2, 0x80...0xBF: false
    case 0xE2: !(index + 1 < bytes.count && bytes[index + 1] == 0x80)
    case 0xC3...0xFF: true
    default: false
    }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
