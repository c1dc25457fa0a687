extension Rule {
  /// A text holds a character that nobody sees.
  static let invisibleCharacter = Rule(
    "invisible-character", .error, isFault: true,
    page: Page(
      finds: Message(
        en: """
          A character that nobody sees: zero-width space, soft hyphen, mark of direction, line \
          separator.
          """,
        fr: """
          Un caractère que personne ne voit\u{a0}: espace sans chasse, trait d’union \
          conditionnel, marque de sens d’écriture, séparateur de lignes.
          """),
      why: Message(
        en: """
          A name with it is another name, and two texts that look the same are not. It comes \
          with copying.
          """,
        fr: """
          Un nom qui le contient est un autre nom, et deux textes d’apparence identique \
          diffèrent. Il vient du copier-coller.
          """),
      sources: [.sourceCodeHandling],
      bad: Spelling(en: "name: \"session\\u200Bid\"", fr: "nom: \"session\\u200Bid\""),
      good: Spelling(en: "name: sessionid", fr: "nom: sessionid")))
}
