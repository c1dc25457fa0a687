extension Rule {
  /// The file is not text in UTF-8.
  static let encodingUnknown = Rule(
    "encoding-unknown", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "The file is not text in UTF-8: an older Windows encoding, or no text at all.",
        fr: """
          Le fichier n’est pas un texte en UTF-8\u{a0}: un ancien codage de Windows, ou autre \
          chose qu’un texte.
          """),
      why: Message(
        en: "Letters with accents would come out as other signs. Every editor can save as UTF-8.",
        fr: """
          Les lettres accentuées deviendraient d’autres signes. Tout éditeur sait enregistrer en \
          UTF-8.
          """),
      sources: [.yaml("5.2")],
      bad: Spelling(en: "name: Mairie de Saint-Mod\\xE8le", fr: "nom: Mairie de Saint-Mod\\xE8le"),
      good: Spelling(en: "name: Mairie de Saint-Modèle", fr: "nom: Mairie de Saint-Modèle")))
}
