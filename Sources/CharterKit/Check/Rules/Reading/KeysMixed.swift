extension Rule {
  /// One file mixes English and French keys.
  static let keysMixed = Rule(
    "keys-mixed", .advice,
    page: Page(
      finds: Message(
        en: "One file mixes English and French keys.",
        fr: "Un même fichier mélange des clés françaises et anglaises."),
      why: Message(
        en: "Both are read alike; a file in one language is easier to read for people.",
        fr: """
          Les deux se lisent aussi bien\u{202f}; un fichier d’une seule langue est plus lisible.
          """),
      sources: [.formatGuide],
      bad: Spelling(
        en: "name: sessionid\nfinalité: nécessaires", fr: "nom: sessionid\npurpose: necessary"),
      good: Spelling(
        en: "name: sessionid\npurpose: necessary", fr: "nom: sessionid\nfinalité: nécessaires")))
}
