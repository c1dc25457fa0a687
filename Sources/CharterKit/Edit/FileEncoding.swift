/// How a file's text is bytes: what it begins with stays.
enum FileEncoding {
  /// UTF-8, after a byte order mark or without one.
  case utf8(hasMark: Bool)
  /// UTF-16 after a byte order mark.
  case utf16(isBigEndian: Bool)

  /// The encoding of a file that was read.
  init(of bytes: [UInt8]) {
    if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16(isBigEndian: true)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16(isBigEndian: false)
    } else {
      self = .utf8(hasMark: bytes.has("\u{FEFF}", at: 0))
    }
  }

  /// A text in UTF-8 as bytes of such a file.
  func bytes(of text: [UInt8]) -> [UInt8] {
    switch self {
    case .utf8(let hasMark): return hasMark ? [0xEF, 0xBB, 0xBF] + text : text
    case .utf16(let isBigEndian):
      var bytes: [UInt8] = isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
      for unit in String(decoding: text, as: UTF8.self).utf16 {
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        bytes += isBigEndian ? [high, low] : [low, high]
      }
      return bytes
    }
  }
}
