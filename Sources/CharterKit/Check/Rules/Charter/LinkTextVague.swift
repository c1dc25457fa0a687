import Rendering

extension Rule {
  /// A link whose words do not say where it leads: « cliquez ici ».
  static let linkTextVague = Rule(
    "link-text-vague", .warning,
    page: Page(
      finds: Message(
        en: "A link’s words do not say where it leads: “click here”, “read more”.",
        fr: """
          Le texte d’un lien ne dit pas où il mène\u{a0}: «\u{a0}cliquez ici\u{a0}», \
          «\u{a0}en savoir plus\u{a0}».
          """),
      why: Message(
        en: """
          People who listen to a page often go from link to link. The sentence around may be \
          enough: a person decides.
          """,
        fr: """
          Qui écoute une page va souvent de lien en lien. La phrase qui l’entoure peut suffire\
          \u{a0}: à vous de juger.
          """),
      sources: [.rgaa("6.1"), .wcag("2.4.4")],
      bad: Spelling(
        en: "en: To choose, [click here](#choice)", fr: "fr: Pour choisir, [cliquez ici](#choix)"),
      good: Spelling(en: "en: \"[Choose your cookies](#choice)\"", fr: "fr: \"[Choisir](#choix)\""))
  ) { charter, findings in
    for index in findings.indicesOfTexts(with: .link) {
      for link in findings.words.texts[index].links where vagueWords.contains(link.text.bareWords) {
        findings.report(
          findings.words.texts[index].path(in: charter), range: link.range,
          Message(
            en: "The words “\(link.text)” do not say where the link leads.",
            fr: "Les mots «\u{a0}\(link.text)\u{a0}» ne disent pas où mène le lien."),
          help: Message(
            en: "Put the link on the words that name its target.",
            fr: "Placez le lien sur les mots qui nomment sa cible."))
      }
    }
  }

  private static let vagueWords: Set<String> = [
    "ici", "cliquez ici", "cliquer ici", "clic ici", "lien", "ce lien", "suivre ce lien",
    "en savoir plus", "savoir plus", "plus d'informations", "plus d'infos", "plus", "lire la suite",
    "lire plus", "la suite", "suite", "voir", "voir plus", "cette page", "cliquez sur ce lien",
    "here", "click here", "link", "this link", "follow this link", "learn more", "read more",
    "more", "see more", "more information", "find out more", "this page",
  ]
}

extension String {
  /// Its words in lower case and without accents or the signs around them.
  fileprivate var bareWords: String {
    withBytes { bytes in
      var words: [UInt8] = []
      var index = 0
      while index < bytes.count {
        let sign = Fold.sign(bytes, at: index)
        let isKept = Fold.isWord(sign.value) || sign.value == UInt8(ascii: "'")
        if isKept || sign.value == 0x20 && !words.isEmpty { words.append(sign.value) }
        index = sign.end
      }
      while words.last == 0x20 { words.removeLast() }
      return String(decoding: words, as: UTF8.self)
    }
  }
}
