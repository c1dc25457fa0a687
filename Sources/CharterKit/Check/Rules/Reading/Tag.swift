extension Rule {
  /// A mark says of what type a value is.
  static let tag = Rule(
    "tag", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A mark such as !!str says of what type a value is.",
        fr: "Une marque comme !!str donne le type d’une valeur."),
      why: Message(
        en: """
          In a charter every value is text, and the format knows what each field wants: a mark \
          would change nothing.
          """,
        fr: """
          Dans une charte, toute valeur est un texte et le format sait ce que chaque champ \
          attend\u{a0}: une marque n’y changerait rien.
          """),
      sources: [.yaml("6.8.2")],
      bad: Spelling(en: "version: !!str 1.10", fr: "version: !!str 1.10"),
      good: Spelling(en: "version: 1.10", fr: "version: 1.10")))
}
