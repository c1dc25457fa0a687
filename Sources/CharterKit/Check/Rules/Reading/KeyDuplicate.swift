extension Rule {
  /// A key stands twice in one place.
  static let keyDuplicate = Rule(
    "key-duplicate", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A key stands twice in the same place, or once in each language.",
        fr: "Une clé figure deux fois au même endroit, ou une fois dans chaque langue."),
      why: Message(
        en: "Only one of the two could be published, and which one is a matter of chance.",
        fr: "Une seule des deux serait publiée, au hasard."),
      sources: [.yaml("3.2.1.1")],
      bad: Spelling(en: "name: sessionid\nname: csrftoken", fr: "nom: sessionid\nnom: csrftoken"),
      good: Spelling(en: "name: sessionid", fr: "nom: sessionid")))
}
