import Rendering

extension Rule {
  /// A text says of cookies nothing but a vague formula: « améliorer votre expérience ».
  ///
  /// A person decides: the words are counted, not understood. Source: WP260 rev. 01, 11 to 13.
  static let purposeVague = Rule(
    "purpose-vague", .warning,
    page: Page(
      finds: Message(
        en: """
          A text is only a vague formula, such as “improve your experience”, with hardly a word \
          beside it. The words are counted, not understood: a person decides.
          """,
        fr: """
          Un texte se réduit à une formule vague, comme «\u{a0}améliorer votre \
          expérience\u{a0}». Les mots sont comptés, non compris\u{a0}: à vous d’en juger.
          """),
      why: Message(
        en: "Readers must understand what a tracker does, in plain words.",
        fr: "Le lecteur doit comprendre, en termes clairs, ce que fait un traceur."),
      sources: [.transparencyGuidelines, .developerGuide("16"), .gdpr(12, 1)],
      bad: Spelling(
        en: "description: To improve your experience",
        fr: "description: Améliorer votre expérience"),
      good: Spelling(
        en: "description: Remember the language that you chose",
        fr: "description: Se souvenir de la langue que vous avez choisie"))
  ) { charter, findings in
    var last: CheckedText?
    for mention in findings.mentions(of: VagueFormula.formulas)
    where mention.isProse && last?.isSame(as: mention.source) != true
      && VagueFormula.isAll(of: mention.text)
    {
      last = mention.source
      findings.report(
        mention.path(in: charter), range: mention.range,
        Message(
          en: "Too vague: readers do not learn what the cookies do.",
          fr: "Trop vague\u{a0}: le lecteur n’apprend pas ce que font les cookies."),
        help: Message(
          en: "Say what they do: “remember the language that you chose”.",
          fr: """
            Dites ce qu’ils font\u{a0}: «\u{a0}se souvenir de la langue que vous avez \
            choisie\u{a0}».
            """))
    }
  }
}

extension Mention {
  /// Whether it stands in a text or a description: a title may be as short as it likes.
  fileprivate var isProse: Bool {
    switch source.place {
    case .sectionText, .purposeDescription, .cookieDescription: true
    default: false
    }
  }
}

/// A formula that says nothing of what a cookie does.
private enum VagueFormula {
  /// Whether a text has fewer than two words of sense beside such formulas.
  static func isAll(of text: String) -> Bool {
    guard text.utf8.count <= 400 else { return false }
    let ranges = formulas.ranges(in: text) + fillers.ranges(in: text)
    return text.withBytes { words(in: $0, outside: ranges) } < 2
  }

  /// How many words of four letters or more stand outside these ranges.
  private static func words(
    in bytes: UnsafeBufferPointer<UInt8>, outside ranges: [Range<Int>]
  ) -> Int {
    var words = 0
    var letters = 0
    var index = 0
    while index < bytes.count {
      let sign = Fold.sign(bytes, at: index)
      let isCounted = !ranges.contains { $0.contains(index) }
      if Fold.isWord(sign.value), isCounted {
        letters += 1
        if letters == 4 { words += 1 }
      } else if sign.value != Fold.nothing {
        letters = 0
      }
      index = sign.end
    }
    return words
  }

  static let formulas = Phrases([
    "amelior*{24}experience*", "ameliorer{16}services", "ameliorer{16}site",
    "bon fonctionnement", "fonctionner correctement", "meilleur* service* possible",
    "meilleur* service*", "meilleur* experience*", "optimis*", "experience optimale",
    "improv*{24}experience", "enhanc*{24}experience", "best possible service", "better service",
    "best possible experience", "better experience", "best experience", "work properly",
    "proper functioning", "function properly", "optimi*",
  ])

  /// Words that stand in any such sentence.
  private static let fillers = Phrases([
    "afin", "vous", "nous", "votre", "notre", "pour", "dans", "avec", "cette", "leur", "utilis*",
    "servent", "sert", "assur*", "permet*", "propos*", "offr*", "garanti*", "fourni*", "cookie*",
    "traceur*", "tracker*", "site*", "plateforme*", "platform*", "service*", "navigation",
    "utilisateur*", "visiteur*", "internaute*", "user*", "visitor*", "your", "this", "these",
    "that", "them", "with", "order", "ensure*", "provide", "allow*", "make", "offer*", "used",
    "need*", "necessa*", "website*", "page*",
  ])
}
