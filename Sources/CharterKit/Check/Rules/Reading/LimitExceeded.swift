extension Rule {
  /// A file, a text or a list is larger than the format allows.
  static let limitExceeded = Rule(
    "limit-exceeded", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A file over 1 MiB, a text over 16 KiB, over 5,000 cookies, over 32 levels.",
        fr: """
          Un fichier de plus de 1 Mio, un texte de plus de 16 Kio, plus de 5 000 cookies, plus \
          de 32 niveaux.
          """),
      why: Message(
        en: """
          No page for people is that long. The limits keep a mistake, or a hostile file, from \
          taking the machine.
          """,
        fr: """
          Aucune page destinée à des personnes n’est si longue. Ces limites empêchent une \
          erreur, ou un fichier hostile, d’accaparer la machine.
          """),
      bad: Spelling(en: "text: (20,000 letters)", fr: "texte: (20 000 lettres)"),
      good: Spelling(
        en: "text: {file: introduction.en.md}", fr: "texte: {fichier: introduction.fr.md}")))
}
