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
          that holds for some organisations only is advice.
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
        .gdpr(13, 1, point: "f"), .gdpr(44), .gdpr(46),
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
    for index in charter.indicesOfProvidersInUse {
      guard let transfers = charter.providers[index].transfers else {
        if let country = charter.providers[index].country {
          findings.check(Transfer(country: country), by: index, of: charter) {
            $0.appending("country")
          }
        }
        continue
      }
      for position in transfers.indices {
        findings.check(transfers[position], by: index, of: charter) {
          $0.appending("transfers").appending(.index(position))
        }
      }
    }
  }
}

extension Findings {
  /// Reports what is wrong with a transfer, at the place that the provider's way leads to.
  fileprivate mutating func check(
    _ transfer: Transfer, by provider: Int, of charter: Charter,
    at place: (FieldPath) -> FieldPath
  ) {
    let isReachable = charter.providers[provider].isReachable
    guard let doubt = TransferDoubt(of: transfer, isReachable: isReachable, on: today) else {
      return
    }
    let path = place(["providers", .key(charter.providers[provider].key)])
    // A message that held the whole charter would copy it.
    let name = charter.providers[provider].name
    report(
      path, severity: doubt.severity,
      from: [path, ["providers", .key(charter.providers[provider].key), "transfers"]],
      doubt.message(of: name, to: transfer.country), help: doubt.help)
  }
}

extension Provider {
  /// Whether there is a way to ask it for a copy of the safeguards.
  fileprivate var isReachable: Bool { email != nil || phone != nil || address != nil }
}
