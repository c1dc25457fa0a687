extension Rule {
  /// A cookie names a provider that the charter does not describe.
  ///
  /// The reader must be told who sets or reads it. Source: CNIL, guidelines 2020-091.
  static let providerUnknown = Rule(
    "provider-unknown", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A cookie names a provider that the charter does not describe.",
        fr: "Un cookie cite un prestataire que la charte ne décrit pas."),
      why: Message(
        en: "The reader must be told who sets or reads each cookie.",
        fr: "Le lecteur doit savoir qui dépose ou lit chaque cookie."),
      sources: [.cnilGuidelines, .gdpr(13, 1, point: "e")],
      bad: Spelling(en: "provider: matomoo", fr: "prestataire: matomoo"),
      good: Spelling(en: "provider: matomo", fr: "prestataire: matomo"))
  ) { charter, findings in
    let known = KeyIndex(charter.providers)
    func check(_ key: String, of index: Int, at path: @autoclosure () -> FieldPath) {
      guard !key.isEmpty, known[key] == nil else { return }
      let cookie = charter.cookies[index]
      findings.report(
        path(), from: [["providers", .key(key)]],
        Message(
          en: "Provider “\(key)” of cookie “\(cookie.name)” is not described.",
          fr: """
            Le prestataire «\u{a0}\(key)\u{a0}» du cookie «\u{a0}\(cookie.name)\u{a0}» n’est pas \
            décrit.
            """),
        help: Suggestion.help(
          key, in: charter.providers.map(\.key),
          otherwise: Message(
            en: "Describe it under “providers”.",
            fr: "Décrivez-le sous «\u{a0}prestataires\u{a0}».")))
    }
    for index in charter.cookies.indices {
      check(
        charter.cookies[index].provider, of: index, at: ["cookies", .index(index), "provider"])
      for (position, key) in (charter.cookies[index].access ?? []).enumerated() {
        check(key, of: index, at: ["cookies", .index(index), "access", .index(position)])
      }
    }
  }
}
