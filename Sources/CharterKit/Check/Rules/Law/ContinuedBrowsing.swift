extension Rule {
  /// A text takes it for consent that the reader goes on browsing.
  ///
  /// Consent is a clear act. Source: GDPR, article 4(11); CJEU, C-673/17, Planet49.
  static let continuedBrowsing = Rule(
    "continued-browsing", .error,
    page: Page(
      finds: Message(
        en: """
          A text says that going on browsing means accepting cookies. A sentence that denies it is \
          not reported.
          """,
        fr: """
          Un texte dit que poursuivre sa navigation vaut acceptation des cookies. Une phrase qui dit \
          le contraire n’est pas relevée.
          """),
      why: Message(
        en: "Consent is a clear positive act: going on browsing is none.",
        fr: """
          Le consentement est un acte positif clair\u{a0}: poursuivre sa navigation n’en est pas un.
          """),
      sources: [.gdpr(4, point: "11"), .cnilGuidelines, .planet49],
      bad: Spelling(
        en: "text: By continuing to browse this site, you accept cookies.",
        fr: "texte: En poursuivant votre navigation, vous acceptez les cookies."),
      good: Spelling(
        en: "text: We set these cookies only if you accept them.",
        fr: "texte: Nous ne déposons ces cookies que si vous les acceptez."))
  ) { charter, findings in
    for mention in findings.mentions(of: .continuing) {
      guard mention.isBeside(.browsing), mention.isBeside(.acceptance), !mention.isBeside(.denial)
      else { continue }
      findings.report(
        mention.path(in: charter), range: mention.range,
        Message(
          en: "Going on browsing is not consent.",
          fr: "La poursuite de la navigation ne vaut pas consentement."),
        help: Message(
          en: "Remove this sentence; say instead how readers accept or refuse.",
          fr: "Supprimez cette phrase\u{202f}; dites plutôt comment accepter ou refuser."))
    }
  }
}

extension Phrases {
  /// That a reader goes on.
  fileprivate static let continuing = Phrases([
    "en poursuivant", "poursuite de", "en continuant", "si vous continuez", "si vous poursuivez",
    "en utilisant ce", "en utilisant notre", "en naviguant sur", "en visitant ce",
    "en consultant ce", "by continuing", "if you continue", "by using this", "by browsing",
  ])

  /// That sites are visited.
  fileprivate static let browsing = Phrases([
    "navi*", "visit*", "utilis*", "consult*", "brows*", "use", "using", "website", "site",
  ])

  /// That something is allowed.
  fileprivate static let acceptance = Phrases([
    "accept*", "consent*", "accord", "autoris*", "agree*", "allow*", "permission",
  ])

  /// That something is not so.
  fileprivate static let denial = Phrases([
    "ne vaut pas", "ne vaut plus", "ne saurait", "ne constitue pas", "n'est pas", "ne signifie pas",
    "n'emporte pas", "n'accept*", "ne consent*", "ne donne*", "ne peut", "ne vaut ni",
    "n'equivaut pas", "is not", "does not", "do not", "isn't", "doesn't", "never", "cannot",
    "sans accept*", "sans consent*", "sans donner", "sans votre accord", "without accept*",
    "without agree*", "without consent*", "without your consent",
  ])
}
