extension Rule {
  /// A provider that the charter describes and no cookie names.
  ///
  /// The list is to be exhaustive and up to date. Source: CNIL, recommendation 2020-092.
  static let providerUnused = Rule("provider-unused", .advice) { charter, findings in
    var used = Set(charter.cookies.map(\.provider))
    for cookie in charter.cookies { used.formUnion(cookie.access ?? []) }
    for provider in charter.providers where !used.contains(provider.key) {
      findings.report(
        ["providers", .key(provider.key)],
        Message(
          en: "No cookie names the provider “\(provider.key)”.",
          fr: "Aucun cookie ne cite le prestataire «\u{a0}\(provider.key)\u{a0}»."),
        help: Message(en: "Remove it from the charter?", fr: "À retirer de la charte\u{202f}?"))
    }
  }
}
