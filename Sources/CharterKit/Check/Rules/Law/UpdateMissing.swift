extension Rule {
  /// The page does not say when it was last updated, or names a day to come.
  ///
  /// No text asks for it. Source: GDPR, article 5(2).
  static let updateMissing = Rule(
    "update-missing", .warning,
    page: Page(
      finds: Message(
        en: """
          The charter has no date of last update, or one later than the day of the check \
          (“--today”).
          """,
        fr: """
          La charte n’a pas de date de dernière mise à jour, ou en a une postérieure au jour du \
          contrôle («\u{a0}--today\u{a0}»).
          """),
      why: Message(
        en: """
          No text asks for it, but a reader cannot tell otherwise what held when; it is also how \
          a controller shows what it told people.
          """,
        fr: """
          Aucun texte ne l’impose, mais sans elle le lecteur ne sait pas ce qui valait et quand\
          \u{202f}; c’est aussi ainsi que le responsable montre ce qu’il a dit.
          """),
      sources: [.gdpr(5, 2)],
      bad: Spelling(en: "version: 2.1", fr: "version: 2.1"),
      good: Spelling(
        en: "version: 2.1\nupdated: 2026-11-23", fr: "version: 2.1\nmise-à-jour: 2026-11-23"))
  ) { charter, findings in
    let help = Message(
      en: "Write “updated” with the day on which the page was last changed, such as 2026-11-23.",
      fr: """
        Écrivez «\u{a0}mise-à-jour\u{a0}» avec le jour du dernier changement de la page, par \
        exemple 2026-11-23.
        """)
    guard let updated = charter.updated else {
      findings.report(
        ["updated"],
        Message(
          en: "The date of the last update is missing.",
          fr: "La date de dernière mise à jour est absente."),
        help: help)
      return
    }
    guard let today = findings.today, updated > today else { return }
    findings.report(
      ["updated"],
      Message(
        en: "The date of the last update, \(updated.inWords.en), is still to come.",
        fr: "La date de dernière mise à jour, \(updated.inWords.fr), est à venir."),
      help: help)
  }
}
