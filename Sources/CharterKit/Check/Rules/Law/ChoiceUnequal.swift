extension Rule {
  /// A refusal is not kept as long as an acceptance.
  ///
  /// Source: CNIL, recommendation.
  static let choiceUnequal = Rule(
    "choice-unequal", .warning,
    page: Page(
      finds: Message(
        en: "A refusal is not kept as long as an acceptance.",
        fr: "Un refus n’est pas conservé aussi longtemps qu’une acceptation."),
      why: Message(
        en: """
          Asking again sooner those who refused presses them to accept: the CNIL recommends the \
          same length for both.
          """,
        fr: """
          Solliciter plus tôt ceux qui ont refusé les pousse à accepter\u{a0}: la CNIL recommande la \
          même durée pour les deux.
          """),
      sources: [.cnilRecommendation],
      bad: Spelling(
        en: "consent: {retention: 6 months, refusal-retention: 1 month}",
        fr: "consentement: {conservation: 6 mois, conservation-du-refus: 1 mois}"),
      good: Spelling(
        en: "consent: {retention: 6 months, refusal-retention: 6 months}",
        fr: "consentement: {conservation: 6 mois, conservation-du-refus: 6 mois}"))
  ) { charter, findings in
    guard let choice = charter.consent?.retention, let refusal = charter.consent?.refusalRetention,
      !choice.canEqual(refusal)
    else { return }
    findings.report(
      ["consent", "refusal-retention"], from: [["consent", "retention"]],
      Message(
        en: """
          A refusal is kept \(refusal.inWords.en), an acceptance \(choice.inWords.en): they should \
          be kept equally long.
          """,
        fr: """
          Refus et acceptation ne sont pas conservés aussi longtemps\u{a0}: \(refusal.inWords.fr) \
          pour l’un, \(choice.inWords.fr) pour l’autre.
          """),
      help: Message(
        en: "Have the same length set for both on the site, then write it here.",
        fr: "Faites régler la même durée pour les deux sur le site, puis écrivez-la ici."))
  }
}
