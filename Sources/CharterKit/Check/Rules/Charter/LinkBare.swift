import Rendering

extension Rule {
  /// A link whose words are an address: `<https://…>`.
  static let linkBare = Rule(
    "link-bare", .warning,
    page: Page(
      finds: Message(
        en: "A link shows an address instead of words.",
        fr: "Un lien montre une adresse au lieu de mots."),
      why: Message(
        en: "Read aloud, an address is spelled out and says nothing of what stands there.",
        fr: "Lue par une synthèse vocale, une adresse est épelée et n’annonce pas la page."),
      sources: [.rgaa("6.1"), .wcag("2.4.4")],
      bad: Spelling(
        en: "en: Complaints go to <https://www.cnil.fr/en/plaintes>",
        fr: "fr: Réclamations sur <https://www.cnil.fr/fr/plaintes>"),
      good: Spelling(
        en: "en: You can [complain to the CNIL](https://www.cnil.fr/en/plaintes).",
        fr: "fr: Vous pouvez [saisir la CNIL](https://www.cnil.fr/fr/plaintes)."))
  ) { charter, findings in
    for index in findings.indicesOfTexts(with: .link) {
      for link in findings.words.texts[index].links where link.isBare {
        findings.report(
          findings.words.texts[index].path(in: charter), range: link.range,
          Message(
            en: "The link shows only an address.", fr: "Le lien ne montre qu’une adresse."),
          help: Message(
            en: "Write what stands there: [words](\(link.target)).",
            fr: "Écrivez ce qui s’y trouve\u{a0}: [des mots](\(link.target))."))
      }
    }
  }
}

extension Prose.Link {
  /// Whether the words are an address of the web: one of mail is also its owner’s name.
  fileprivate var isBare: Bool {
    let words = text.utf8
    return words.starts(with: "http://".utf8) || words.starts(with: "https://".utf8)
      || words.starts(with: "www.".utf8) && !words.contains(UInt8(ascii: " "))
      || text == "{{site.url}}"
  }
}
