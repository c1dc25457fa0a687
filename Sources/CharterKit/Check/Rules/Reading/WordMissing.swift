extension Rule {
  /// A words file lacks a word.
  static let wordMissing = Rule(
    "word-missing", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A words file of `templates/` lacks a word that pages need.",
        fr: "Il manque à un fichier de textes de `templates/` un texte dont les pages ont besoin."),
      why: Message(
        en: "A heading or a sentence of every page in that language would be empty.",
        fr: "Un titre ou une phrase serait vide dans toutes les pages de cette langue."),
      sources: [.formatGuide],
      bad: Spelling(
        en: "# templates/de.yaml\npage:\n  title:", fr: "# templates/de.yaml\npage:\n  title:"),
      good: Spelling(
        en: "# templates/de.yaml\npage:\n  title: Cookie-Richtlinie",
        fr: "# templates/de.yaml\npage:\n  title: Cookie-Richtlinie")))
}
