extension Rule {
  /// A value is not one of those that may stand there.
  static let valueUnknown = Rule(
    "value-unknown", .error, isFault: true,
    page: Page(
      finds: Message(
        en: """
          A value is not one of the list, or not written as such values are: a date, an address, \
          a language.
          """,
        fr: """
          Une valeur n’est pas dans la liste, ou n’a pas la forme voulue\u{a0}: une date, une \
          adresse, une langue.
          """),
      why: Message(
        en: """
          The program would have to guess what is meant, and a page of law is no place for \
          guesses.
          """,
        fr: "Le programme devrait deviner, et une page de droit ne se devine pas."),
      sources: [.formatGuide],
      bad: Spelling(en: "consent: perhaps", fr: "consentement: parfois"),
      good: Spelling(en: "consent: required", fr: "consentement: requis")))
}
