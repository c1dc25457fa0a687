extension Rule {
  /// A text holds a heading.
  static let headingInText = Rule(
    "heading-in-text", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A text holds a heading, “# …” or underlined.",
        fr: "Un texte contient un titre, «\u{a0}# …\u{a0}» ou souligné."),
      why: Message(
        en: """
          Headings are those of sections: so their levels, anchors and contents list are always \
          right.
          """,
        fr: """
          Les titres sont ceux des sections\u{a0}: leurs niveaux, leurs ancres et le sommaire \
          restent ainsi justes.
          """),
      sources: [.rgaa("9.1")],
      bad: Spelling(en: "- text: |\n    ## Your choice", fr: "- texte: |\n    ## Votre choix"),
      good: Spelling(en: "- title: Your choice", fr: "- titre: Votre choix")))
}
