/// What the name of a cookie may be.
enum CookieName {
  /// The first character that a cookie's name may not have, in UTF-8 bytes; nil: there is none.
  ///
  /// Source: RFC 6265bis, 4.1.1; RFC 9110, 5.6.2, for tokens.
  static func forbidden(in name: String) -> Range<Int>? {
    var place = 0
    for scalar in name.unicodeScalars {
      let length = UTF8.width(scalar)
      if !scalar.isASCII || !isToken[Int(scalar.value)] { return place..<place + length }
      place += length
    }
    return nil
  }

  /// The part of a name that seems to stand for others, in UTF-8 bytes: `*`, `<id>`, `{id}`,
  /// `XXX`, `###`, `…`; nil: there is none.
  static func wildcard(in name: String) -> Range<Int>? {
    let bytes = Array(name.utf8)
    for (start, byte) in bytes.enumerated() {
      switch byte {
      case 0x2A: return start..<start + 1
      case 0x3C: if let range = enclosed(bytes, from: start, by: 0x3E) { return range }
      case 0x7B: if let range = enclosed(bytes, from: start, by: 0x7D) { return range }
      case 0x23, 0x58, 0x78: if let range = run(bytes, from: start) { return range }
      case 0xE2 where bytes[start...].starts(with: "…".utf8): return start..<start + 3
      case 0x2E where bytes[start...].elementsEqual("...".utf8): return start..<start + 3
      default: break
      }
    }
    return nil
  }

  private static func enclosed(_ bytes: [UInt8], from start: Int, by end: UInt8) -> Range<Int>? {
    bytes[start...].firstIndex(of: end).map { start..<$0 + 1 }
  }

  /// Three or more of the same sign, in either case, that are no part of a word.
  private static func run(_ bytes: [UInt8], from start: Int) -> Range<Int>? {
    let sign = ASCII.lowercased(bytes[start])
    let end = bytes[start...].firstIndex { ASCII.lowercased($0) != sign } ?? bytes.count
    let isPartOfWord =
      start > 0 && ASCII.isAlphanumeric(bytes[start - 1])
      || end < bytes.count && ASCII.isAlphanumeric(bytes[end])
    return end - start >= 3 && !isPartOfWord ? start..<end : nil
  }

  /// Whether each character of ASCII may stand in a token.
  private static let isToken: [Bool] = (0..<128).map { byte in
    ASCII.isAlphanumeric(UInt8(byte)) || "!#$%&'*+-.^_`|~".utf8.contains(UInt8(byte))
  }
}

extension Cookie {
  /// Whether it is a cookie, and no other kind of tracker.
  var isCookie: Bool { kind == nil || kind == .cookie }
}
