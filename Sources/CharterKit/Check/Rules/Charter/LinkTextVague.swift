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
    charter.eachLink { link, path in
      guard vagueWords.contains(link.text.bareWords) else { return }
      findings.report(
        path, range: link.range,
        Message(
          en: "The words “\(link.text)” do not say where the link leads.",
          fr: "Les mots «\u{a0}\(link.text)\u{a0}» ne disent pas où mène le lien."),
        help: Message(
          en: "Put the link on the words that name its target.",
          fr: "Placez le lien sur les mots qui nomment sa cible."))
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

extension Charter {
  /// Shows every link of the texts, with the way to its text.
  func eachLink(_ visit: (Prose.Link, FieldPath) -> Void) {
    eachProse { text, path in
      for index in text.languages.indices {
        for link in text.values[index].links {
          visit(link, path().appending(.key(text.languages[index])))
        }
      }
    }
  }
}

extension String {
  /// Its words in lower case, without the signs around them.
  fileprivate var bareWords: String {
    withOrdinarySpaces.lowercased().withBytes { bytes in
      var words: [UInt8] = []
      for index in bytes.indices {
        if bytes.has("\u{2019}", at: index) {
          words.append(UInt8(ascii: "'"))
        } else if bytes.hasLetter(at: index) || bytes[index] == UInt8(ascii: "'")
          || bytes[index] == UInt8(ascii: " ")
        {
          words.append(bytes[index])
        } else if bytes[index] & 0xC0 == 0x80, let last = words.last, last >= 0x80 {
          words.append(bytes[index])
        }
      }
      let space = UInt8(ascii: " ")
      let inner = words.drop { $0 == space }
      let count = inner.reversed().drop { $0 == space }.count
      return String(decoding: inner.prefix(count), as: UTF8.self)
    }
  }
}
