extension Rule {
  /// A cookie does not say whether third parties can read it.
  ///
  /// An empty list says that none can. Source: CJEU, Planet49, C-673/17, 81.
  static let accessMissing = Rule(
    "access-missing", .error,
    page: Page(
      finds: Message(
        en: """
          A tracker does not say whether third parties have access to it. An error where consent \
          is needed, else a warning.
          """,
        fr: """
          Un traceur ne dit pas si des tiers y ont accès. C’est une erreur quand le consentement \
          est requis, sinon un avertissement.
          """),
      why: Message(
        en: "Users must be told who can read a cookie before they consent to it.",
        fr: "L’utilisateur doit savoir qui peut lire un cookie avant d’y consentir."),
      sources: [.planet49, .gdpr(13, 1, point: "e")],
      bad: Spelling(
        en: "- name: sessionid\n  provider: matomo", fr: "- nom: sessionid\n  prestataire: matomo"),
      good: Spelling(
        en: "- name: sessionid\n  provider: matomo\n  access: []",
        fr: "- nom: sessionid\n  prestataire: matomo\n  accès: []"))
  ) { charter, findings in
    for index in charter.cookies.indices where charter.cookies[index].access == nil {
      let cookie = charter.cookies[index]
      findings.report(
        ["cookies", .index(index), "access"],
        severity: charter.consent(of: cookie) == .required ? .error : .warning,
        Message(
          en: "Cookie “\(cookie.name)” does not say whether third parties have access to it.",
          fr: "Le cookie «\u{a0}\(cookie.name)\u{a0}» ne dit pas si des tiers y ont accès."),
        help: Message(
          en: "Write “access” with the keys of these providers, or “access: []” for none.",
          fr: """
            Écrivez «\u{a0}accès\u{a0}» avec les clés de ces prestataires, ou \
            «\u{a0}accès: []\u{a0}» s’il n’y en a pas.
            """))
    }
  }
}
