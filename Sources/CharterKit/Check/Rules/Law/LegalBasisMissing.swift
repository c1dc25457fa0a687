extension Rule {
  /// A purpose that may process personal data says not on what legal basis.
  ///
  /// Holds for exempt trackers too. Source: GDPR, articles 6(1) and 13(1)(c).
  static let legalBasisMissing = Rule(
    "legal-basis-missing", .error,
    page: Page(
      finds: Message(
        en: """
          A purpose of some cookie has no legal basis, and does not say that no personal data are \
          processed. With “privacy” under “controller”, where the policy may give it, this is \
          advice.
          """,
        fr: """
          Une finalité d’un cookie n’a pas de base légale et ne dit pas qu’aucune donnée \
          personnelle n’est traitée. Avec «\u{a0}confidentialité\u{a0}» sous \
          «\u{a0}responsable\u{a0}», où la politique peut la donner, c’est un conseil.
          """),
      why: Message(
        en: "A tracker that is exempt from consent is still subject to the GDPR.",
        fr: "Un traceur dispensé de consentement reste soumis au RGPD."),
      sources: [.gdpr(6, 1), .gdpr(13, 1, point: "c"), .developerGuide("16")],
      bad: Spelling(
        en: "purposes:\n  necessary: {personal-data: yes}",
        fr: "finalités:\n  nécessaires: {données-personnelles: oui}"),
      good: Spelling(
        en: "purposes:\n  necessary: {personal-data: yes, legal-basis: public-task}",
        fr: """
          finalités:
            nécessaires: {données-personnelles: oui, base-légale: mission-d-intérêt-public}
          """))
  ) { charter, findings in
    for use in charter.purposesInUse
    where charter.purposes[use.purpose].legalBasis == nil
      && charter.purposes[use.purpose].personalData != false
    {
      let purpose = charter.purposes[use.purpose]
      findings.report(
        charter.path(of: use), severity: charter.severityOfLayered,
        from: FieldPath(["purposes", .key(purpose.key)])
          .appending(eachOf: "legal-basis", "personal-data"),
        Message(
          en: "Purpose “\(purpose.key)” has no legal basis.",
          fr: "La finalité «\u{a0}\(purpose.name.fr)\u{a0}» n’a pas de base légale."),
        help: Message(
          en: """
            Under “purposes”, “\(purpose.key)”, write “legal-basis” (consent, public-task, \
            contract…), or “personal-data: no” if there are none.
            """,
          fr: """
            Sous «\u{a0}finalités\u{a0}», «\u{a0}\(purpose.name.fr)\u{a0}», écrivez \
            «\u{a0}base-légale\u{a0}» (consentement, mission-d-intérêt-public, contrat…), ou \
            «\u{a0}données-personnelles: non\u{a0}» s’il n’y en a pas.
            """))
    }
  }
}

extension Charter {
  /// The purposes that cookies have, each with the first such cookie, by their indices.
  var purposesInUse: [(purpose: Int, cookie: Int)] {
    purposes.indices.compactMap { purpose in
      cookies.firstIndex { $0.purpose == purposes[purpose].key }.map { (purpose, $0) }
    }
  }

  /// The way to where the author wrote a purpose: its entry, or the cookie that names a built-in
  /// one.
  func path(of use: (purpose: Int, cookie: Int)) -> FieldPath {
    purposes[use.purpose].isBuiltIn
      ? ["cookies", .index(use.cookie), "purpose"]
      : ["purposes", .key(purposes[use.purpose].key)]
  }
}

extension Purpose {
  /// Whether it is as the program knows it: its author said nothing of it.
  var isBuiltIn: Bool { BuiltInPurpose(rawValue: key)?.purpose == self }

  /// Its key as authors write it in either language.
  var name: Spelling {
    Spelling(en: key, fr: BuiltInPurpose(rawValue: key)?.french ?? key)
  }
}
