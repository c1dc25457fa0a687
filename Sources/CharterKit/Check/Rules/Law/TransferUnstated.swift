extension Rule {
  /// Data go to a country outside the European Economic Area and nothing says what allows it.
  ///
  /// Countries whose protection is adequate need no more: see `DatedFacts`. Source: GDPR,
  /// articles 13(1)(f) and 44 to 49.
  static let transferUnstated = Rule(
    "transfer-unstated", .error,
    page: Page(
      finds: Message(
        en: """
          A provider is in a country outside the European Economic Area whose protection is not \
          recognised as adequate, or sends data there, and no safeguard is stated. A safeguard \
          that is hard to verify (no copy, no recent check, article 49) is a warning; adequacy \
          that holds for some organisations only is an advice.
          """,
        fr: """
          Un prestataire est établi dans un pays hors de l’Espace économique européen dont la \
          protection n’est pas reconnue comme adéquate, ou y envoie des données, et aucune \
          garantie n’est indiquée. Une garantie difficile à vérifier (ni copie, ni vérification \
          récente, article\u{a0}49) est un avertissement\u{202f}; une adéquation qui ne vaut que \
          pour certains organismes, un conseil.
          """),
      why: Message(
        en: "Readers must be told that their data leave Europe, and what protects them there.",
        fr: """
          Le lecteur doit savoir que ses données quittent l’Europe, et ce qui les y protège.
          """),
      sources: [
        .gdpr("13", "13, 1, f"), .gdpr("44"), .gdpr("46"),
        .adequacyDecisions, .dataPrivacyFramework,
      ],
      bad: Spelling(
        en: "providers:\n  videos: {name: Videos, country: US}",
        fr: "prestataires:\n  vidéos: {nom: Vidéos, pays: US}"),
      good: Spelling(
        en: """
          providers:
            videos:
              name: Videos
              country: US
              transfers:
                - {country: US, mechanism: scc, copy: https://videos.com/clauses}
          """,
        fr: """
          prestataires:
            vidéos:
              nom: Vidéos
              pays: US
              transferts:
                - {pays: US, mécanisme: clauses-types, copie: https://videos.com/clauses}
          """))
  ) { charter, findings in
    for provider in charter.providersInUse {
      let path: FieldPath = ["providers", .key(provider.key)]
      if provider.transfers == nil, let country = provider.country {
        let transfer = Transfer(country: country)
        if let doubt = TransferDoubt(of: transfer, by: provider, on: findings.today) {
          findings.report(doubt, of: provider, to: country, path.appending("country"))
        }
      }
      for (index, transfer) in (provider.transfers ?? []).enumerated() {
        if let doubt = TransferDoubt(of: transfer, by: provider, on: findings.today) {
          findings.report(
            doubt, of: provider, to: transfer.country,
            path.appending("transfers").appending(.index(index)))
        }
      }
    }
  }
}

extension Findings {
  fileprivate mutating func report(
    _ doubt: TransferDoubt, of provider: Provider, to country: String, _ path: FieldPath
  ) {
    report(
      path, severity: doubt.severity, from: [path], doubt.message(of: provider.name, to: country),
      help: doubt.help)
  }
}
