extension Rule {
  /// A cookie is not said to need consent, and no ground of exemption is given.
  ///
  /// Consent is the rule and exemptions are listed. Source: French Data Protection Act, article 82.
  static let exemptionMissing = Rule(
    "exemption-missing", .error,
    page: Page(
      finds: Message(
        en: """
          A cookie or its purpose is exempt from consent without a ground, or says nothing of \
          consent.
          """,
        fr: """
          Un cookie ou sa finalité est dispensé de consentement sans motif, ou ne dit rien du \
          consentement.
          """),
      why: Message(
        en: """
          Consent is the rule. A tracker without it must fit one of the exemptions that the law \
          allows, and the page says which.
          """,
        fr: """
          Le consentement est la règle. Un traceur qui s’en passe doit relever d’une des \
          exemptions que permet la loi, et la page dit laquelle.
          """),
      sources: [.dataProtectionAct("82"), .cnilGuidelines],
      bad: Spelling(
        en: "display:\n  title: Display settings\n  consent: exempt",
        fr: "affichage:\n  titre: Réglages d’affichage\n  consentement: exempt"),
      good: Spelling(
        en: """
          display:
            title: Display settings
            consent: exempt
            exemption: ui-personalisation
          """,
        fr: """
          affichage:
            titre: Réglages d’affichage
            consentement: exempt
            exemption: personnalisation-interface
          """))
  ) { charter, findings in
    let wrong = findings.statements.filter {
      guard let purpose = $0.purpose else { return false }
      // No ground would do where consent is needed.
      return $0.need == nil
        || $0.need == .exempt && $0.exemption == nil
          && !charter.purposes[purpose].alwaysNeedsConsent
    }
    for (statement, isOwn) in charter.eachOnce(wrong, isOwn: { $0.consent != nil }) {
      let subject = charter.subject(of: statement, isOwn: isOwn)
      let path = charter.path(of: statement, isOwn: isOwn, "consent")
      let grounds = charter.grounds(of: statement)
      guard statement.need == nil else {
        findings.report(
          path, from: grounds,
          Message(
            en: "\(subject.en) is exempt from consent, but no ground is given.",
            fr: "\(subject.fr) se passe de consentement sans donner de motif d’exemption."),
          help: .groundOfExemption)
        continue
      }
      findings.report(
        path, from: grounds,
        Message(
          en: "\(subject.en) does not say whether it needs consent.",
          fr: "\(subject.fr) ne dit pas si un consentement est nécessaire."),
        help: Message(
          en: "Write “consent: required”, or “consent: exempt” with its “exemption”.",
          fr: """
            Écrivez «\u{a0}consentement: requis\u{a0}», ou «\u{a0}consentement: exempt\u{a0}» avec \
            son «\u{a0}exemption\u{a0}».
            """))
    }
  }
}

extension Message {
  /// Which grounds there are.
  fileprivate static let groundOfExemption = Message(
    en: "Write “exemption: …”, one of: "
      + Exemption.allCases.map(\.rawValue).joined(separator: ", ") + ". Or “consent: required”.",
    fr: "Écrivez «\u{a0}exemption: …\u{a0}», au choix\u{a0}: "
      + Exemption.allCases.map(\.french).joined(separator: ", ")
      + ". Ou «\u{a0}consentement: requis\u{a0}».")
}
