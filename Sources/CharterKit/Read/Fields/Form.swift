import Rendering

extension [String] {
  /// Each text once, where it stands first.
  var withoutRepetitions: [String] {
    // Most lists are short, and comparing is then faster than remembering.
    if count <= 16 { return reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

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
    text.withBytes { bytes in
      guard bytes.count <= Limits.name, let at = bytes.firstIndex(of: 0x40), at > 0 else {
        return false
      }
      let isLocal = bytes[..<at].allSatisfy {
        isWord($0) || "!#$%&'*+/=?^`{|}~".utf8.contains($0)
      }
      return isLocal && isHost(bytes[(at + 1)...])
    }
  }

  /// A host name in ASCII or Unicode, or `*.` and one.
  static func isHost(_ text: String) -> Bool {
    let prefix = text.utf8.first == 0x2A && text.hasPrefix("*.") ? 2 : 0
    return text.withBytes { isHost($0[prefix...]) }
  }

  /// A host name, after a full stop or not: labels of 1 to 63 bytes with full stops between them,
  /// none of which begins or ends with a hyphen.
  private static func isHost(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let name = text.first == 0x2E ? text.dropFirst() : text
    guard name.count <= 253 else { return false }
    var length = 0
    var last: UInt8 = 0
    for byte in name {
      if byte == 0x2E {
        guard length > 0, last != 0x2D else { return false }
        length = 0
      } else {
        let isLetter = isLetterOrDigit(byte) || byte == 0x5F || byte >= 0x80
        guard isLetter || byte == 0x2D && length > 0, length < 63 else { return false }
        length += 1
      }
      last = byte
    }
    return length > 0 && last != 0x2D
  }

  /// A language with an optional script, region and variants. Source: RFC 5646, 2.1.
  static func isLanguage(_ text: String) -> Bool {
    guard text.utf8.count <= 35 else { return false }
    // The length that the subtag at hand may have: that of a language, then those of the others.
    var lengths = 2...3
    var length = 0
    for byte in text.utf8 {
      if byte == 0x2D {
        guard lengths.contains(length) else { return false }
        (lengths, length) = (2...8, 0)
      } else {
        let isLanguage = lengths.upperBound == 3
        guard isLetterOrDigit(byte), !(isLanguage && Byte.isDigit(byte)) else { return false }
        length += 1
      }
    }
    return lengths.contains(length)
  }

  /// The tag of a language for its name in French, in English or in itself.
  static func language(named name: String) -> String? {
    switch Anchor.unaccented(name.shortened(to: 60)).lowercased() {
    case "francais", "french": "fr"
    case "anglais", "english": "en"
    case "allemand", "german", "deutsch": "de"
    case "espagnol", "spanish", "espanol": "es"
    case "italien", "italian", "italiano": "it"
    case "portugais", "portuguese", "portugues": "pt"
    case "neerlandais", "dutch", "nederlands": "nl"
    default: nil
    }
  }

  /// A language in the case that it is usually written in: `fr`, `fr-CA`, `sr-Latn`.
  ///
  /// Source: RFC 5646, 2.1.1.
  static func canonicalLanguage(_ tag: String) -> String {
    if tag.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) { return tag }
    let subtags = tag.lowercased().split(separator: "-", omittingEmptySubsequences: false)
    return subtags.enumerated().map { index, subtag in
      switch (index, subtag.utf8.count) {
      case (1..., 2): subtag.uppercased()
      case (1..., 4): subtag.prefix(1).uppercased() + subtag.dropFirst()
      default: String(subtag)
      }
    }.joined(separator: "-")
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
