extension Rule {
  /// Two included files define the same thing differently.
  static let includeClash = Rule(
    "include-clash", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "Two included files define the same purpose, provider or field differently.",
        fr: """
          Deux fichiers inclus définissent autrement la même finalité, le même prestataire ou le \
          même champ.
          """),
      why: Message(
        en: """
          The page would depend on the order of the files. What the charter says itself always \
          wins.
          """,
        fr: """
          La page dépendrait de l’ordre des fichiers. Ce que dit la charte elle-même l’emporte \
          toujours.
          """),
      sources: [.formatGuide],
      bad: Spelling(
        en: "include: [_town.yaml, _old-town.yaml]",
        fr: "inclure: [_ville.yaml, _ancienne-ville.yaml]"),
      good: Spelling(en: "include: _town.yaml", fr: "inclure: _ville.yaml")))
}
