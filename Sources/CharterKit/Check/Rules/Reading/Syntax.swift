extension Rule {
  /// A line cannot be read as YAML or JSON.
  static let syntax = Rule(
    "syntax", .error, isFault: true,
    page: Page(
      finds: Message(
        en: """
          A line cannot be read: a key without its colon, a bracket without its end, a wrong \
          indentation.
          """,
        fr: """
          Une ligne est illisible\u{a0}: une clé sans deux-points, un crochet sans fin, un \
          retrait inexact.
          """),
      why: Message(
        en: "What cannot be read cannot be published. The rest of the file is still checked.",
        fr: """
          Ce qui est illisible ne peut pas être publié. Le reste du fichier est vérifié quand \
          même.
          """),
      sources: [.yaml("6.1"), .json],
      bad: Spelling(en: "name sessionid", fr: "nom sessionid"),
      good: Spelling(en: "name: sessionid", fr: "nom: sessionid")))
}
