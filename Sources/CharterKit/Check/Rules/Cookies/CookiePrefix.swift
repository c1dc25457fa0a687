/// The beginning of a cookie's name by which a browser asks for attributes.
///
/// Source: RFC 6265bis, 4.1.3; `__Http-` and `__Host-Http-` are newer and not in it.
enum CookiePrefix: String, CaseIterable {
  case hostHTTP = "__Host-Http-"
  case secure = "__Secure-"
  case host = "__Host-"
  case http = "__Http-"

  /// The prefix of a name, in whatever case; nil: it has none.
  static func of(_ name: String) -> CookiePrefix? {
    guard name.utf8.starts(with: "__".utf8) else { return nil }
    return allCases.first { prefix in
      name.utf8.count >= prefix.rawValue.utf8.count
        && zip(name.utf8, prefix.rawValue.utf8).allSatisfy {
          ASCII.lowercased($0) == ASCII.lowercased($1)
        }
    }
  }

  /// The prefix that a name seems to mean but does not have: `__host-`, `_Host-`, `__Secure_`;
  /// with what stands in its place, in UTF-8 bytes.
  static func misspelt(in name: String) -> (meant: CookiePrefix, range: Range<Int>)? {
    let bytes = Array(name.utf8)
    let underscores = bytes.prefix { $0 == 0x5F }.count
    guard (1...3).contains(underscores) else { return nil }
    for prefix in [CookiePrefix.secure, .host, .http] {
      let word = prefix.rawValue.utf8.dropFirst(2).dropLast()
      let end = underscores + word.count
      guard bytes.count > end,
        zip(bytes[underscores...], word).allSatisfy({
          ASCII.lowercased($0) == ASCII.lowercased($1)
        })
      else { continue }
      let isExact = bytes[underscores..<end].elementsEqual(word)
      switch bytes[end] {
      case 0x2D where isExact && underscores == 2: return nil
      case 0x2D: return (prefix, 0..<end + 1)
      // `_secure_session_id` is a name of its own.
      case 0x5F where isExact || underscores == 2: return (prefix, 0..<end + 1)
      default: return nil
      }
    }
    return nil
  }
}
