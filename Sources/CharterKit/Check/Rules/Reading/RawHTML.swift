extension Rule {
  /// A text holds an HTML tag.
  static let rawHTML = Rule(
    "raw-html", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A text holds an HTML tag or comment.",
        fr: "Un texte contient une balise ou un commentaire HTML."),
      why: Message(
        en: """
          The same text becomes a page, Markdown and plain text; a tag would show, or open the \
          page to foreign code.
          """,
        fr: """
          Le même texte devient une page, du Markdown et du texte brut\u{202f}; une balise s’y \
          verrait, ou ouvrirait la page à un code étranger.
          """),
      sources: [.formatGuide, .markdown("6.10")],
      bad: Spelling(en: "text: Read <b>this</b>", fr: "texte: Lisez <b>ceci</b>"),
      good: Spelling(en: "text: Read **this**", fr: "texte: Lisez **ceci**")))
}
