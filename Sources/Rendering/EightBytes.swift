/// Eight bytes of a text looked at in one go.
///
/// What is found is told by the highest bit of each byte. Above the first byte that is found, one
/// may be found by mistake: whoever asks looks at the bytes one by one then.
extension UInt64 {
  /// The highest bit of each byte.
  @inlinable package static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  /// Finds that byte.
  @inlinable @inline(__always)
  package func bytes(equalTo byte: UInt8) -> UInt64 {
    let difference = self ^ Self.repeating(byte)
    return (difference &- Self.repeating(1)) & ~difference
  }

  /// Finds the bytes below that one, which is at most 0x80.
  @inlinable @inline(__always)
  package func bytes(below byte: UInt8) -> UInt64 {
    (self &- Self.repeating(byte)) & ~self
  }

  /// That byte eight times.
  @inlinable @inline(__always)
  package static func repeating(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// Whether each byte is an ASCII letter, a space or a part of a sign beyond ASCII.
  var hasWordsAlone: Bool {
    let ascii = self & ~Self.highBits
    let small = ascii | Self.repeating(0x20)
    let letters = (small &+ Self.repeating(0x80 - 0x61)) & ~(small &+ Self.repeating(0x7F - 0x7A))
    let others = (ascii ^ Self.repeating(0x20)) &+ Self.repeating(0x7F)
    return (self | letters | ~others) & Self.highBits == Self.highBits
  }
}
