import Rendering

/// A number made of a key's bytes, to look keys up by: it fits beside a span, and costs a sixth of
/// what a `Dictionary` makes of a key each time that it is asked.
struct KeyMark: Equatable, Sendable {
  /// The number; 0 for a key with other than ASCII in it, which may equal one of other bytes.
  private let number: UInt32

  /// The mark of that key. Source: FNV-1a, by Fowler, Noll and Vo.
  init(_ key: UnsafeBufferPointer<UInt8>) {
    var number: UInt32 = 0x811C_9DC5
    var all: UInt8 = 0
    for byte in key {
      number = (number ^ UInt32(byte)) &* 0x0100_0193
      all |= byte
    }
    self.number = all < 0x80 ? number | 1 : 0
  }

  /// The mark of that key.
  init(_ key: String) {
    self = key.withBytes { KeyMark($0) }
  }

  /// Whether the key is ASCII, so that no key of other bytes or another mark equals it.
  var isASCII: Bool { number != 0 }

  /// Where the key belongs in a table of so many slots, a power of two.
  func slot(of count: Int) -> Int { Int(number >> 1) & (count - 1) }
}
