extension Rule {
  /// The page was last updated over a year ago.
  ///
  /// The threshold is ours; a review now and then is the CNIL's advice. Source: CNIL, developer's
  /// guide, sheet 17.
  static let reviewOverdue = Rule(
    "review-overdue", .advice,
    page: Page(
      finds: Message(
        en: "On the day of the check (“--today”), the last update is over 12 months old.",
        fr: """
          Au jour du contrôle («\u{a0}--today\u{a0}»), la dernière mise à jour date de plus de \
          12\u{a0}mois.
          """),
      why: Message(
        en: """
          Sites change: trackers and lifetimes are to be examined again from time to time. Twelve \
          months is a custom, not a rule of law.
          """,
        fr: """
          Les sites changent\u{a0}: traceurs et durées doivent être réexaminés périodiquement. \
          Douze mois est un usage, non une règle de droit.
          """),
      sources: [.developerGuide("17"), .audienceMeasurement],
      bad: Spelling(en: "updated: 2024-02-01", fr: "mise-à-jour: 2024-02-01"),
      good: Spelling(en: "updated: 2026-11-23", fr: "mise-à-jour: 2026-11-23"))
  ) { charter, findings in
    guard let today = findings.today, let updated = charter.updated, updated < today,
      !updated.isWithinYear(before: today)
    else { return }
    findings.report(
      ["updated"],
      Message(
        en: "The charter was last updated on \(updated.inWords.en), over 12 months ago.",
        fr: """
          La charte n’a pas été mise à jour depuis le \(updated.inWords.fr), il y a plus de \
          12\u{a0}mois.
          """),
      help: Message(
        en: "Look again at the trackers and lifetimes, then write the day of that review.",
        fr: "Réexaminez les traceurs et les durées, puis écrivez la date de cette revue."))
  }
}

extension CalendarDate {
  /// Whether it is at most 12 months before a day, or after it.
  func isWithinYear(before day: CalendarDate) -> Bool {
    (year + 1, month, self.day) >= (day.year, day.month, day.day)
  }
}
