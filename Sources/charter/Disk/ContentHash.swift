/// A number that stands for some bytes: two different contents have the same one by chance only.
///
/// It tells an edit from a touched file; it does not withstand someone who wants two files to
/// agree. It is the same on every machine.
struct ContentHash: Equatable, Sendable {
  /// The number.
  private(set) var value: UInt64

  /// The hash of nothing yet.
  init() {
    value = 0x9E37_79B9_7F4A_7C15
  }

  /// A hash that was recorded.
  init(recorded value: UInt64) {
    self.value = value
  }

  /// The hash of those bytes.
  init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { ContentHash(of: $0) }
  }

  /// The hash of a text's bytes.
  init(of text: String) {
    var text = text
    self = text.withUTF8 { ContentHash(of: UnsafeRawBufferPointer($0)) }
  }

  /// The hash of those bytes.
  init(of bytes: UnsafeRawBufferPointer) {
    self.init()
    let words = bytes.count / 8
    for word in 0..<words {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)))
    }
    var tail: UInt64 = 0
    for byte in bytes[(words * 8)...] { tail = tail << 8 | UInt64(byte) }
    add(tail)
    add(UInt64(bytes.count))
  }

  /// Takes one more number in.
  ///
  /// The halves of a 128-bit product, folded, depend on every bit of both numbers.
  mutating func add(_ word: UInt64) {
    let product = (value ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    value = (product.high ^ product.low) &+ 0x9E37_79B9_7F4A_7C15
  }
}
