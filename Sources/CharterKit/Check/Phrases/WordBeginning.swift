/// The signs that a word begins with.
struct WordBeginning {
  /// How many lists of words there are.
  static let listCount = 2_048

  /// How many signs the word has.
  private(set) var length = 0
  /// Its first eight signs, a byte each; the last of them is the lowest byte.
  private(set) var signs: UInt64 = 0

  /// The number of the list that words are in whose first three signs are these.
  @inline(__always)
  var list: Int {
    let first = length > 3 ? signs >> UInt64(8 * (min(length, 8) - 3)) : signs
    return Int(truncatingIfNeeded: (first &* 0x9E37_79B9_7F4A_7C15) >> 53)
  }

  /// Adds the small letters of ASCII that begin there; returns where they end.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end &+ 8 <= bytes.count {
      let next = UInt64(
        littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(
          fromByteOffset: end, as: UInt64.self))
      let count = Self.smallLetters(in: next)
      let kept = min(count, 8 &- min(length, 8))
      if kept > 0 {
        let first = next.byteSwapped &>> UInt64(truncatingIfNeeded: 64 &- 8 &* kept)
        signs = length == 0 ? first : signs &<< UInt64(truncatingIfNeeded: 8 &* kept) | first
      }
      length &+= count
      end &+= count
      if count < 8 { return end }
    }
    while end < bytes.count, bytes[end] &- 0x61 < 26 {
      append(bytes[end])
      end += 1
    }
    return end
  }

  /// How many of eight bytes, from the lowest on, are small letters of ASCII.
  private static func smallLetters(in word: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let ascii = word & (ones &* 0x7F)
    // The highest bit of each byte: whether it is `a` or above, whether it is above `z`.
    let fromA = ascii &+ ones &* (0x80 - 0x61)
    let aboveZ = ascii &+ ones &* (0x80 - 0x7B)
    let others = (~fromA | aboveZ | word) & (ones &* 0x80)
    return others.trailingZeroBitCount / 8
  }

  /// Adds the next sign of the word.
  @inline(__always)
  mutating func append(_ sign: UInt8) {
    if length < 8 { signs = signs << 8 | UInt64(sign) }
    length += 1
  }
}
