/// Text read without what does not change its sense: case, accents, kinds of space and apostrophe,
/// and the stars of emphasis.
enum Fold {
  /// What a sign counts for, and where the next one begins.
  struct Sign {
    /// A lower-case ASCII letter, a digit, a sign of punctuation, or one of the values below.
    var value: UInt8
    /// The next sign's first byte.
    var end: Int
  }

  /// A sign that counts for nothing: a combining accent, a soft hyphen, a star.
  static let nothing: UInt8 = 0
  /// A sign that is neither a letter nor one of ASCII.
  static let mark: UInt8 = 1
  /// A letter that has no ASCII one.
  static let letter: UInt8 = 2

  /// The sign that begins at that byte.
  static func sign(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Sign {
    let byte = bytes[index]
    switch byte {
    case 0x41...0x5A: return Sign(value: byte | 0x20, end: index + 1)
    case 0x09, 0x0A, 0x0D: return Sign(value: 0x20, end: index + 1)
    case 0x2A: return Sign(value: nothing, end: index + 1)
    case ..<0x80: return Sign(value: byte, end: index + 1)
    default: return wideSign(bytes, at: index, leadBy: byte)
    }
  }

  /// Whether a folded sign is part of a word.
  static func isWord(_ value: UInt8) -> Bool {
    (0x61...0x7A).contains(value) || (0x30...0x39).contains(value) || value == letter
  }

  private static func wideSign(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, leadBy lead: UInt8
  ) -> Sign {
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let end = min(index + length, bytes.count)
    guard index + 1 < bytes.count else { return Sign(value: mark, end: end) }
    let second = bytes[index + 1]
    switch lead {
    case 0xC2: return Sign(value: second == 0xA0 ? 0x20 : second == 0xAD ? nothing : mark, end: end)
    case 0xC3: return Sign(value: latin[Int(second & 0x3F)], end: end)
    case 0xC5 where second & 0xFE == 0x92: return Sign(value: 0x6F, end: end)
    case 0xCC: return Sign(value: nothing, end: end)
    case 0xCD where second < 0xB0: return Sign(value: nothing, end: end)
    case 0xE2 where second == 0x80 && end == index + 3:
      return Sign(value: punctuation(bytes[index + 2]), end: end)
    case 0xE2: return Sign(value: mark, end: end)
    default: return Sign(value: letter, end: end)
    }
  }

  /// The last byte of U+2000 to U+203F.
  private static func punctuation(_ last: UInt8) -> UInt8 {
    switch last {
    case 0x80...0x8A, 0xA8, 0xA9, 0xAF: 0x20
    case 0x90, 0x91: 0x2D
    case 0x98, 0x99: 0x27
    default: mark
    }
  }

  /// The letters of U+00C0 to U+00FF without their accents.
  private static let latin: [UInt8] =
    Array("aaaaaaaceeeeiiiidnooooo-ouuuuyts".utf8)
    + Array("aaaaaaaceeeeiiiidnooooo-ouuuuyty".utf8)
}
