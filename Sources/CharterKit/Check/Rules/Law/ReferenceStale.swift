extension Rule {
  /// A text cites an article or a decision that another one replaced.
  ///
  /// The references are in `DatedFacts`. A person decides: the text may speak of the past.
  static let referenceStale = Rule(
    "reference-stale", .warning,
    page: Page(
      finds: Message(
        en: """
          A text cites a law or a decision that another one replaced, or the declarations and the \
          13 months for consent that no longer exist. A person decides: a text may speak of the \
          past.
          """,
        fr: """
          Un texte cite une loi ou une délibération qu’une autre a remplacée, ou les déclarations \
          et les 13\u{a0}mois du consentement qui n’existent plus. À vous d’en juger\u{a0}: un \
          texte peut parler du passé.
          """),
      why: Message(
        en: "Readers who look it up find nothing, or a rule that no longer holds.",
        fr: "Le lecteur qui s’y reporte ne trouve rien, ou une règle qui ne vaut plus."),
      sources: [
        .dataProtectionAct("82"), .cnilGuidelines, .cnilRecommendation, .gdpr(94), .gdpr(30),
        .digitalEconomyAct,
      ],
      bad: Spelling(
        en: "text: Under Directive 95/46/EC, you may…",
        fr: "texte: Selon la directive 95/46/CE, vous pouvez…"),
      good: Spelling(
        en: "text: Under Regulation (EU) 2016/679, you may…",
        fr: "texte: Selon le règlement (UE) 2016/679, vous pouvez…"))
  ) { charter, findings in
    guard !charter.cookies.isEmpty || charter.sections != nil else { return }
    for reference in DatedFacts.staleReferences {
      for mention in findings.mentions(of: reference.phrases) {
        findings.report(
          mention.path(in: charter), range: mention.range,
          Message(
            en: "“\(mention.words)” is out of date.",
            fr: "«\u{a0}\(mention.words)\u{a0}»\u{a0}: cette référence est périmée."),
          help: reference.successor)
      }
    }
  }
}
