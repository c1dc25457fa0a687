extension Rule {
  /// A slip that French texts on cookies often have: « Qu’est ce », « du cookies ».
  static let frenchSlips = Rule(
    "french-slips", .warning,
    page: Page(
      finds: Message(
        en: "A common slip in a French text: “Qu’est ce”, “du cookies”, “connection”.",
        fr: """
          Une faute courante dans un texte français\u{a0}: «\u{a0}Qu’est ce\u{a0}», \
          «\u{a0}du cookies\u{a0}», «\u{a0}connection\u{a0}».
          """),
      why: Message(
        en: "A page of law with mistakes in it is trusted less.",
        fr: "Une page de droit qui contient des fautes inspire moins confiance."),
      sources: [.academieDictionary, .journalOfficiel],
      bad: Spelling(en: "fr: Nom du cookies", fr: "fr: Nom du cookies"),
      good: Spelling(en: "fr: Nom du cookie", fr: "fr: Nom du cookie"))
  ) { charter, findings in
    for mention in findings.wordings(of: wrongPhrases, in: .french) {
      let found = mention.words
      guard let right = right(for: found) else { continue }
      findings.report(
        mention.path(in: charter), range: mention.range,
        Message(
          en: "“\(found)” is a common slip.",
          fr: "«\u{a0}\(found)\u{a0}» est une faute courante."),
        help: Message(en: "Write “\(right)”.", fr: "Écrivez «\u{a0}\(right)\u{a0}»."))
    }
  }

  /// What to write for a slip, with a capital where the slip has one.
  private static func right(for found: String) -> String? {
    guard let right = slips.first(where: { Phrases([$0.wrong]).occur(in: found) })?.right,
      let first = found.unicodeScalars.first
    else { return nil }
    guard first.properties.isUppercase, let letter = right.unicodeScalars.first else {
      return right
    }
    return letter.properties.uppercaseMapping + String(right.unicodeScalars.dropFirst())
  }

  private static let wrongPhrases = Phrases(slips.map(\.wrong))

  private static let slips: [(wrong: String, right: String)] = [
    ("qu'est ce", "qu’est-ce"), ("est ce que", "est-ce que"), ("du cookies", "du cookie"),
    ("le cookies", "le cookie"), ("un cookies", "un cookie"), ("ce cookies", "ce cookie"),
    ("les cookie", "les cookies"), ("des cookie", "des cookies"), ("ces cookie", "ces cookies"),
    ("vos cookie", "vos cookies"), ("nos cookie", "nos cookies"), ("du traceurs", "du traceur"),
    ("les traceur", "les traceurs"), ("des traceur", "des traceurs"),
    ("connection", "connexion"), ("connections", "connexions"), ("traffic", "trafic"),
    ("parmis", "parmi"), ("quelque soit", "quel que soit"), ("quelques soient", "quels que soient"),
    ("c'est a dire", "c’est-à-dire"),
    ("vis a vis", "vis-à-vis"), ("au dela", "au-delà"), ("ci dessous", "ci-dessous"),
    ("ci dessus", "ci-dessus"), ("ci apres", "ci-après"),
    ("donnees personnels", "données personnelles"), ("donnees personnel", "données personnelles"),
    ("donnees a caracteres personnels", "données à caractère personnel"),
    ("donnees a caractere personnelles", "données à caractère personnel"),
    ("donnee personnelles", "données personnelles"),
    ("mot de passes", "mots de passe"), ("1ere", "1re"), ("2eme", "2e"), ("3eme", "3e"),
  ]
}
