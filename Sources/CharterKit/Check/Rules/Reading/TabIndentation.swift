extension Rule {
  /// A tab indents a line.
  static let tabIndentation = Rule(
    "tab-indentation", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A tab stands before a line, where YAML wants spaces.",
        fr: "Une tabulation précède une ligne, là où YAML veut des espaces."),
      why: Message(
        en: "How wide a tab is depends on the editor: what belongs to what could not be told.",
        fr: """
          La largeur d’une tabulation dépend de l’éditeur\u{a0}: on ne saurait plus ce qui \
          dépend de quoi.
          """),
      sources: [.yaml("6.1")],
      bad: Spelling(en: "site:\n\tname: data.meudon.fr", fr: "site:\n\tnom: data.meudon.fr"),
      good: Spelling(en: "site:\n  name: data.meudon.fr", fr: "site:\n  nom: data.meudon.fr")))
}
