extension Rule {
  /// A period is not one of the format’s.
  static let lifetimeUnreadable = Rule(
    "lifetime-unreadable", .error, isFault: true,
    page: Page(
      finds: Message(
        en: """
          A period is neither “session” nor a number and a unit: “unlimited”, “variable”, “N/A”.
          """,
        fr: """
          Une durée n’est ni «\u{a0}session\u{a0}» ni un nombre et une unité\u{a0}: \
          «\u{a0}illimitée\u{a0}», «\u{a0}variable\u{a0}», «\u{a0}N/A\u{a0}».
          """),
      why: Message(
        en: """
          People must be told how long a tracker lasts; words such as “a certain time” do not \
          say it.
          """,
        fr: """
          L’internaute doit savoir combien de temps un traceur dure\u{202f}; «\u{a0}une certaine \
          durée\u{a0}» ne le dit pas.
          """),
      sources: [.planet49],
      bad: Spelling(en: "lifetime: 13 monts", fr: "durée: 13 moi"),
      good: Spelling(en: "lifetime: 13 months", fr: "durée: 13 mois")))
}
