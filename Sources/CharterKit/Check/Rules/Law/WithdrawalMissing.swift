extension Rule {
  /// Something rests on consent, and the page does not say that it can be withdrawn at any time.
  ///
  /// A warning where the only way that the texts describe is the browser. Source: GDPR, articles
  /// 13(2)(c) and 7(3).
  static let withdrawalMissing = Rule(
    "withdrawal-missing", .error,
    page: Page(
      finds: Message(
        en: """
          Something rests on consent, and no sentence says that it can be withdrawn. The built-in \
          sections on consent and on rights say it. A warning where a text sends readers to their \
          browser’s settings and there is no “consent: manage”. Words are looked for, so judge.
          """,
        fr: """
          Un traitement repose sur le consentement, et aucune phrase ne dit qu’il peut être retiré. \
          Les sections intégrées sur le consentement et sur les droits le disent. C’est un \
          avertissement quand un texte renvoie aux réglages du navigateur sans \
          «\u{a0}consentement: gérer\u{a0}». La règle cherche des mots\u{a0}: à vous de juger.
          """),
      why: Message(
        en: """
          Readers must be told of the right to withdraw their consent at any time. The settings of \
          a browser alone are not enough.
          """,
        fr: """
          Le lecteur doit être informé du droit de retirer son consentement à tout moment. Les \
          seuls réglages du navigateur n’y suffisent pas.
          """),
      sources: [.gdpr(13, 2, point: "c"), .gdpr(7, 3), .cnilGuidelines],
      bad: Spelling(
        en: "sections:\n  - contents: cookies", fr: "sections:\n  - contenu: cookies"),
      good: Spelling(
        en: "sections:\n  - contents: cookies\n  - contents: consent",
        fr: "sections:\n  - contenu: cookies\n  - contenu: consentement"))
  ) { charter, findings in
    let statements = findings.statements
    guard
      let basis = statements.first(where: { $0.need == .required })
        ?? statements.first(where: charter.restsOnConsent)
    else { return }
    let isRequired = statements.contains { $0.need == .required }
    if isRequired, charter.consent?.manage == nil {
      for mention in findings.mentions(of: .browserSettings) {
        findings.reportBrowser(mention.path(in: charter), mention.range)
      }
    }
    let isBuiltIn =
      charter.shows(.consent) && isRequired
      || charter.shows(.rights) && !charter.processesNoPersonalData
    if isBuiltIn || charter.states(.withdrawal) { return }
    findings.report(
      charter.path(
        of: basis, isOwn: charter.cookies[basis.cookie].consent != nil,
        basis.need == .required ? "consent" : "legal-basis"),
      from: charter.pathsOfSections,
      Message(
        en: """
          Cookie “\(charter.cookies[basis.cookie].name)” rests on consent, and the page does not \
          say that it can be withdrawn at any time.
          """,
        fr: """
          Le cookie «\u{a0}\(charter.cookies[basis.cookie].name)\u{a0}» repose sur le consentement, \
          et la page ne dit pas qu’il peut être retiré à tout moment.
          """),
      help: Message(
        en: "Add a section with “contents: consent”, or the sentence: “You may withdraw your "
          + "consent at any time.”",
        fr: """
          Ajoutez une section avec «\u{a0}contenu: consentement\u{a0}», ou la phrase «\u{a0}Vous \
          pouvez retirer votre consentement à tout moment.\u{a0}»
          """))
  }
}

extension Findings {
  fileprivate mutating func reportBrowser(_ path: FieldPath, _ range: Range<Int>) {
    report(
      path, severity: .warning, range: range,
      Message(
        en: "The browser’s settings are not enough as the only way to refuse.",
        fr: "Les réglages du navigateur ne suffisent pas comme seul moyen de refuser."),
      help: Message(
        en: "Give the page a control of its own: “consent: {manage: …}”.",
        fr: "Donnez à la page sa propre commande\u{a0}: «\u{a0}consentement: {gérer: …}\u{a0}»."))
  }
}

extension Charter {
  /// Whether that cookie's data are used because the reader agreed.
  fileprivate func restsOnConsent(_ statement: ConsentStatement) -> Bool {
    statement.purpose.flatMap { purposes[$0].legalBasis } == .consent
  }
}

extension Phrases {
  /// That a choice can be changed afterwards.
  fileprivate static let withdrawal = Phrases([
    "retirer", "retrait", "changer d'avis", "revenir sur v*", "revenir sur l*", "revenir a tout",
    "modifier v*", "revoquer", "withdraw*", "change your mind", "change your choice*",
    "change your preferences", "revoke", "revise your choice*",
  ])

  /// The settings of a browser.
  fileprivate static let browserSettings = Phrases([
    "parametr*{40}navigateur", "regl*{40}navigateur", "configur*{40}navigateur",
    "browser settings", "browser's settings", "browser preferences",
    "settings of your{20}browser", "configure your{20}browser",
  ])
}
