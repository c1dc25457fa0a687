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

  /// The longest terms first, in lower case.
  private let terms: [Term]
  /// The first byte of each of `terms`.
  private let firsts: [UInt8]
  /// Whether some term begins with that byte, in lower case or in capitals.
  private let begins: [Bool]

  /// Terms by language: `["en": ["first-party"]]`.
  init(_ terms: [String: [String]]) {
    let all = terms.flatMap { language, texts in
      texts.lazy.filter { !$0.isEmpty }.map {
        Term(bytes: $0.utf8.map(Self.lowered), language: language)
      }
    }
    self.terms = all.sorted { one, other in
      one.bytes.count == other.bytes.count
        ? one.bytes.lexicographicallyPrecedes(other.bytes) : one.bytes.count > other.bytes.count
    }
    let firsts = self.terms.map { $0.bytes[0] }
    self.firsts = firsts
    begins = (0...255).map { firsts.contains(Self.lowered($0)) }
  }

  /// Whether there are none.
  var isEmpty: Bool { terms.isEmpty }

  /// The terms that stand in a text in UTF-8, in order.
  func occurrences(in bytes: UnsafeBufferPointer<UInt8>) -> [Occurrence] {
    if terms.isEmpty { return [] }
    var found: [Occurrence] = []
    var index = 0
    var isInWord = false
    // One look at each byte, without a check of the table's bounds: it has a place for every byte.
    begins.withUnsafeBufferPointer { begins in
      while index < bytes.count {
        let byte = bytes[index]
        if !isInWord, begins[Int(byte)], let term = term(at: index, in: bytes) {
          let end = index + term.bytes.count
          found.append(Occurrence(range: index..<end, language: term.language))
          index = end
          isInWord = !Self.isWordStart(index, in: bytes)
          continue
        }
        // The second byte of a sign and those after it belong to its word, or to none, as the first.
        if byte & 0xC0 != 0x80 { isInWord = Self.isLetter(at: index, in: bytes) }
        index += 1
      }
    }
    return found
  }

  /// The longest term that stands there as a whole word.
  private func term(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Term? {
    let first = Self.lowered(bytes[start])
    for index in firsts.indices where firsts[index] == first {
      let end = start + terms[index].bytes.count
      guard end <= bytes.count, end == bytes.count || !Self.isLetter(at: end, in: bytes),
        bytes[start..<end].elementsEqual(terms[index].bytes, by: { Self.lowered($0) == $1 })
      else { continue }
      return terms[index]
    }
    return nil
  }

  /// Whether no letter stands right before.
  private static func isWordStart(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var before = index - 1
    while before > 0, bytes[before] & 0xC0 == 0x80 { before -= 1 }
    return before < 0 || !isLetter(at: before, in: bytes)
  }

  /// Whether a letter or a digit begins there. Of what is not ASCII, all but the no-break space,
  /// guillemets and general punctuation counts as letters.
  @inline(__always)
  private static func isLetter(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch bytes[index] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x00..<0xC3: false
    case 0xE2: !(index + 1 < bytes.count && bytes[index + 1] == 0x80)
    default: true
    }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
