/// The signs that a word begins with.
struct WordBeginning {
  /// How many lists of words there are.
  static let listCount = 2_048

  /// How many signs the word has.
  private(set) var length = 0
  /// Its first eight signs, a byte each; the last of them is the lowest byte.
  private(set) var signs: UInt64 = 0

  /// The number of the list that words are in whose first three signs are these.
  var list: Int {
    let first = length > 3 ? signs >> UInt64(8 * (min(length, 8) - 3)) : signs
    return Int(truncatingIfNeeded: (first &* 0x9E37_79B9_7F4A_7C15) >> 53)
  }

  /// Adds the small letters of ASCII that begin there; returns where they end.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] &- 0x61 < 26 { end += 1 }
    let kept = min(end - start, max(0, 8 - length))
    if start + 8 <= bytes.count, kept > 0 {
      let next = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: start, as: UInt64.self)
      signs = signs << UInt64(8 * kept) | UInt64(bigEndian: next) >> UInt64(8 * (8 - kept))
    } else {
      for index in start..<start + kept { signs = signs << 8 | UInt64(bytes[index]) }
    }
    length += end - start
    return end
  }

  /// Adds the next sign of the word.
  mutating func append(_ sign: UInt8) {
    if length < 8 { signs = signs << 8 | UInt64(sign) }
    length += 1
  }
}
