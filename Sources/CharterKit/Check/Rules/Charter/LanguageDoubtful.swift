import Rendering

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
    charter.eachProse { text, path in findings.reportLanguage(text, path, string: \.source) }
    charter.eachPhrase { text, path in findings.reportLanguage(text, path, string: \.self) }
  }
}

extension Findings {
  fileprivate mutating func reportLanguage<Text>(
    _ text: Localized<Text>, _ path: () -> FieldPath, string: (Text) -> String
  ) {
    for (index, tag) in text.languages.enumerated() {
      guard let own = StopWords.Language(tag: tag), !text.isCopied(index) else { continue }
      let counts = string(text.values[index]).withBytes { StopWords.Counts(of: $0) }
      let other: StopWords.Language = own == .french ? .english : .french
      guard counts[other] >= 3, counts[other] > counts[own] else { continue }
      let name = other.name
      report(
        path().appending(.key(tag)),
        Message(
          en: "This text, given as “\(tag)”, reads as \(name.en).",
          fr: "Ce texte, donné comme «\u{a0}\(tag)\u{a0}», semble être en \(name.fr)."),
        help: Message(
          en: "Put it under its own language, or translate it.",
          fr: "Placez-le sous sa langue, ou traduisez-le."))
    }
  }
}

extension Localized {
  /// Whether another language has the same text: that it was not translated is said elsewhere.
  fileprivate func isCopied(_ index: Int) -> Bool {
    values.indices.contains { $0 != index && values[$0] == values[index] }
  }
}

extension StopWords.Language {
  fileprivate var name: Message {
    switch self {
    case .french: Message(en: "French", fr: "français")
    case .english: Message(en: "English", fr: "anglais")
    }
  }
}
