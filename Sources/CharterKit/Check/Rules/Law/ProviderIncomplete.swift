extension Rule {
  /// A provider lacks what readers are to know of it: its country, its role, its privacy page.
  ///
  /// Source: CNIL, guidelines 2020-091; GDPR, article 13(1)(e).
  static let providerIncomplete = Rule(
    "provider-incomplete", .warning,
    page: Page(
      finds: Message(
        en: "A provider of some cookie has no country, no role or no privacy page.",
        fr: """
          Il manque à un prestataire qu’un cookie cite un pays, un rôle ou une page de \
          confidentialité.
          """),
      why: Message(
        en: "Readers must know who receives their data, where, and in what capacity.",
        fr: "Le lecteur doit savoir qui reçoit ses données, où et à quel titre."),
      sources: [.cnilGuidelines, .cnilRecommendation, .gdpr(13, 1, point: "e")],
      bad: Spelling(
        en: "providers:\n  matomo: {name: Matomo}", fr: "prestataires:\n  matomo: {nom: Matomo}"),
      good: Spelling(
        en: """
          providers:
            matomo:
              name: Matomo
              country: NZ
              role: processor
              privacy: https://matomo.org/privacy-policy/
          """,
        fr: """
          prestataires:
            matomo:
              nom: Matomo
              pays: NZ
              rôle: sous-traitant
              confidentialité: https://matomo.org/privacy-policy/
          """))
  ) { charter, findings in
    for index in charter.indicesOfProvidersInUse {
      let missing = charter.fieldsMissing(inProvider: index)
      guard !missing.isEmpty else { continue }
      let name = charter.providers[index].name
      let path: FieldPath = ["providers", .key(charter.providers[index].key)]
      let en = missing.map { "“\($0.en)”" }.joined(separator: ", ")
      let fr = missing.map { "«\u{a0}\($0.fr)\u{a0}»" }.joined(separator: ", ")
      findings.report(
        path, from: path.appending(eachOf: "country", "role", "privacy"),
        Message(
          en: "Provider “\(name)” is not fully described.",
          fr: "Le prestataire «\u{a0}\(name)\u{a0}» n’est pas entièrement décrit."),
        help: Message(en: "Add \(en).", fr: "Ajoutez \(fr)."))
    }
  }
}

extension Charter {
  /// The fields of a provider that readers are to know and that are not given.
  fileprivate func fieldsMissing(inProvider index: Int) -> [Spelling] {
    var missing: [Spelling] = []
    if providers[index].country == nil { missing.append(Spelling(en: "country", fr: "pays")) }
    if providers[index].role == nil { missing.append(Spelling(en: "role", fr: "rôle")) }
    if providers[index].privacy == nil {
      missing.append(Spelling(en: "privacy", fr: "confidentialité"))
    }
    return missing
  }
}
