extension Rule {
  /// The data of an exempt audience measurement are kept over 25 months, or nobody says how long.
  ///
  /// Source: CNIL, audience measurement.
  static let audienceRetention = Rule(
    "audience-retention", .warning,
    page: Page(
      finds: Message(
        en: """
          The data of an audience measurement that is exempt from consent are kept over 25 months, \
          or the charter does not say how long.
          """,
        fr: """
          Les données d’une mesure d’audience dispensée de consentement sont conservées plus de \
          25\u{a0}mois, ou la charte ne dit pas combien de temps.
          """),
      why: Message(
        en: "The CNIL recommends 25 months at most for these data, and the reader must be told.",
        fr: """
          La CNIL recommande 25\u{a0}mois au plus pour ces données, et le lecteur doit le savoir.
          """),
      sources: [.audienceMeasurement, .gdpr(13, 2, point: "a")],
      bad: Spelling(en: "data-retention: 3 years", fr: "conservation-des-données: 3 ans"),
      good: Spelling(en: "data-retention: 25 months", fr: "conservation-des-données: 25 mois"))
  ) { charter, findings in
    for statement in findings.exemptMeasurements {
      let index = statement.cookie
      let name = charter.cookies[index].name
      let help = Message(
        en: "Have it set to 25 months or less, and write “data-retention: 25 months”.",
        fr: """
          Faites-la régler à 25\u{a0}mois ou moins, et écrivez \
          «\u{a0}conservation-des-données: 25 mois\u{a0}».
          """)
      guard let retention = charter.cookies[index].dataRetention, retention.length != .unknown
      else {
        findings.report(
          ["cookies", .index(index), "data-retention"],
          Message(
            en: "Cookie “\(name)”: how long the audience data are kept is not said.",
            fr: """
              Cookie «\u{a0}\(name)\u{a0}»\u{a0}: la durée de conservation des données d’audience \
              n’est pas indiquée.
              """),
          help: help)
        continue
      }
      guard retention.exceeds(months: 25) else { continue }
      findings.report(
        ["cookies", .index(index), "data-retention"],
        Message(
          en: """
            Cookie “\(name)”: the CNIL recommends keeping these audience data 25 months at most \
            (\(retention.inWords.en) declared).
            """,
          fr: """
            Cookie «\u{a0}\(name)\u{a0}»\u{a0}: la CNIL recommande de conserver ces données \
            d’audience 25\u{a0}mois au plus (durée déclarée\u{a0}: \(retention.inWords.fr)).
            """),
        help: help)
    }
  }
}
