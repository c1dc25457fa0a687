extension Rule {
  /// A choice on cookies is kept longer than 6 months.
  ///
  /// Six months are good practice, no obligation; over 13 months a warning. Source: CNIL,
  /// recommendation.
  static let choiceRetention = Rule(
    "choice-retention", .advice,
    page: Page(
      finds: Message(
        en: "A choice on cookies is kept over 6 months; over 13 months this is a warning.",
        fr: """
          Un choix sur les cookies est conservé plus de 6\u{a0}mois\u{202f}; au-delà de 13\u{a0}mois, \
          c’est un avertissement.
          """),
      why: Message(
        en: """
          The CNIL regards 6 months as good practice, for a refusal as for an acceptance: people \
          forget what they chose. It is no obligation.
          """,
        fr: """
          La CNIL tient 6\u{a0}mois pour une bonne pratique, pour un refus comme pour une \
          acceptation\u{a0}: on oublie ce que l’on a choisi. Ce n’est pas une obligation.
          """),
      sources: [.cnilRecommendation],
      bad: Spelling(
        en: "consent: {retention: 13 months}", fr: "consentement: {conservation: 13 mois}"),
      good: Spelling(
        en: "consent: {retention: 6 months}", fr: "consentement: {conservation: 6 mois}"))
  ) { charter, findings in
    findings.reportLongChoice(charter.consent?.retention) { ["consent", "retention"] }
    findings.reportLongChoice(charter.consent?.refusalRetention) {
      ["consent", "refusal-retention"]
    }
    for statement in findings.statements where charter.keepsChoice(statement) {
      let lifetime = charter.cookies[statement.cookie].lifetime
      // A cookie without an end is reported as one.
      if lifetime?.length == .persistent, charter.cookies[statement.cookie].isCookie { continue }
      findings.reportLongChoice(lifetime) { ["cookies", .index(statement.cookie), "lifetime"] }
    }
  }
}

extension Findings {
  fileprivate mutating func reportLongChoice(_ period: Period?, _ path: () -> FieldPath) {
    guard let period, period.exceeds(months: 6) else { return }
    report(
      path(), severity: period.exceeds(months: 13) ? .warning : .advice,
      Message(
        en: """
          A choice on cookies is kept \(period.inWords.en): the CNIL regards 6 months as good \
          practice.
          """,
        fr: """
          Choix sur les cookies conservé pendant une durée «\u{a0}\(period.inWords.fr)\u{a0}»\u{a0}: \
          la CNIL tient 6\u{a0}mois pour une bonne pratique.
          """),
      help: Message(
        en: "Have it set to 6 months on the site, then write “6 months”.",
        fr: "Faites-la régler à 6\u{a0}mois sur le site, puis écrivez «\u{a0}6 mois\u{a0}»."))
  }
}
