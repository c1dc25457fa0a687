extension Rule {
  /// A provider that the charter describes and no cookie names.
  ///
  /// The list is to be exhaustive and up to date. Source: CNIL, recommendation 2020-092.
  static let providerUnused = Rule(
    "provider-unused", .advice,
    page: Page(
      finds: Message(
        en: "The charter describes a provider that no cookie names.",
        fr: "La charte décrit un prestataire qu’aucun cookie ne cite."),
      why: Message(
        en: "The list is to be exhaustive and up to date; what is left over confuses readers.",
        fr: """
          La liste doit être exhaustive et à jour\u{202f}; ce qui n’a plus cours égare le lecteur.
          """
      ),
      sources: [.cnilRecommendation],
      bad: Spelling(
        en: "providers: {old: {name: Old}}   # and no cookie of it",
        fr: "prestataires: {ancien: {nom: Ancien}}   # et aucun cookie"),
      good: Spelling(en: "providers: {}", fr: "prestataires: {}"))
  ) { charter, findings in
    let use = charter.providerUse
    // A cookie whose provider is unknown may mean this one: one mistake, one diagnostic.
    guard !use.hasUnknown else { return }
    for (provider, isUsed) in zip(charter.providers, use.isUsed) where !isUsed {
      findings.report(
        ["providers", .key(provider.key)], from: [.anotherCookie(of: charter)],
        Message(
          en: "No cookie names the provider “\(provider.key)”.",
          fr: "Aucun cookie ne cite le prestataire «\u{a0}\(provider.key)\u{a0}»."),
        help: Message(en: "Remove it from the charter?", fr: "À retirer de la charte\u{202f}?"))
    }
  }
}
