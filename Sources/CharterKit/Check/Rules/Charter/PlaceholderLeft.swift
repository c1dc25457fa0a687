import Rendering

extension Rule {
  /// A text that was to be replaced is still there: `TODO`, `À COMPLÉTER`, `lorem ipsum`, a host
  /// below `example.com`.
  ///
  /// A page that is published with it says nothing, or something false. A finding and not a fault,
  /// so that a new charter builds at once. Source: RFC 2606, 3, for the hosts.
  static let placeholderLeft = Rule(
    "placeholder-left", .error,
    page: Page(
      finds: Message(
        en: "A text that was to be replaced is still there: TODO, lorem ipsum, example.org…",
        fr: "Un texte à remplacer est encore là\u{a0}: À COMPLÉTER, lorem ipsum, example.org…"),
      why: Message(
        en: "A page that is published with it says nothing, or something false.",
        fr: "Publiée ainsi, la page ne dit rien, ou dit quelque chose de faux."),
      sources: [
        Source(
          en: "RFC 2606, section 3", fr: "RFC 2606, section 3",
          url: "https://www.rfc-editor.org/rfc/rfc2606")
      ],
      bad: Spelling(en: "name: TODO", fr: "nom: À COMPLÉTER"),
      good: Spelling(en: "name: Town of Meudon", fr: "nom: Ville de Meudon"))
  ) { charter, findings in
    var last: CheckedText?
    for occurrence in findings.words.occurrences(of: placeholders) {
      let text = findings.words.texts[occurrence.text]
      if let last, last.isSame(as: text) { continue }
      last = text
      findings.reportPlaceholder(occurrence.range, of: text.text, text.path(in: charter))
    }
    charter.eachIdentity { value, path in
      guard let range = placeholders.range(in: value) else { return }
      findings.reportPlaceholder(range, of: value, path())
    }
  }

  /// Marks that say that a text is not written yet.
  private static let placeholders = Phrases([
    "a completer", "todo", "xxx", "lorem ipsum", "example.com", "example.org", "example.net",
  ])
}

extension Findings {
  fileprivate mutating func reportPlaceholder(
    _ range: Range<Int>, of text: String, _ path: FieldPath
  ) {
    let found = text.withBytes { String(decoding: $0[range], as: UTF8.self) }
    report(
      path, range: range,
      Message(
        en: "“\(found)” is still to be replaced.", fr: "«\u{a0}\(found)\u{a0}» reste à remplacer."),
      help: Message(
        en: "Write the real value, or remove the field.",
        fr: "Écrivez la vraie valeur, ou supprimez le champ."))
  }
}
