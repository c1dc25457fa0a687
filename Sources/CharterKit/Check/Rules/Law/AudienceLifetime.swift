extension Rule {
  /// A cookie of an exempt audience measurement lasts longer than 13 months.
  ///
  /// The limit holds for exempt audience measurement only. Source: CNIL, audience measurement.
  static let audienceLifetime = Rule(
    "audience-lifetime", .warning,
    page: Page(
      finds: Message(
        en: "A cookie of an audience measurement that is exempt from consent lasts over 13 months.",
        fr: """
          Un cookie de mesure d’audience dispensée de consentement dure plus de 13\u{a0}mois.
          """),
      why: Message(
        en: """
          The CNIL recommends 13 months at most for these cookies. It is no limit for any other \
          cookie.
          """,
        fr: """
          La CNIL recommande 13\u{a0}mois au plus pour ces cookies. Ce n’est une limite pour aucun \
          autre.
          """),
      sources: [.audienceMeasurement],
      bad: Spelling(en: "lifetime: 2 years", fr: "durée: 2 ans"),
      good: Spelling(en: "lifetime: 13 months", fr: "durée: 13 mois"))
  ) { charter, findings in
    for statement in findings.exemptMeasurements {
      guard let lifetime = charter.cookies[statement.cookie].lifetime,
        lifetime.exceeds(months: 13),
        // A cookie without an end is reported as one.
        lifetime.length != .persistent || !charter.cookies[statement.cookie].isCookie
      else { continue }
      let name = charter.cookies[statement.cookie].name
      findings.report(
        ["cookies", .index(statement.cookie), "lifetime"],
        Message(
          en: """
            Cookie “\(name)” measures the audience without consent: the CNIL recommends 13 months \
            at most (\(lifetime.inWords.en) declared).
            """,
          fr: """
            Le cookie «\u{a0}\(name)\u{a0}» mesure l’audience sans consentement\u{a0}: la CNIL \
            recommande 13\u{a0}mois au plus (durée déclarée\u{a0}: \(lifetime.inWords.fr)).
            """),
        help: Message(
          en: "Have it shortened to 13 months on the site, then write “13 months” here.",
          fr: """
            Faites-la ramener à 13\u{a0}mois sur le site, puis écrivez ici «\u{a0}13 mois\u{a0}».
            """))
    }
  }
}
