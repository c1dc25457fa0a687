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
    let exempt = findings.statements.filter {
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
            \(subject.fr) se passe de consentement, alors que la publicité, les contenus personnalisés \
            et le partage sur les réseaux sociaux en exigent un.
            """),
        help: Message(
          en: "Write “consent: required”.", fr: "Écrivez «\u{a0}consentement: requis\u{a0}»."))
    }
  }
}

extension Purpose {
  /// Whether it is a built-in purpose that no exemption covers.
  var alwaysNeedsConsent: Bool {
    key == BuiltInPurpose.advertising.rawValue || key == BuiltInPurpose.social.rawValue
  }

  /// How much it matters that it is marked exempt; nil: it may be.
  fileprivate var severityOfExemption: Diagnostic.Severity? {
    if alwaysNeedsConsent { return .error }
    if BuiltInPurpose(rawValue: key) != nil { return nil }
    let texts = [key] + (title?.values ?? [])
    return texts.contains { Self.needingConsent.occur(in: $0) } ? .warning : nil
  }

  private static let needingConsent = Phrases([
    "publicit*", "advert*", "annonces ciblees", "targeted ads", "ads", "marketing",
    "reseaux sociaux", "reseau social", "social network*", "social media", "social sharing",
    "contenus personnalises", "contenu personnalise", "personnalisation des contenus",
    "personnalisation du contenu", "personali*ed content", "content personali*",
  ])
}
