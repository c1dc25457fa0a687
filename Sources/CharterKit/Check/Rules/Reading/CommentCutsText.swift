extension Rule {
  /// A hash after a single space cuts a text.
  static let commentCutsText = Rule(
    "comment-cuts-text", .warning,
    page: Page(
      finds: Message(
        en: """
          A hash (#) after one space cuts a text: what follows is a comment. Where nothing of the \
          text is left, it is an error.
          """,
        fr: """
          Un croisillon (#) après une seule espace coupe un texte\u{a0}: la suite devient un \
          commentaire. S’il ne reste rien du texte, c’est une erreur.
          """),
      why: Message(
        en: """
          Readers would never see the end of the sentence. Two spaces say that a comment is \
          meant.
          """,
        fr: """
          Le lecteur ne verrait jamais la fin de la phrase. Deux espaces disent qu’un \
          commentaire est voulu.
          """),
      sources: [.yaml("6.6")],
      bad: Spelling(en: "title: Charter # cookies", fr: "titre: Charte # cookies"),
      good: Spelling(en: "title: \"Charter # cookies\"", fr: "titre: \"Charte # cookies\"")))
}
