extension Rule {
  /// Advertising, content chosen for a reader or sharing on social networks is marked exempt.
  ///
  /// For a purpose of the author's own, its key and title are all that tells: a warning. Source:
  /// CNIL, developer's guide, sheet 16.
  static let consentNeeded = Rule(
    "consent-needed", .error,
    page: Page(
      finds: Message(
        en: """
          A cookie for advertising or social sharing is exempt from consent. A warning where only \
          the words of a purpose of your own (advertising, social networks, personalised content) \
          tell it.
          """,
        fr: """
          Un cookie de publicité ou de partage sur les réseaux sociaux est dispensé de \
          consentement. C’est un avertissement quand seuls les mots d’une finalité à vous \
          (publicité, réseaux sociaux, contenus personnalisés) le laissent penser.
          """),
      why: Message(
        en: """
          The CNIL lists these purposes among those that always need prior consent. Only a cookie \
          that keeps the reader’s refusal of them is exempt (“exemption: consent-choice”).
          """,
        fr: """
          La CNIL range ces finalités parmi celles qui exigent toujours un consentement préalable. \
          Seul le cookie qui en retient le refus est dispensé \
          («\u{a0}exemption: choix-de-consentement\u{a0}»).
          """),
      sources: [.dataProtectionAct("82"), .developerGuide("16")],
      bad: Spelling(
        en: "purposes:\n  advertising: {consent: exempt, exemption: strictly-necessary}",
        fr: "finalités:\n  publicité: {consentement: exempt, exemption: strictement-nécessaire}"),
      good: Spelling(
        en: "purposes:\n  advertising: {consent: required, legal-basis: consent}",
        fr: "finalités:\n  publicité: {consentement: requis, base-légale: consentement}"))
  ) { charter, findings in
    let exempt = charter.consentStatements.filter {
      $0.need == .exempt && $0.exemption != .consentChoice
    }
    for (statement, isOwn) in charter.eachOnce(exempt, isOwn: { $0.consent != nil }) {
      guard let purpose = statement.purpose.map({ charter.purposes[$0] }),
        let severity = purpose.severityOfExemption
      else { continue }
      let subject = charter.subject(of: statement, isOwn: isOwn)
      findings.report(
        charter.path(of: statement, isOwn: isOwn, "consent"), severity: severity,
        Message(
          en: """
            \(subject.en) is exempt from consent, but advertising, personalised content and social \
            sharing need it.
            """,
          fr: """
            \(subject.fr) est sans consentement, alors que la publicité, les contenus personnalisés \
            et le partage sur les réseaux sociaux en exigent un.
            """),
        help: Message(
          en: "Write “consent: required”.", fr: "Écrivez «\u{a0}consentement: requis\u{a0}»."))
    }
  }
}

extension Purpose {
  /// How much it matters that it is marked exempt; nil: it may be.
  fileprivate var severityOfExemption: Diagnostic.Severity? {
    switch BuiltInPurpose(rawValue: key) {
    case .advertising, .social: .error
    case .necessary, .preferences, .audience, .statistics, .video: nil
    case nil:
      Self.needingConsent.occur(in: key)
        || title?.values.contains(where: Self.saysItNeedsConsent)
          == true
        ? .warning : nil
    }
  }

  private static func saysItNeedsConsent(_ title: String) -> Bool {
    needingConsent.occur(in: title)
  }

  private static let needingConsent = Phrases([
    "publicit*", "advert*", "annonces ciblees", "targeted ads", "ads", "marketing",
    "reseaux sociaux", "reseau social", "social network*", "social media", "social sharing",
    "contenus personnalises", "contenu personnalise", "personnalisation des contenus",
    "personnalisation du contenu", "personali*ed content", "content personali*",
  ])
}
