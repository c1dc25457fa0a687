extension Prose {
  /// Whether the text is a paragraph of one line without any sign that Markdown or charters give
  /// a meaning to, so that reading it would change nothing.
  ///
  /// Most texts of a charter are; they need no parser.
  static func isPlain(_ source: String) -> Bool {
    source.withBytes { bytes in
      guard let first = bytes.first, let last = bytes.last else { return true }
      return bytes.count <= maximumLength && last != UInt8(ascii: " ") && isLetterOrQuote(first)
        && !bytes.indices.contains { isSign(bytes, at: $0) }
    }
  }

  /// Whether a line that begins so is a paragraph: a Latin letter, accented or not, or `«`.
  private static func isLetterOrQuote(_ byte: UInt8) -> Bool {
    byte >= 0xC2 || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  @inline(__always)
  private static func isSign(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch bytes[index] {
    case ...0x1F, 0x7F, 0xEF, UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "<"),
      UInt8(ascii: "@"), UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "]"),
      UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "{"):
      true
    case UInt8(ascii: "w"): begins(bytes, at: index, with: "www.")
    case UInt8(ascii: ":"): begins(bytes, at: index, with: "://")
    default: false
    }
  }
}

/// Whether `sign` stands at this index.
@inline(__always)
func begins(
  _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, with sign: StaticString
) -> Bool {
  guard bytes.count - index >= sign.utf8CodeUnitCount else { return false }
  for offset in 0..<sign.utf8CodeUnitCount where bytes[index + offset] != sign.utf8Start[offset] {
    return false
  }
  return true
}
