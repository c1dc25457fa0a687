import Rendering

/// What follows from a charter without being written in it.
extension Charter {
  /// The main language.
  var mainLanguage: String { languages.first ?? "en" }

  /// Whether that cookie asks for consent; nil: nobody says.
  func consent(of cookie: Cookie) -> ConsentNeed? {
    cookie.consent ?? index(ofPurpose: cookie.purpose).flatMap { purposes[$0].consent }
  }

  /// Whether that cookie belongs to the visited site or to another one.
  ///
  /// A host belongs to the site when one of the site's domains names it, or a parent of it after
  /// `*.`; a cookie of the site's registrable domain (`.example.fr` for `www.example.fr`) does too.
  func party(of cookie: Cookie) -> Party { Self.party(cookie.party, cookie.domain, of: domains) }

  /// Whether some cookie belongs to another site.
  var hasThirdParties: Bool {
    let domains = domains
    return cookies.indices.contains {
      Self.party(cookies[$0].party, cookies[$0].domain, of: domains) == .third
    }
  }

  /// The same for a cookie that gives that party and that domain, on a site of these domains.
  static func party(_ given: Party?, _ domain: String?, of domains: [String]) -> Party {
    if let given { return given }
    guard let domain else { return .first }
    let host = domain.utf8.first == 0x2E ? String(domain.unicodeScalars.dropFirst()) : domain
    return domains.contains { Self.host(host, isOf: $0) } ? .first : .third
  }

  /// The site's hosts, given or from its address.
  var domains: [String] {
    site.domains ?? [Self.host(ofAddress: site.url)].compactMap { $0 }
  }

  /// The host of an absolute address, in lower case: `data.meudon.fr`.
  static func host(ofAddress address: String) -> String? {
    address.withBytes { bytes in
      host(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self).lowercased() }
    }
  }

  /// Where the host stands in an absolute address, not empty; nil: it has none.
  static func host(in address: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let colon = address.firstIndex(of: 0x3A), address.count > colon + 3,
      address[colon + 1] == 0x2F, address[colon + 2] == 0x2F
    else { return nil }
    var host = address[(colon + 3)...].prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    if let at = host.lastIndex(of: 0x40) { host = host[(at + 1)...] }
    host = host.prefix { $0 != 0x3A }
    return host.isEmpty ? nil : host.startIndex..<host.endIndex
  }

  private static func host(_ host: String, isOf domain: String) -> Bool {
    if host == domain { return true }
    if let isOf = host.withBytes({ host in domain.withBytes { ascii(host, isOf: $0) } }) {
      return isOf
    }
    let host = host.lowercased()
    let domain = domain.lowercased()
    guard domain.hasPrefix("*.") else {
      return host == domain || domain.hasSuffix("." + host) && host.utf8.contains(0x2E)
    }
    let parent = String(domain.dropFirst(2))
    return host == parent || host.hasSuffix("." + parent)
  }

  /// The same of bytes, as nearly all hosts are ASCII; nil where one is not.
  private static func ascii(
    _ host: UnsafeBufferPointer<UInt8>, isOf domain: UnsafeBufferPointer<UInt8>
  ) -> Bool? {
    guard host.allSatisfy({ $0 < 0x80 }), domain.allSatisfy({ $0 < 0x80 }) else { return nil }
    guard domain.starts(with: [0x2A, 0x2E]) else {
      return ends(domain, with: host[...], atName: host.contains(0x2E))
    }
    return ends(host, with: domain[2...], atName: true)
  }

  /// Whether a host is another one or, where `atName`, ends with a point and the other.
  private static func ends(
    _ host: UnsafeBufferPointer<UInt8>, with other: Slice<UnsafeBufferPointer<UInt8>>,
    atName: Bool
  ) -> Bool {
    let start = host.count - other.count
    guard start == 0 || start > 0 && atName && host[start - 1] == 0x2E else { return false }
    return host[start...].elementsEqual(other) { ASCII.lowercased($0) == ASCII.lowercased($1) }
  }
}
