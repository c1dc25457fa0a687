extension Rule {
  /// Each visit extends a cookie of an exempt audience measurement, or nobody says that none does.
  ///
  /// What lasts a day at most ends with the visit and is not looked at. Source: CNIL, audience
  /// measurement.
  static let audienceRenewed = Rule(
    "audience-renewed", .warning,
    page: Page(
      finds: Message(
        en: """
          Each visit extends the lifetime of a cookie of an exempt audience measurement, or the \
          charter does not say that none does. Cookies of a day at most are not looked at.
          """,
        fr: """
          Chaque visite prolonge la durée d’un cookie de mesure d’audience dispensée de \
          consentement, ou la charte ne dit pas le contraire. Les cookies d’un jour au plus ne \
          sont pas concernés.
          """),
      why: Message(
        en: """
          The CNIL recommends that the 13 months are not extended at new visits: otherwise a \
          regular visitor would be followed without end.
          """,
        fr: """
          La CNIL recommande que les 13\u{a0}mois ne soient pas prolongés aux nouvelles \
          visites\u{a0}: sinon, un visiteur régulier serait suivi sans fin.
          """),
      sources: [.audienceMeasurement],
      bad: Spelling(en: "renewed: yes", fr: "renouvelé: oui"),
      good: Spelling(en: "renewed: no", fr: "renouvelé: non"))
  ) { charter, findings in
    for statement in findings.exemptMeasurements {
      let index = statement.cookie
      guard let lifetime = charter.cookies[index].lifetime, lifetime.exceeds(days: 1) else {
        continue
      }
      let isExtended =
        charter.cookies[index].renewed == true || lifetime.beginning == .lastActivity
      if charter.cookies[index].renewed == false, !isExtended { continue }
      let name = charter.cookies[index].name
      findings.report(
        ["cookies", .index(index), charter.cookies[index].renewed == nil ? "name" : "renewed"],
        from: [["cookies", .index(index), "renewed"]],
        isExtended
          ? Message(
            en: "Each visit extends cookie “\(name)”, which measures the audience without consent.",
            fr: """
              Chaque visite prolonge le cookie «\u{a0}\(name)\u{a0}», qui mesure l’audience sans \
              consentement.
              """)
          : Message(
            en: """
              Cookie “\(name)” measures the audience without consent: say whether each visit \
              extends it.
              """,
            fr: """
              Le cookie «\u{a0}\(name)\u{a0}» mesure l’audience sans consentement\u{a0}: dites si \
              chaque visite le prolonge.
              """),
        help: Message(
          en: "Have its end fixed at the first visit on the site, then write “renewed: no”.",
          fr: """
            Faites fixer sa fin dès la première visite sur le site, puis écrivez \
            «\u{a0}renouvelé: non\u{a0}».
            """))
    }
  }
}
