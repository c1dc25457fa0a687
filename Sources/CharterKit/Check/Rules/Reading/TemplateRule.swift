extension Rule {
  /// A page template cannot be read.
  static let template = Rule(
    "template", .error, isFault: true,
    page: Page(
      finds: Message(
        en: """
          `page.html` or `index.html` of `templates/` has a mark that is unknown, unsafe there, \
          or not closed.
          """,
        fr: """
          Dans `page.html` ou `index.html` de `templates/`, une marque est inconnue, dangereuse \
          à cet endroit, ou mal fermée.
          """),
      why: Message(
        en: "Every page is made with it: a hole there is a hole in all of them.",
        fr: "Toutes les pages en sont faites\u{a0}: un trou y devient un trou partout."),
      sources: [.formatGuide],
      bad: Spelling(en: "<title>{{titel}}</title>", fr: "<title>{{titel}}</title>"),
      good: Spelling(en: "<title>{{title}}</title>", fr: "<title>{{title}}</title>")))
}
