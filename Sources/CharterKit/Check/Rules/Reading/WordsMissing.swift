extension Rule {
  /// No words file serves one of the charter’s languages.
  static let wordsMissing = Rule(
    "words-missing", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "There is no words file for one of the charter’s languages.",
        fr: "Aucun fichier de textes n’existe pour l’une des langues de la charte."),
      why: Message(
        en: """
          The headings and sentences that the program adds could not be written in that \
          language.
          """,
        fr: """
          Les titres et les phrases que le programme ajoute ne pourraient pas être écrits dans \
          cette langue.
          """),
      sources: [.formatGuide],
      bad: Spelling(en: "languages: [fr, de]", fr: "langues: [fr, de]"),
      good: Spelling(en: "languages: [fr, en]", fr: "langues: [fr, en]")))
}
