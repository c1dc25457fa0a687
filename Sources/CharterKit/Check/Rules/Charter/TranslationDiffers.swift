extension Rule {
  /// A number, a date, a technical name or an address of a text is not in its translation.
  ///
  /// A heuristic: a number that one language writes as a word is found too.
  static let translationDiffers = Rule(
    "translation-differs", .warning,
    page: Page(
      finds: Message(
        en: "A number, a date, a technical name or an address is in one language only.",
        fr: "Un nombre, une date, un nom technique ou une adresse n’est que dans une langue."),
      why: Message(
        en: """
          Readers of both languages must be told the same. A number written as a word in one \
          language only is reported too: write both alike.
          """,
        fr: """
          Les lecteurs des deux langues doivent apprendre la même chose. Un nombre écrit en \
          lettres dans une seule langue est signalé aussi\u{a0}: écrivez les deux de même.
          """),
      sources: [.gdpr(12, 1)],
      bad: Spelling(
        en: "note: {fr: Gardé 13 mois, en: Kept for 12 months}",
        fr: "note: {fr: Gardé 13 mois, en: Kept for 12 months}"),
      good: Spelling(
        en: "note: {fr: Gardé 13 mois, en: Kept for 13 months}",
        fr: "note: {fr: Gardé 13 mois, en: Kept for 13 months}"))
  ) { charter, findings in
    let texts = findings.words.texts
    for (one, two) in findings.words.translations {
      let traits = texts[one].traits.union(texts[two].traits)
      guard !traits.isDisjoint(with: [.digit, .code, .link]) else { continue }
      let inOne = findings.words.invariants(ofText: one)
      let inTwo = findings.words.invariants(ofText: two)
      if let found = Invariant.missing(inOne, from: inTwo) {
        let instead = Invariant.missing(inTwo, from: inOne)
        findings.reportDifference(found, in: texts[one], not: texts[two], instead, charter)
      } else if let found = Invariant.missing(inTwo, from: inOne) {
        findings.reportDifference(found, in: texts[two], not: texts[one], nil, charter)
      }
    }
  }
}

extension Findings {
  /// Reports what a text has and its translation lacks, which may have something else instead.
  fileprivate mutating func reportDifference(
    _ found: Invariant, in text: CheckedText, not lacking: CheckedText, _ other: Invariant?,
    _ charter: Charter
  ) {
    let instead = other.map { lacking.text.part($0.range) }
    report(
      text.path(in: charter), range: found.range,
      .difference(text.text.part(found.range), in: text.tag, not: lacking.tag, instead),
      help: Message(
        en: "Make both languages say the same.",
        fr: "Faites dire la même chose aux deux langues."))
  }
}

extension Message {
  fileprivate static func difference(
    _ words: String, in language: String, not other: String, _ instead: String?
  ) -> Message {
    Message(
      en: "“\(words)” stands in “\(language)” but not in “\(other)”"
        + (instead.map { ", which has “\($0)”." } ?? "."),
      fr: """
        «\u{a0}\(words)\u{a0}» figure en «\u{a0}\(language)\u{a0}», mais pas en \
        «\u{a0}\(other)\u{a0}»
        """ + (instead.map { ", où se trouve «\u{a0}\($0)\u{a0}»." } ?? "."))
  }
}

extension String {
  /// The text between two of its UTF-8 bytes.
  fileprivate func part(_ range: Range<Int>) -> String {
    String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}
