/// What word processors put before the items of a list.
enum Bullet {
  /// Whether that scalar is one: hyphens, dashes, the minus sign, points, squares, circles and
  /// arrows, and what Word writes in fonts of its own.
  static func includes(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xB7, 0x2010...0x2015, 0x2022, 0x2023, 0x2043, 0x2212, 0x2219, 0x25A0, 0x25A1, 0x25AA,
      0x25AB, 0x25B6, 0x25BA, 0x25CB, 0x25CF, 0x25E6, 0x27A2, 0xF0A7, 0xF0B7, 0xF0D8:
      true
    default: false
    }
  }
}

extension [UInt8] {
  /// The length in bytes of the bullet at that index, of an asterisk, or of the letter that Word
  /// writes for a circle, `o`; or 0.
  func bullet(at index: Int) -> Int {
    if at(index) == UInt8(ascii: "*") || at(index) == UInt8(ascii: "o") { return 1 }
    guard at(index) >= 0xC2 else { return 0 }
    return withUnsafeBufferPointer { bytes in
      guard let scalar = bytes.scalar(at: index), Bullet.includes(scalar.value) else { return 0 }
      return scalar.length
    }
  }
}
