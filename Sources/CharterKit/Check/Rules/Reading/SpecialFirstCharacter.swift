extension Rule {
  /// A text begins with a sign that has a meaning in YAML.
  static let specialFirstCharacter = Rule(
    "special-first-character", .error, isFault: true,
    page: Page(
      finds: Message(
        en: """
          A text without quotes begins with a sign that has a meaning in YAML: * & ! % @ ` [ { \
          >.
          """,
        fr: """
          Un texte sans guillemets commence par un signe qui a un sens en YAML\u{a0}: * \
          & ! % @ ` [ { >.
          """),
      why: Message(
        en: "It would be read as a reference, a mark or a list, and not as a text.",
        fr: "Il serait lu comme un renvoi, une marque ou une liste, et non comme un texte."),
      sources: [.yaml("5.3")],
      bad: Spelling(en: "name: *_session", fr: "nom: *_session"),
      good: Spelling(en: "name: \"*_session\"", fr: "nom: \"*_session\"")))
}
