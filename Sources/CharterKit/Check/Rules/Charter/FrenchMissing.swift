extension Rule {
  /// A French public body without a page in French.
  ///
  /// Source: loi n° 94-665 du 4 août 1994, article 2; GDPR, article 12(1).
  static let frenchMissing = Rule(
    "french-missing", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A French public body publishes its page without French.",
        fr: "Un organisme public français publie sa page sans version française."),
      why: Message(
        en: "Information for the public is given in French.",
        fr: "L’information du public se fait en français."),
      sources: [
        Source(
          en: "Act no. 94-665 of 4 August 1994", fr: "Loi n°\u{a0}94-665 du 4\u{a0}août 1994",
          url: "https://www.legifrance.gouv.fr/loda/id/LEGITEXT000005616341"),
        .gdpr(12, 1),
      ],
      bad: Spelling(en: "languages: [en]", fr: "langues: [en]"),
      good: Spelling(en: "languages: [fr, en]", fr: "langues: [fr, en]"))
  ) { charter, findings in
    guard let controller = charter.controller, controller.country == "FR",
      controller.kind?.isPublic == true, !charter.languages.isEmpty,
      !charter.languages.contains(where: { $0.lowercased().utf8.starts(with: "fr".utf8) })
    else { return }
    findings.report(
      ["languages"],
      Message(
        en: "A French public body publishes its page in French.",
        fr: "Un organisme public français publie sa page en français."),
      help: Message(
        en: "Add “fr” to the languages and write the French texts.",
        fr: "Ajoutez «\u{a0}fr\u{a0}» aux langues et rédigez les textes français."))
  }
}
