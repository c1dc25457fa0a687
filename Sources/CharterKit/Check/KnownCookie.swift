/// A cookie whose supplier documents it.
struct KnownCookie: Sendable {
  /// Who documents cookies.
  struct Supplier: Sendable {
    /// Its name, as messages have it.
    let name: String
    /// Words that a provider's name or a domain has when this is the supplier, in lower case.
    let words: [String]
    /// Whether it uses what it collects for itself too.
    var reusesData = false
    /// The address of its documentation.
    let source: String
    /// When this entry was last looked over.
    let checked: String
  }

  /// Its name, or the part of it that never changes.
  let name: String
  /// Whether more may follow the name: `_pk_id.1.1fff`.
  var isPrefix = false
  let supplier: Supplier
  /// How long it lasts unless the site sets it otherwise; nil: not documented.
  var lifetime: Period?
  /// The built-in purposes that it can serve.
  let purposes: [BuiltInPurpose]
  /// Whether it keeps what the reader chose about cookies.
  var keepsChoice = false

  /// Whether that is its name, or one of its names.
  fileprivate func isNamed(_ other: String) -> Bool {
    guard isPrefix else { return other == name }
    guard other.utf8.starts(with: name.utf8) else { return false }
    guard name.utf8.last != 0x5F, let next = other.utf8.dropFirst(name.utf8.count).first else {
      return true
    }
    return !ASCII.isAlphanumeric(next)
  }
}

extension Charter {
  /// The known cookie that this one is, of those wanted; nil where its name or its supplier is
  /// not known.
  ///
  /// A name alone says nothing: `sessionid` is not only Django's. The provider, the domain or the
  /// service must name the supplier.
  func known(
    _ cookie: Int, where isWanted: (KnownCookie) -> Bool = { _ in true }
  ) -> KnownCookie? {
    for name in cookies[cookie].names {
      guard let known = name.utf8.first.flatMap({ KnownCookie.byFirstByte[$0] }) else { continue }
      for index in known.indices
      where isWanted(known[index]) && known[index].isNamed(name)
        && names(known[index].supplier, cookie)
      {
        return known[index]
      }
    }
    return nil
  }

  private func names(_ supplier: KnownCookie.Supplier, _ cookie: Int) -> Bool {
    func isNamed(_ text: String?) -> Bool {
      text.map { text in supplier.words.contains { ASCII.contains(text, word: $0) } } ?? false
    }
    if isNamed(cookies[cookie].domain) { return true }
    if cookies[cookie].service?.values.contains(where: isNamed) == true { return true }
    let key = cookies[cookie].provider
    guard let index = providers.firstIndex(where: { $0.key == key }) else { return false }
    return isNamed(key) || isNamed(providers[index].name) || isNamed(providers[index].legalName)
      || isNamed(providers[index].website)
  }
}

/// Looking at the letters and digits of ASCII.
enum ASCII {
  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// A letter in lower case, any other byte as it is.
  static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// Whether a text has that word, given in lower case, between other than letters and digits.
  static func contains(_ text: String, word: String) -> Bool {
    text.withBytes { text in
      word.withBytes { word in
        guard let first = word.first else { return false }
        var start = 0
        while start + word.count <= text.count {
          if lowercased(text[start]) == first, stands(word, at: start, in: text) { return true }
          start += 1
        }
        return false
      }
    }
  }

  private static func stands(
    _ word: UnsafeBufferPointer<UInt8>, at start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if start > 0, isAlphanumeric(text[start - 1]) { return false }
    let end = start + word.count
    if end < text.count, isAlphanumeric(text[end]) { return false }
    for offset in word.indices where lowercased(text[start + offset]) != word[offset] {
      return false
    }
    return true
  }
}
