extension Rule {
  /// A text holds a colon and a space, which mark a key.
  static let colonUnquoted = Rule(
    "colon-unquoted", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A text without quotes holds a colon followed by a space, which marks a key.",
        fr: """
          Un texte sans guillemets contient un deux-points suivi d’une espace, qui annonce une \
          clé.
          """),
      why: Message(
        en: """
          French puts a space around its colons: a sentence would be taken for a key and its \
          value.
          """,
        fr: """
          Le français met une espace avant et après le deux-points\u{a0}: une phrase passerait \
          pour une clé.
          """),
      sources: [.yaml("7.3.3")],
      bad: Spelling(en: "title: Cookies: your choice", fr: "titre: Cookies : votre choix"),
      good: Spelling(
        en: "title: \"Cookies: your choice\"", fr: "titre: \"Cookies : votre choix\"")))
}
