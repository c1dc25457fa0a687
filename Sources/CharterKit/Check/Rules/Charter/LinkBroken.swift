import Rendering

extension Rule {
  /// A link to an anchor that the page does not have.
  ///
  /// Source: RGAA 4.1, 8.2. The target of `consent.manage` belongs to the host page and is not
  /// looked for.
  static let linkBroken = Rule(
    "link-broken", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A link leads to an anchor that the page does not have.",
        fr: "Un lien mène à une ancre que la page n’a pas."),
      why: Message(
        en: "A reader who follows it gets nowhere.",
        fr: "Le lecteur qui le suit n’arrive nulle part."),
      sources: [.rgaa("8.2")],
      bad: Spelling(en: "text: See [your choice](#choise)", fr: "texte: Voir [votre choix](#choi)"),
      good: Spelling(
        en: "text: See [your choice](#choice)", fr: "texte: Voir [votre choix](#choix)"))
  ) { charter, findings in
    var known: (set: Set<String>, inOrder: [String])?
    for index in findings.indicesOfTexts(with: .link) {
      for link in findings.words.texts[index].links where link.target.utf8.first == 0x23 {
        let anchors = known ?? charter.knownAnchors
        known = anchors
        let anchor = String(link.target.unicodeScalars.dropFirst())
        guard !anchor.isEmpty, !anchors.set.contains(anchor), link.target != charter.consent?.manage
        else { continue }
        findings.report(
          findings.words.texts[index].path(in: charter), range: link.range,
          Message(
            en: "The page has no anchor “#\(anchor)”.",
            fr: "La page n’a pas d’ancre «\u{a0}#\(anchor)\u{a0}»."),
          help: Suggestion.help(
            anchor, in: anchors.inOrder,
            otherwise: Message(
              en: "Link to a section’s “id”, or to “#cookie-…”, “#purpose-…”, “#provider-…”.",
              fr: """
                Visez l’«\u{a0}id\u{a0}» d’une section, ou «\u{a0}#cookie-…\u{a0}», \
                «\u{a0}#purpose-…\u{a0}», «\u{a0}#provider-…\u{a0}».
                """)))
      }
    }
  }
}

extension Charter {
  /// The anchors of the page, to look up and to suggest.
  fileprivate var knownAnchors: (set: Set<String>, inOrder: [String]) {
    // A section without a title has none.
    let anchors = anchors.subtracting([""])
    return (anchors, anchors.sorted())
  }
}
