extension Rule {
  /// A text reads as another language than the one it is given for.
  ///
  /// A heuristic on small words: three or more of the other language, and more than of its own.
  static let languageDoubtful = Rule(
    "language-doubtful", .warning,
    page: Page(
      finds: Message(
        en: "A text given as French reads as English, or the other way round.",
        fr: "Un texte donné comme français se lit comme de l’anglais, ou l’inverse."),
      why: Message(
        en: """
          It would be read aloud with the wrong voice. The rule counts small words (“the”, “les”): \
          a person decides.
          """,
        fr: """
          Il serait lu avec la mauvaise voix par une synthèse vocale. La règle compte les petits \
          mots («\u{a0}les\u{a0}», «\u{a0}the\u{a0}»)\u{a0}: à vous de juger.
          """),
      sources: [.rgaa("8.7")],
      bad: Spelling(
        en: "en: Se souvenir de la langue que vous avez choisie",
        fr: "en: Se souvenir de la langue que vous avez choisie"),
      good: Spelling(
        en: "fr: Se souvenir de la langue que vous avez choisie",
        fr: "fr: Se souvenir de la langue que vous avez choisie"))
  ) { charter, findings in
    for text in findings.texts(with: .foreignWords) where !findings.words.isCopied(text) {
      let name = text.language == .french ? Message.english : .french
      findings.report(
        text.path(in: charter),
        Message(
          en: "This text, given as “\(text.tag)”, reads as \(name.en).",
          fr: "Ce texte, donné comme «\u{a0}\(text.tag)\u{a0}», semble être en \(name.fr)."),
        help: Message(
          en: "Put it under its own language, or translate it.",
          fr: "Placez-le sous sa langue, ou traduisez-le."))
    }
  }
}

extension Concordance {
  /// Whether another language has the same text: that it was not translated is said elsewhere.
  fileprivate func isCopied(_ text: CheckedText) -> Bool {
    texts.contains { $0.place == text.place && $0.tag != text.tag && $0.text == text.text }
  }
}

extension Message {
  fileprivate static let french = Message(en: "French", fr: "français")
  fileprivate static let english = Message(en: "English", fr: "anglais")
}
