extension Rule {
  /// A text takes first-party cookies for necessary ones, or third-party cookies for those that
  /// ask for consent.
  ///
  /// Source: CNIL, definition of a cookie; ePrivacy directive, article 5(3).
  static let partyAsConsent = Rule(
    "party-as-consent", .warning,
    page: Page(
      finds: Message(
        en: """
          A text equates first-party with necessary or exempt, or third-party with consent. The \
          words are matched, not understood: a person decides.
          """,
        fr: """
          Un texte confond interne et nécessaire, ou interne et dispensé, ou tiers et soumis au \
          consentement. Les mots sont comparés, non compris\u{a0}: à vous d’en juger.
          """),
      why: Message(
        en: """
          First and third party is a technical distinction. What a cookie is for decides on \
          consent: a first-party advertising cookie needs it, a third-party security cookie may \
          not.
          """,
        fr: """
          Interne ou tiers est une distinction technique. C’est la finalité qui décide du \
          consentement\u{a0}: un cookie publicitaire interne y est soumis, un cookie de sécurité \
          tiers peut en être dispensé.
          """),
      sources: [.dataProtectionAct("82"), .cnilGuidelines],
      bad: Spelling(
        en: "text: Necessary, first-party cookies need no consent.",
        fr: "texte: Les cookies nécessaires, internes, ne requièrent pas de consentement."),
      good: Spelling(
        en: "text: Cookies that only serve the login need no consent.",
        fr: "texte: Les cookies qui ne servent qu’à la connexion sont dispensés de consentement."))
  ) { charter, findings in
    for mention in findings.mentions(of: confusions) where !mention.isBeside(denial) {
      findings.report(
        mention.path(in: charter), range: mention.range,
        Message(
          en: "First or third party does not decide on consent.",
          fr: "Interne ou tiers\u{a0}: cette distinction ne décide pas du consentement."),
        help: Message(
          en: "Say what the cookies are for: that decides.",
          fr: "Dites à quoi servent les cookies\u{a0}: c’est ce qui en décide."))
    }
  }

  private static let confusions = Phrases([
    "necessaire*{14}interne*", "interne*{14}necessaire*", "necessaire*{14}first-party",
    "internes{40}ne{24}pas de consentement", "internes{30}dispense*", "internes{30}exempt*",
    "tiers{40}soumis{12}consentement", "tiers{40}requierent{24}consentement",
    "necessary{30}internal", "necessary{14}first-party", "necessary{14}first party",
    "first-party{40}not{24}consent", "first-party{30}exempt*", "first-party{20}necessary",
    "third-party{40}require{24}consent", "third-party{40}need{24}consent",
  ])
  /// That this is not so of all of them.
  private static let denial = Phrases([
    "pas tous", "pas toujours", "pas forcement", "pas necessairement", "pas automatiquement",
    "pas pour autant", "ne sont pas dispense*", "ne sont pas exempt*", "ne sont pas soumis",
    "not all", "not always", "not necessarily", "not automatically", "are not exempt*",
  ])
}
