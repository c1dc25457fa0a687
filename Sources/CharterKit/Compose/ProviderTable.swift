import Rendering

/// Who sets the cookies.
extension Page {
  /// Writes a table of the providers of this page's cookies.
  func putProviders(to out: inout PageWriter) {
    let providers = charter.providersInUse
    if providers.isEmpty { return }
    let columns: [Word] = [
      .providersProvider, .providersRole, .providersAddress, .providersContact,
      .providersPrivacy,
    ]
    var table = Table(
      id: anchors.anchor(for: "table-providers"), caption: inlines(words[.providersCaption]),
      columns: columns.map { inlines(words[$0]) },
      keys: ["name legal-name", "role", "address country", "email phone", "privacy"],
      rowHeading: 0, rows: [])
    for provider in providers {
      table.rows.append(
        Table.Row(
          id: anchors.anchor(for: Anchor.provider(provider.key)),
          cells: cells(of: provider), facts: facts(of: provider)))
    }
    out.put(laidOut(table.withoutEmptyColumns()))
  }

  private func cells(of provider: Provider) -> [Inlines] {
    let country = provider.country.map(words.country)
    let address = [provider.address.map { oneLine($0) }, country].compactMap { $0 }
    let contact = [provider.email.map(Self.mail), provider.phone.map(Self.call)]
    return [
      name(of: provider), provider.role.map { inlines(words.roles[$0]) } ?? [],
      list(address.map { .text($0) }), list(contact.compactMap { $0 }),
      privacyLink(of: provider),
    ]
  }

  /// The name, a link to the website if it is known, and the legal name if that is another.
  private func name(of provider: Provider) -> Inlines {
    let name = Inlines.text(provider.name)
    let linked = provider.website.map { Inlines.link(to: $0, name) } ?? name
    guard let legalName = provider.legalName, legalName != provider.name else { return [linked] }
    return [linked, .text(" (\(legalName))")]
  }

  private func privacyLink(of provider: Provider) -> Inlines {
    guard let address = localized(provider.privacy) else { return [] }
    let text = words.filled(.providersPrivacyLink, ["provider": provider.name])
    return .link(to: address, .text(text))
  }

  /// An address that its author wrote on several lines.
  func oneLine(_ address: String) -> String {
    guard address.utf8.contains(0x0A) else { return address }
    let lines = address.utf8.split(separator: 0x0A)
    return lines.map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: words[.itemSeparator])
  }
}

extension Charter {
  /// The providers that set a cookie or can read one, in the charter's order.
  var providersInUse: [Provider] { indicesOfProvidersInUse.map { providers[$0] } }

  /// The indices of the same.
  var indicesOfProvidersInUse: [Int] {
    let isUsed = providerUse.isUsed
    return providers.indices.filter { isUsed[$0] }
  }
}

extension Words {
  /// The name of the country of that code; the code where it is none.
  func country(_ code: String) -> String { self.countries[code] ?? code }
}
