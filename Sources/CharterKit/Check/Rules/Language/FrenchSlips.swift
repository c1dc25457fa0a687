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
      bad: Spelling(en: "fr: Nom du cookies", fr: "fr: Nom du cookies"),
      good: Spelling(en: "fr: Nom du cookie", fr: "fr: Nom du cookie"))
  ) { charter, findings in
    charter.eachWording(in: "fr") { wording, path in
      let bytes = wording.bytes
      slipExpressions.each(in: &wording) { range, number in
        let found = String(decoding: bytes[range], as: UTF8.self)
        let right = slips[number].right
        findings.report(
          path(), range: range,
          Message(
            en: "“\(found)” is a common slip.",
            fr: "«\u{a0}\(found)\u{a0}» est une faute courante."),
          help: Message(en: "Write “\(right)”.", fr: "Écrivez «\u{a0}\(right)\u{a0}»."))
      }
    }
  }

  private static let slipExpressions = Expressions(slips.map(\.wrong))

  private static let slips: [(wrong: String, right: String)] = [
    ("qu'est ce", "qu’est-ce"), ("est ce que", "est-ce que"), ("du cookies", "du cookie"),
    ("le cookies", "le cookie"), ("un cookies", "un cookie"), ("ce cookies", "ce cookie"),
    ("les cookie", "les cookies"), ("des cookie", "des cookies"), ("ces cookie", "ces cookies"),
    ("vos cookie", "vos cookies"), ("nos cookie", "nos cookies"), ("du traceurs", "du traceur"),
    ("les traceur", "les traceurs"), ("des traceur", "des traceurs"),
    ("connection", "connexion"), ("connections", "connexions"), ("traffic", "trafic"),
    ("parmis", "parmi"), ("quelque soit", "quel que soit"), ("quelques soient", "quels que soient"),
    ("c'est à dire", "c’est-à-dire"), ("c'est a dire", "c’est-à-dire"),
    ("vis à vis", "vis-à-vis"), ("au delà", "au-delà"), ("ci dessous", "ci-dessous"),
    ("ci dessus", "ci-dessus"), ("ci après", "ci-après"), ("peut-êtres", "peut-être"),
    ("données personnels", "données personnelles"), ("données personnel", "données personnelles"),
    ("données à caractères personnels", "données à caractère personnel"),
    ("données à caractère personnelles", "données à caractère personnel"),
    ("donnée personnelles", "données personnelles"),
    ("mot de passes", "mots de passe"), ("1ère", "1re"), ("2ème", "2e"), ("3ème", "3e"),
  ]
}
