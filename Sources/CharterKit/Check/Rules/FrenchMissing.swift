extension Rule {
  /// A French public body without a page in French.
  ///
  /// Source: loi n° 94-665 du 4 août 1994, article 2; GDPR, article 12(1).
  static let frenchMissing = Rule("french-missing", .error, isFault: true) { charter, findings in
    guard let controller = charter.controller, controller.country == "FR",
      controller.kind?.isPublic == true, !charter.languages.isEmpty,
      !charter.languages.contains(where: { $0.lowercased().utf8.starts(with: "fr".utf8) })
    else { return }
    findings.report(
      ["languages"],
      Message(
        en: "A French public body publishes its page in French.",
        fr: "Un organisme public français publie sa page en français."),
      help: Message(
        en: "Add “fr” to the languages and write the French texts.",
        fr: "Ajoutez «\u{a0}fr\u{a0}» aux langues et rédigez les textes français."))
  }
}
