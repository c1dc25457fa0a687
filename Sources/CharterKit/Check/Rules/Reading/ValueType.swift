extension Rule {
  /// A value is not of the kind that is wanted there.
  static let valueType = Rule(
    "value-type", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A list stands where a text is wanted, a text where keys are, or nothing at all.",
        fr: "On trouve une liste au lieu d’un texte, un texte au lieu de clés, ou rien du tout."),
      why: Message(
        en: "It cannot be read as what the field is for.",
        fr: "La valeur ne peut pas être lue comme ce que le champ attend."),
      sources: [.formatGuide],
      bad: Spelling(en: "site: data.meudon.fr", fr: "site: data.meudon.fr"),
      good: Spelling(en: "site:\n  name: data.meudon.fr", fr: "site:\n  nom: data.meudon.fr")))
}
