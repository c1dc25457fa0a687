extension Rule {
  /// A capital without the accent that its word has: « Etat », « A propos ».
  static let frenchCapitals = Rule(
    "french-capitals", .warning,
    page: Page(
      finds: Message(
        en: "A French capital stands without its accent: “Etat”, “A quoi”.",
        fr: "Une capitale n’a pas son accent\u{a0}: «\u{a0}Etat\u{a0}», «\u{a0}A quoi\u{a0}»."),
      why: Message(
        en: "Accents count on capitals too: they decide how a word is read, and read aloud.",
        fr: """
          L’accent compte aussi sur les capitales\u{a0}: il dit comment le mot se lit, et comment \
          une synthèse vocale le prononce.
          """),
      sources: [.academie],
      bad: Spelling(en: "fr: A quoi servent-ils ?", fr: "fr: A quoi servent-ils ?"),
      good: Spelling(en: "fr: À quoi servent-ils ?", fr: "fr: À quoi servent-ils ?"))
  ) { charter, findings in
    for mention in findings.wordings(of: accented, in: .french, isCapitalised: true) {
      let found = mention.words
      guard let first = found.utf8.first, let capital = accentedCapital[first] else { continue }
      let right = capital + String(found.unicodeScalars.dropFirst())
      findings.report(
        mention.path(in: charter), range: mention.range,
        Message(
          en: "The capital of “\(found)” lacks its accent.",
          fr: "La capitale de «\u{a0}\(found)\u{a0}» n’a pas son accent."),
        help: Message(en: "Write “\(right)”.", fr: "Écrivez «\u{a0}\(right)\u{a0}»."))
    }
  }

  private static let accentedCapital: [UInt8: String] = [
    UInt8(ascii: "A"): "À", UInt8(ascii: "E"): "É", UInt8(ascii: "C"): "Ç",
  ]

  /// Words that begin with an accented letter, without it. A word that is another one so is left
  /// out, as is « Etre », which takes a circumflex.
  private static let accented = Phrases([
    "a quoi", "a propos", "a partir", "a noter", "a savoir", "a defaut", "a compter", "a la",
    "a l'issue", "a l'exception", "a l'aide", "a cet effet", "a cette fin", "a ce titre",
    "a titre", "a tout moment", "a chaque", "a travers", "a moins", "a condition", "a des fins",
    "a votre", "a vos", "a qui", "ca", "etat", "etats", "editeur", "editeurs", "egalement",
    "etablissement", "etablissements", "ecole", "ecoles", "ecran", "element", "elements",
    "equipe", "equipes", "equipement", "equipements", "etape", "etapes", "etude", "etudes",
    "evaluation", "evenement", "evenements", "eventuel", "eventuels",
    "eventuelle", "eventuelles", "eventuellement", "economie", "egalite", "elu", "elus", "etant",
    "echange", "echanges", "echeance", "ecrire", "ecrivez", "evitez", "eviter", "education",
  ])
}
