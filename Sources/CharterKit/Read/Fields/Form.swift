import Rendering

/// The forms that scalars of certain fields have.
enum Form {
  /// An absolute address of the web, with a host.
  static func isAddress(_ text: String) -> Bool {
    text.withBytes { bytes in
      (hasPrefix("https://", bytes) || hasPrefix("http://", bytes))
        && Charter.host(in: bytes) != nil
    } && LinkTarget.isAllowed(text)
  }

  /// An address, an anchor, or a mark like `##manage-cookies##`.
  static func isControl(_ text: String) -> Bool {
    if text.hasPrefix("##") { return isPlaceholder(text) }
    return LinkTarget.isAllowed(text)
  }

  /// A mark that a publishing platform replaces: `##manage-cookies##`.
  static func isPlaceholder(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count > 4, text.hasPrefix("##"), text.hasSuffix("##") else { return false }
    return bytes.dropFirst(2).dropLast(2).allSatisfy { isWord($0) || $0 == 0x3A || $0 == 0x20 }
  }

  /// `local@host`, without blanks, quotes or marks of a link.
  static func isEmail(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: 0x40, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, text.utf8.count <= Limits.name else { return false }
    let local = parts[0].allSatisfy { isWord($0) || "!#$%&'*+/=?^`{|}~".utf8.contains($0) }
    return local && isHost(String(decoding: parts[1], as: UTF8.self)) && !parts[1].contains(0x2A)
  }

  /// A host name in ASCII or Unicode, or `*.` and one.
  static func isHost(_ text: String) -> Bool {
    var name = text.hasPrefix("*.") ? text.utf8.dropFirst(2) : text.utf8[...]
    if name.first == 0x2E { name = name.dropFirst() }
    let labels = name.split(separator: 0x2E, omittingEmptySubsequences: false)
    return name.count <= 253
      && labels.allSatisfy { label in
        (1...63).contains(label.count) && label.first != 0x2D && label.last != 0x2D
          && label.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x5F || $0 >= 0x80 }
      }
  }

  /// A language with an optional script, region and variants. Source: RFC 5646, 2.1.
  static func isLanguage(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.count), text.utf8.count <= 35,
      language.allSatisfy({ isLetterOrDigit($0) && $0 > 0x39 })
    else { return false }
    return parts.dropFirst().allSatisfy {
      (2...8).contains($0.count) && $0.allSatisfy(isLetterOrDigit)
    }
  }

  /// A name that can be an anchor as it is.
  static func isSlug(_ text: String) -> Bool {
    text.utf8.count <= Limits.name && text.utf8.allSatisfy(isWord)
  }

  private static func hasPrefix(
    _ prefix: StaticString, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let count = prefix.utf8CodeUnitCount
    return text.count >= count
      && (0..<count).allSatisfy { ASCII.lowercased(text[$0]) == prefix.utf8Start[$0] }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == 0x2D || byte == 0x5F || byte == 0x2E
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
