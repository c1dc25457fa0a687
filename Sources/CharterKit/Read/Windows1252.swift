/// Windows-1252, in which older French files are written. Source: the WHATWG Encoding Standard.
enum Windows1252 {
  private static let upper: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// Whether that control character lays text out: tab, line ends, form feed.
  static func isLayout(_ byte: UInt8) -> Bool {
    byte == Byte.tab || Byte.isBreak(byte) || byte == 0x0C
  }

  /// The character of that byte.
  static func scalar(of byte: UInt8) -> Unicode.Scalar {
    let value = byte >= 0x80 && byte < 0xA0 ? upper[Int(byte - 0x80)] : UInt16(byte)
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// A byte that makes no word as its character in Windows-1252, and where that stands in the
  /// text.
  struct Doubt {
    var byte: UInt8
    var range: Range<Int>
  }

  /// The text with each byte that is not UTF-8 replaced by its character, and the first one that
  /// is hardly of Windows-1252; nil: all may well be.
  static func text(mixedWithUTF8 bytes: [UInt8]) -> (text: [UInt8], doubt: Doubt?) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    var first: Doubt?
    bytes.withUnsafeBufferPointer { bytes in
      var before: Unicode.Scalar?
      var replaced: (scalar: Unicode.Scalar, before: Unicode.Scalar?, doubt: Doubt)?
      var index = 0
      while index < bytes.count || replaced != nil {
        let known = index < bytes.count ? bytes.scalar(at: index) : nil
        let here =
          known.flatMap { Unicode.Scalar($0.value) }
          ?? (index < bytes.count ? scalar(of: bytes[index]) : nil)
        if let it = replaced, first == nil, !isWord(it.scalar, after: it.before, before: here) {
          first = it.doubt
        }
        replaced = nil
        guard let here else { break }
        let start = text.count
        text.append(contentsOf: String(here).utf8)
        if known == nil {
          replaced = (here, before, Doubt(byte: bytes[index], range: start..<text.count))
        }
        index += known?.length ?? 1
        before = here
      }
    }
    return (text, first)
  }

  /// Whether a character may stand between those two in French or English. In other encodings the
  /// bytes of é, è, à, ç, ê and ô are capitals, quotes or signs of Windows-1252.
  private static func isWord(
    _ scalar: Unicode.Scalar, after left: Unicode.Scalar?, before right: Unicode.Scalar?
  ) -> Bool {
    if scalar.value < 0xA0 || "\u{201A}ƒˆ".unicodeScalars.contains(scalar) { return false }
    if scalar.properties.isUppercase { return left?.properties.isLowercase != true }
    guard signs.contains(scalar) else { return true }
    return !(left?.properties.isAlphabetic == true && right?.properties.isAlphabetic == true)
  }

  /// Signs that never stand between two letters.
  private static let signs = Set("€„†‡‰‹›“”•˜™¡¢£¤¥¦¨©¬®¯±¶¸¹¼½¾¿×÷".unicodeScalars)
}
