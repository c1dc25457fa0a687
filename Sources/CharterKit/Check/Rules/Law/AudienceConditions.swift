extension Rule {
  /// An audience measurement is exempt from consent, but what the exemption asks is not attested.
  ///
  /// The conditions hold together. Source: CNIL, audience measurement, 4 July 2025.
  static let audienceConditions = Rule(
    "audience-conditions", .error,
    page: Page(
      finds: Message(
        en: """
          An audience measurement is exempt from consent, but not all five conditions are \
          attested; or its supplier is known to use the data for itself too.
          """,
        fr: """
          Une mesure d’audience est dispensée de consentement, mais les cinq conditions ne sont \
          pas toutes attestées\u{202f}; ou son fournisseur est connu pour réutiliser les données \
          pour son propre compte.
          """),
      why: Message(
        en: """
          The exemption only holds when the measurement serves the site alone, gives anonymous \
          statistics, and does not follow, cross-check or share anything elsewhere. Only the \
          controller can attest it.
          """,
        fr: """
          L’exemption ne vaut que si la mesure sert au seul site, produit des statistiques \
          anonymes, et ne suit, ne recoupe ni ne transmet rien ailleurs. Seul le responsable peut \
          l’attester.
          """),
      sources: [.audienceMeasurement, .developerGuide("16"), .developerGuide("17")],
      bad: Spelling(
        en: "audience:\n  consent: exempt\n  exemption: audience-measurement",
        fr: "audience:\n  consentement: exempt\n  exemption: mesure-d-audience"),
      good: Spelling(
        en: """
          audience:
            consent: exempt
            exemption: audience-measurement
            conditions: [sole-use, anonymous-statistics, no-cross-site, no-cross-referencing, \
          no-sharing]
          """,
        fr: """
          audience:
            consentement: exempt
            exemption: mesure-d-audience
            conditions: [usage-exclusif, statistiques-anonymes, sans-suivi-intersite, \
          sans-recoupement, sans-partage]
          """))
  ) { charter, findings in
    let exempt = findings.exemptMeasurements
    if exempt.isEmpty { return }
    for (statement, _) in charter.eachOnce(exempt, isOwn: { _ in false }) {
      let attested = statement.purpose.flatMap { charter.purposes[$0].conditions } ?? []
      let missing = AudienceCondition.allCases.filter { !attested.contains($0) }
      if missing.isEmpty { continue }
      let path = charter.path(of: statement, isOwn: false, "conditions")
      findings.report(
        path, from: [path],
        Message(
          en: """
            Audience measurement without consent: these conditions are not attested: \
            \(missing.map(\.rawValue).joined(separator: ", ")).
            """,
          fr: """
            Mesure d’audience sans consentement\u{a0}: ces conditions ne sont pas attestées\u{a0}: \
            \(missing.map(\.french).joined(separator: ", ")).
            """),
        help: Message(
          en: "List under “conditions” what holds; if one does not, write “consent: required”.",
          fr: """
            Énumérez sous «\u{a0}conditions\u{a0}» celles qui sont remplies\u{202f}; s’il en manque \
            une, écrivez «\u{a0}consentement: requis\u{a0}».
            """))
    }
    for statement in exempt { findings.reportReuse(statement.cookie, in: charter) }
  }
}

extension Findings {
  /// Reports a cookie whose supplier uses the data for itself.
  fileprivate mutating func reportReuse(_ index: Int, in charter: Charter) {
    guard let known = charter.known(index, where: { $0.supplier.facts.reusesData }) else { return }
    let supplier = known.supplier.facts.name
    let name = charter.cookies[index].name
    report(
      ["cookies", .index(index), "name"],
      Message(
        en: """
          Cookie “\(name)” is declared exempt, but \(supplier) is known to use the data for \
          itself too.
          """,
        fr: """
          Le cookie «\u{a0}\(name)\u{a0}» est déclaré dispensé de consentement, mais \
          \(supplier) est connu pour réutiliser les données pour son propre compte.
          """),
      help: Message(
        en: """
          Write “consent: required”. If your contract and your settings exclude that use, allow \
          this rule under “x-allow” and say why.
          """,
        fr: """
          Écrivez «\u{a0}consentement: requis\u{a0}». Si votre contrat et vos réglages excluent \
          cette réutilisation, écartez cette règle sous «\u{a0}x-allow\u{a0}» en disant pourquoi.
          """))
  }
}

extension Findings {
  /// The cookies that measure the audience without consent.
  var exemptMeasurements: [ConsentStatement] {
    statements.filter { $0.exemption == .audienceMeasurement }
  }
}
