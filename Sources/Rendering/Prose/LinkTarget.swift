/// What a link may lead to.
public enum LinkTarget {
  /// Whether a page may link there: `http`, `https`, `mailto`, `tel`, a relative address or an
  /// `#anchor`; never `//host`, another scheme, a backslash, white space or an invisible sign.
  ///
  /// The target is the one that a reader would follow, after entities and escapes are decoded.
  /// Source: RFC 3986, 4.2 (a relative reference has no colon in its first segment).
  public static func isAllowed(_ target: String) -> Bool {
    var target = target
    return target.withUTF8 { bytes in
      guard !bytes.isEmpty, !bytes.starts(with: "//".utf8),
        bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }),
        bytes.allSatisfy({ $0 < 0x80 }) || isVisible(bytes)
      else { return false }
      let segment = bytes.prefix {
        $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
      }
      guard let colon = segment.firstIndex(of: UInt8(ascii: ":")) else { return true }
      return isAllowed(scheme: bytes[..<colon], rest: bytes[(colon + 1)...])
    }
  }

  private static func isAllowed(
    scheme: Slice<UnsafeBufferPointer<UInt8>>, rest: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    switch String(decoding: scheme.map { $0 | 0x20 }, as: UTF8.self) {
    case "http", "https":
      rest.starts(with: "//".utf8)
        && rest.dropFirst(2).first.map { $0 != UInt8(ascii: "/") }
          ?? false
    case "mailto", "tel":
      !rest.isEmpty
    default:
      false
    }
  }

  /// Whether no scalar is a control, a space or a sign that changes the direction of writing.
  private static func isVisible(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x80...0xA0, 0xAD, 0x61C, 0x1680, 0x180E, 0x2000...0x200F, 0x2028...0x202F,
        0x205F...0x206F, 0x3000, 0xFEFF, 0xE0000...0xE007F:
        false
      default:
        true
      }
    }
  }
}
