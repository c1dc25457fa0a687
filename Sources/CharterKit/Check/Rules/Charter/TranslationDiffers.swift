import Rendering

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
      sources: [.gdpr("12", "12(1)")],
      bad: Spelling(
        en: "note: {fr: Gardé 13 mois, en: Kept for 12 months}",
        fr: "note: {fr: Gardé 13 mois, en: Kept for 12 months}"),
      good: Spelling(
        en: "note: {fr: Gardé 13 mois, en: Kept for 13 months}",
        fr: "note: {fr: Gardé 13 mois, en: Kept for 13 months}"))
  ) { charter, findings in
    guard charter.languages.count > 1 else { return }
    charter.eachProse { text, path in
      findings.reportDifference(text, path, string: \.source) { Invariant.all(in: $0) }
    }
    charter.eachPhrase { text, path in
      findings.reportDifference(text, path, string: \.self) { Invariant.all(in: $0) }
    }
  }
}

extension Findings {
  /// Reports the first thing that a text of the first language and one of another do not share.
  fileprivate mutating func reportDifference<Text>(
    _ text: Localized<Text>, _ path: () -> FieldPath, string: (Text) -> String,
    invariants: (Text) -> [Invariant]
  ) {
    let all = text.values.map(invariants)
    guard let first = all.first, all.contains(where: { !$0.isEmpty }) else { return }
    for other in all.indices.dropFirst() {
      let ours = missing(first, from: all[other])
      let theirs = missing(all[other], from: first)
      guard let found = ours ?? theirs else { continue }
      let (language, lacking) = ours == nil ? (other, 0) : (0, other)
      let words = string(text.values[language]).part(found.range)
      let instead = ours == nil ? nil : theirs.map { string(text.values[other]).part($0.range) }
      report(
        path().appending(.key(text.languages[language])), range: found.range,
        .difference(words, in: text.languages[language], not: text.languages[lacking], instead),
        help: Message(
          en: "Make both languages say the same.",
          fr: "Faites dire la même chose aux deux langues."))
    }
  }

  private func missing(_ some: [Invariant], from others: [Invariant]) -> Invariant? {
    if some.isEmpty { return nil }
    let known = Set(others)
    return some.first { !known.contains($0) }
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
