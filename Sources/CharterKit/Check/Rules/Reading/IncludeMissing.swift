extension Rule {
  /// A file that the charter names does not exist or cannot be read.
  static let includeMissing = Rule(
    "include-missing", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A file that the charter names does not exist or cannot be read.",
        fr: "Un fichier que la charte cite n’existe pas ou ne peut pas être lu."),
      why: Message(
        en: "What it holds would be missing from the page.",
        fr: "Ce qu’il contient manquerait à la page."),
      sources: [.formatGuide],
      bad: Spelling(en: "include: _comon.yaml", fr: "inclure: _comun.yaml"),
      good: Spelling(en: "include: _common.yaml", fr: "inclure: _commun.yaml")))
}
