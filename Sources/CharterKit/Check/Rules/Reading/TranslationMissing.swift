extension Rule {
  /// A text lacks one of the charter’s languages.
  static let translationMissing = Rule(
    "translation-missing", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A text lacks one of the charter’s languages.",
        fr: "Un texte manque dans l’une des langues de la charte."),
      why: Message(
        en: "The page in that language would have a hole.",
        fr: "La page dans cette langue aurait un trou."),
      sources: [.gdpr(12, 1)],
      bad: Spelling(
        en: "languages: [fr, en]\ntitle: Charte cookies",
        fr: "langues: [fr, en]\ntitre: Charte cookies"),
      good: Spelling(
        en: "languages: [fr, en]\ntitle: {fr: Charte cookies, en: Cookie policy}",
        fr: "langues: [fr, en]\ntitre: {fr: Charte cookies, en: Cookie policy}")))
}
