extension Rule {
  /// A space or a sign that English typography does not have there, such as French ones.
  static let englishSpacing = Rule(
    "english-spacing", .warning,
    page: Page(
      finds: Message(
        en: "In an English text: a space before “: ; ! ?”, « », a space missing or one too many.",
        fr: """
          Dans un texte anglais\u{a0}: une espace avant «\u{a0}: ; ! ?\u{a0}», des guillemets \
          français, une espace qui manque ou de trop.
          """),
      why: Message(
        en: "French punctuation in an English text makes a careful translation look careless.",
        fr: "Une ponctuation française dans un texte anglais trahit une traduction peu relue."),
      sources: [.interinstitutionalStyleGuide],
      bad: Spelling(en: "en: Is your choice yes or no ?", fr: "en: Is your choice yes or no ?"),
      good: Spelling(en: "en: Is your choice yes or no?", fr: "en: Is your choice yes or no?"))
  ) { charter, findings in
    for text in findings.texts(with: .oddSpace, in: .english) {
      text.withWording { wording in
        for index in wording.bytes.indices {
          let signs = Punctuation(bytes: wording.bytes)
          guard let fault = signs.fault(at: index, in: .english), wording.isWords(fault.range)
          else { continue }
          findings.report(
            text.path(in: charter), range: fault.range, fault.message, help: fault.help)
        }
      }
    }
  }
}

extension Punctuation {
  /// What is wrong at a place in English; nil: nothing.
  func englishFault(at index: Int) -> PunctuationFault? {
    switch bytes[index] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      guard endsWord(index), let blanks = blanks(before: index) else { return nil }
      let sign = String(UnicodeScalar(bytes[index]))
      return PunctuationFault(
        range: blanks.lowerBound..<(index + 1),
        message: Message(
          en: "English has no space before “\(sign)”.",
          fr: "L’anglais n’a pas d’espace avant «\u{a0}\(sign)\u{a0}»."),
        help: Message(en: "Delete it.", fr: "Supprimez-la."))
    case 0xC2 where bytes.has("«", at: index) || bytes.has("»", at: index):
      return PunctuationFault(
        range: index..<(index + 2),
        message: Message(
          en: "These quotation marks are French.",
          fr: "Ces guillemets sont français\u{202f}; l’anglais a les siens."),
        help: Message(
          en: "Write “ and ”, without spaces inside.",
          fr: "Écrivez “ et ”, sans espace à l’intérieur."))
    default: return nil
    }
  }
}
