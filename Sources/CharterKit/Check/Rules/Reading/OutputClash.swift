extension Rule {
  /// Two charters would be published in the same folder.
  static let outputClash = Rule(
    "output-clash", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "Two charters have the same name, accents and capitals aside, or one is given twice.",
        fr: """
          Deux chartes portent le même nom, aux accents et aux capitales près, ou l’une est \
          donnée deux fois.
          """),
      why: Message(
        en: "A charter’s folder is named after its file: one page would replace the other.",
        fr: """
          Le dossier d’une charte porte le nom de son fichier\u{a0}: une page remplacerait \
          l’autre.
          """),
      sources: [.formatGuide],
      bad: Spelling(
        en: "charters/mairie.yaml charters/Mairie.json",
        fr: "charters/mairie.yaml charters/Mairie.json"),
      good: Spelling(
        en: "charters/mairie.yaml charters/musee.yaml",
        fr: "charters/mairie.yaml charters/musee.yaml")))
}
