extension Charter {
  /// The known cookie that this one is, of those wanted; nil where its name or its supplier is
  /// not known.
  ///
  /// A name alone says nothing: `sessionid` is not only Django's. The provider, the domain or the
  /// service must name the supplier.
  func known(_ cookie: Int, where isWanted: (KnownCookie) -> Bool) -> KnownCookie? {
    for name in cookies[cookie].names {
      guard let first = name.utf8.first else { continue }
      let known = KnownCookie.byFirstByte[Int(first)]
      for index in known.indices
      where isWanted(known[index]) && known[index].isNamed(name)
        && names(known[index].supplier, cookie)
      {
        return known[index]
      }
    }
    return nil
  }

  private func names(_ supplier: KnownSupplier, _ cookie: Int) -> Bool {
    let words = supplier.facts.words
    func isNamed(_ text: String?) -> Bool {
      text.map { text in words.contains { ASCII.contains(text, word: $0) } } ?? false
    }
    if isNamed(cookies[cookie].domain) { return true }
    if cookies[cookie].service?.values.contains(where: isNamed) == true { return true }
    let key = cookies[cookie].provider
    guard let index = providers.firstIndex(where: { $0.key == key }) else { return false }
    return isNamed(key) || isNamed(providers[index].name) || isNamed(providers[index].legalName)
      || isNamed(providers[index].website)
  }
}
