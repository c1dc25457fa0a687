extension Rule {
  /// A quote is not closed, or is closed too early.
  static let quoteUnclosed = Rule(
    "quote-unclosed", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A text in quotes is not closed, or an apostrophe in it closes it too early.",
        fr: "Un texte entre guillemets n’est pas fermé, ou une apostrophe le ferme trop tôt."),
      why: Message(
        en: "The rest of the text, or of the file, would be read as something else.",
        fr: "La suite du texte, ou du fichier, serait lue autrement."),
      sources: [.yaml("7.3")],
      bad: Spelling(
        en: "description: 'Remember the user's choice'",
        fr: "description: 'Retenir le choix de l'utilisateur'"),
      good: Spelling(
        en: "description: \"Remember the user's choice\"",
        fr: "description: \"Retenir le choix de l'utilisateur\"")))
}
