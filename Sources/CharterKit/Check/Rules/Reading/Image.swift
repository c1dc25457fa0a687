extension Rule {
  /// A text holds an image.
  static let image = Rule(
    "image", .error, isFault: true,
    page: Page(
      finds: Message(en: "A text holds an image.", fr: "Un texte contient une image."),
      why: Message(
        en: """
          A page of a charter asks nothing of other sites, and its text must be enough for \
          everybody.
          """,
        fr: """
          La page d’une charte ne demande rien à d’autres sites, et son texte doit suffire à \
          chacun.
          """),
      sources: [.rgaa("1.1"), .formatGuide],
      bad: Spelling(
        en: "text: See ![the banner](banner.png)", fr: "texte: Voyez ![le bandeau](bandeau.png)"),
      good: Spelling(
        en: "text: The banner has three buttons of the same size.",
        fr: "texte: Le bandeau a trois boutons de même taille.")))
}
