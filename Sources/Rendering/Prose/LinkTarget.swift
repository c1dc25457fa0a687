/// What a link may lead to.
public enum LinkTarget {
  /// Whether a page may link there: `http`, `https`, `mailto`, `tel`, a relative address or an
  /// `#anchor`; never `//host`, another scheme, a backslash, white space or an invisible sign.
  ///
  /// The target is the one that a reader would follow, after entities and escapes are decoded.
  /// Source: RFC 3986, 4.2 (a relative reference has no colon in its first segment).
  public static func isAllowed(_ target: String) -> Bool {
    target.withBytes { bytes in
      guard let first = bytes.first, bytes.arePlain || areAllowed(bytes) else { return false }
      // A colon ends a scheme unless the first segment is over before.
      let sign = bytes.firstIndex {
        $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?")
          || $0 == UInt8(ascii: "#")
      }
      guard let colon = sign, bytes[colon] == UInt8(ascii: ":") else {
        return first != UInt8(ascii: "/") || !begins(bytes, at: 1, with: "/")
      }
      return isAllowed(bytes, schemeUpTo: colon)
    }
  }

  /// Whether no sign is one that no address may have.
  private static func areAllowed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isASCII = true
    for byte in bytes {
      switch byte {
      case ...0x20, 0x7F, UInt8(ascii: "\\"): return false
      case 0x80...: isASCII = false
      default: break
      }
    }
    return isASCII || isVisible(bytes)
  }

  private static func isAllowed(
    _ bytes: UnsafeBufferPointer<UInt8>, schemeUpTo colon: Int
  ) -> Bool {
    func isScheme(_ name: StaticString) -> Bool {
      name.utf8CodeUnitCount == colon
        && bytes.indices.prefix(colon).allSatisfy { bytes[$0] | 0x20 == name.utf8Start[$0] }
    }
    let rest = colon + 1
    if isScheme("https") || isScheme("http") {
      return begins(bytes, at: rest, with: "//") && rest + 2 < bytes.count
        && bytes[rest + 2] != UInt8(ascii: "/")
    }
    return (isScheme("mailto") || isScheme("tel")) && rest < bytes.count
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

extension LinkTarget {
  /// The address with each sign that none may hold percent-encoded; most are as they were.
  ///
  /// A platform’s placeholder, `##manage-cookies##`, stays whole.
  ///
  /// Source: WHATWG URL, 4.3 (a `%` begins two hexadecimal digits, a fragment holds no `#`).
  public static func encoded(_ target: String) -> String {
    let encoded = target.withBytes { bytes -> [UInt8]? in
      guard bytes.contains(where: \.mayNeedEncoding), !begins(bytes, at: 0, with: "##") else {
        return nil
      }
      let fragment = bytes.firstIndex(of: UInt8(ascii: "#"))
      var out: [UInt8] = []
      for index in bytes.indices {
        let isSound =
          switch bytes[index] {
          case UInt8(ascii: "#"): index == fragment
          case UInt8(ascii: "%"):
            index + 2 < bytes.count && bytes[index + 1].isHexadecimal
              && bytes[index + 2].isHexadecimal
          case let byte: !byte.mayNeedEncoding
          }
        if isSound { out.append(bytes[index]) } else { out += percentEncoded(bytes[index]) }
      }
      return out
    }
    return encoded.map { String(decoding: $0, as: UTF8.self) } ?? target
  }

  private static func percentEncoded(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether all is ASCII without white space, controls and backslashes; not always told where it
  /// is so. Eight bytes are looked at in one go.
  fileprivate var arePlain: Bool {
    let bytes = UnsafeRawBufferPointer(self)
    var index = 0
    while index + 8 <= count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let others = word.bytes(below: 0x21) | word.bytes(equalTo: 0x7F) | word.bytes(equalTo: 0x5C)
      if (word | others) & UInt64.highBits != 0 { return false }
      index += 8
    }
    return self[index...].allSatisfy { (0x21..<0x7F).contains($0) && $0 != 0x5C }
  }
}

extension UInt8 {
  /// Whether an address cannot hold the sign everywhere.
  fileprivate var mayNeedEncoding: Bool {
    switch self {
    case UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "`"),
      UInt8(ascii: "{")...UInt8(ascii: "}"):
      true
    default: false
    }
  }

  fileprivate var isHexadecimal: Bool {
    (0x30...0x39).contains(self) || (0x61...0x66).contains(self | 0x20)
  }
}
