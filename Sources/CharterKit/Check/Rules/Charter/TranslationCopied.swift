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
        en: """
          Who is addressed in a language must be able to understand what is said in it. A text \
          that was only copied is not understood, and is read aloud with the wrong voice.
          """,
        fr: """
          Ceux à qui l’on s’adresse dans une langue doivent comprendre ce qui y est dit. Un texte \
          seulement recopié n’est pas compris, et une synthèse vocale le lit avec la mauvaise voix.
          """),
      sources: [.gdpr(12, 1), .transparencyGuidelines, .wcag("3.1.2"), .rgaa("8.7")],
      bad: Spelling(
        en: "service: {fr: Choix de la langue, en: Choix de la langue}",
        fr: "service: {fr: Choix de la langue, en: Choix de la langue}"),
      good: Spelling(
        en: "service: {fr: Choix de la langue, en: Language choice}",
        fr: "service: {fr: Choix de la langue, en: Language choice}"))
  ) { charter, findings in
    let texts = findings.words.texts
    for (one, two) in findings.words.translations {
      guard texts[one].text == texts[two].text, texts[one].hasWords else { continue }
      let (first, other) = (texts[one], texts[two])
      findings.report(
        other.path(in: charter),
        Message(
          en: "The words in “\(first.tag)” and in “\(other.tag)” are the same.",
          fr: """
            Les mots en «\u{a0}\(first.tag)\u{a0}» et en «\u{a0}\(other.tag)\u{a0}» sont les mêmes.
            """),
        help: Message(
          en: "Translate the text, unless it is a name.",
          fr: "Traduisez le texte, à moins que ce ne soit un nom."))
    }
  }
}

extension CheckedText {
  /// Whether it has two words or more that begin with a small letter, not counting names of files,
  /// code and addresses.
  fileprivate var hasWords: Bool {
    withWording { wording in
      let bytes = wording.bytes
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
