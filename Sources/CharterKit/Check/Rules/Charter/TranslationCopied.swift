import Rendering

extension Rule {
  /// The same words stand in two languages.
  ///
  /// Proper names are the same in every language: a text is looked at only if it has two words or
  /// more that begin with a small letter.
  static let translationCopied = Rule(
    "translation-copied", .advice,
    page: Page(
      finds: Message(
        en: "The same words stand in two languages: was the text translated?",
        fr: "Les mêmes mots figurent dans deux langues\u{a0}: le texte est-il traduit\u{202f}?"),
      why: Message(
        en: "A text that was copied to be translated later is read by people who cannot read it.",
        fr: "Un texte copié pour être traduit plus tard s’adresse à des lecteurs qui l’ignorent."),
      bad: Spelling(
        en: "service: {fr: Choix de la langue, en: Choix de la langue}",
        fr: "service: {fr: Choix de la langue, en: Choix de la langue}"),
      good: Spelling(
        en: "service: {fr: Choix de la langue, en: Language choice}",
        fr: "service: {fr: Choix de la langue, en: Language choice}"))
  ) { charter, findings in
    guard charter.languages.count > 1 else { return }
    charter.eachProse { text, path in findings.reportCopy(text, path, string: \.source) }
    charter.eachPhrase { text, path in findings.reportCopy(text, path, string: \.self) }
  }
}

extension Findings {
  fileprivate mutating func reportCopy<Text>(
    _ text: Localized<Text>, _ path: () -> FieldPath, string: (Text) -> String
  ) {
    guard let first = text.values.first else { return }
    for other in text.values.indices.dropFirst() where text.values[other] == first {
      guard string(first).hasWords else { return }
      let (one, two) = (text.languages[0], text.languages[other])
      report(
        path().appending(.key(two)),
        Message(
          en: "The words in “\(one)” and in “\(two)” are the same.",
          fr: "Les mots en «\u{a0}\(one)\u{a0}» et en «\u{a0}\(two)\u{a0}» sont les mêmes."),
        help: Message(
          en: "Translate the text, unless it is a name.",
          fr: "Traduisez le texte, à moins que ce ne soit un nom."))
    }
  }
}

extension String {
  /// Whether it has two words or more that begin with a small letter, not counting names of files,
  /// code and addresses.
  fileprivate var hasWords: Bool {
    withBytes { bytes in
      var wording = Wording(self, bytes)
      var words = 0
      for index in bytes.indices
      where (0x61...0x7A).contains(bytes[index]) && !bytes.hasLetter(before: index) {
        var end = index
        while bytes.hasLetter(at: end) || end < bytes.count && bytes[end] & 0xC0 == 0x80 {
          end += 1
        }
        if end - index >= 2, wording.isWords(index..<end) { words += 1 }
        if words == 2 { return true }
      }
      return false
    }
  }
}
