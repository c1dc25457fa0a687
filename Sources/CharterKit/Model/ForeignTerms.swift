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
  /// What each byte is to whoever looks for terms.
  private let kinds: [Kinds]

  private struct Kinds: OptionSet {
    let rawValue: UInt8
    /// Some term begins with it, in lower case or in capitals.
    static let begins = Kinds(rawValue: 1)
    /// It begins a letter, or a sign that the next byte tells from one.
    static let letter = Kinds(rawValue: 2)
    /// It belongs to the sign before it.
    static let continues = Kinds(rawValue: 4)
  }

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
    kinds = (0...255).map { (byte: UInt8) in
      var kinds: Kinds = byte & 0xC0 == 0x80 ? .continues : []
      if firsts.contains(Self.lowered(byte)) { kinds.insert(.begins) }
      if Self.isLetter(byte) { kinds.insert(.letter) }
      return kinds
    }
  }

  /// Whether there are none.
  var isEmpty: Bool { terms.isEmpty }

  /// The terms that stand in a text in UTF-8, in order.
  func occurrences(in bytes: UnsafeBufferPointer<UInt8>) -> [Occurrence] {
    if terms.isEmpty { return [] }
    var found: [Occurrence] = []
    var index = 0
    while let start = possibleStart(in: bytes, from: index) {
      index = start + 1
      guard let term = term(at: start, in: bytes) else { continue }
      index = start + term.bytes.count
      found.append(Occurrence(range: start..<index, language: term.language))
    }
    return found
  }

  /// The next place, from `start` on, where a word begins with the first byte of some term.
  private func possibleStart(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var isInWord = !Self.isWordStart(start, in: bytes)
    // One look at each byte, without a check of the table's bounds: it has a place for every byte.
    return kinds.withUnsafeBufferPointer { table in
      var index = start
      while index < bytes.count {
        let byte = bytes[index]
        let kinds = table[Int(byte)]
        if !isInWord, kinds.contains(.begins) { return index }
        if !kinds.contains(.continues) {
          isInWord =
            kinds.contains(.letter) && (byte != 0xE2 || Self.isLetter(at: index, in: bytes))
        }
        index += 1
      }
      return nil
    }
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
  private static func isLetter(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    isLetter(bytes[index])
      && !(bytes[index] == 0xE2 && index + 1 < bytes.count && bytes[index + 1] == 0x80)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...: true
    default: false
    }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
