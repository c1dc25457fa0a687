extension Rule {
  /// A text holds Markdown that charters do not have.
  static let markdownUnknown = Rule(
    "markdown-unknown", .error, isFault: true,
    page: Page(
      finds: Message(
        en: """
          A text holds a table, a quotation, a block of code, a rule, a footnote or a definition \
          of a link.
          """,
        fr: """
          Un texte contient un tableau, une citation, un bloc de code, un filet, une note ou une \
          définition de lien.
          """),
      why: Message(
        en: "Charters have what every output can show: paragraphs, lists, emphasis, links.",
        fr: """
          Une charte n’a que ce que toute sortie sait montrer\u{a0}: paragraphes, listes, mises \
          en relief, liens.
          """),
      sources: [.formatGuide],
      bad: Spelling(en: "text: |\n  > You can refuse.", fr: "texte: |\n  > Vous pouvez refuser."),
      good: Spelling(en: "text: |\n  You can refuse.", fr: "texte: |\n  Vous pouvez refuser.")))
}
