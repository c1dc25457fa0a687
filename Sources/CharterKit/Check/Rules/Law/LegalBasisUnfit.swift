extension Rule {
  /// A legal basis that does not fit: legitimate interests of a public authority, or another than
  /// consent for cookies that ask for it.
  ///
  /// A person decides: a public body may act outside its tasks. Source: GDPR, article 6(1), second
  /// subparagraph; loi n° 78-17, article 82.
  static let legalBasisUnfit = Rule(
    "legal-basis-unfit", .warning,
    page: Page(
      finds: Message(
        en: """
          A public body relies on legitimate interests, or cookies that need consent have another \
          legal basis. Whether an activity is one of the body’s tasks is for a person to decide.
          """,
        fr: """
          Un organisme public invoque l’intérêt légitime, ou des cookies soumis au consentement \
          ont une autre base légale. Qu’une activité relève ou non des missions de l’organisme \
          s’apprécie au cas par cas.
          """),
      why: Message(
        en: """
          Public authorities cannot rely on legitimate interests in the performance of their \
          tasks; and what consent allows rests on consent.
          """,
        fr: """
          Les autorités publiques ne peuvent pas invoquer l’intérêt légitime dans l’exécution de \
          leurs missions\u{202f}; et ce que le consentement permet se fonde sur lui.
          """),
      sources: [.gdpr(6, 1), .dataProtectionAct("82")],
      bad: Spelling(
        en: "purposes:\n  audience: {consent: required, legal-basis: public-task}",
        fr: "finalités:\n  audience: {consentement: requis, base-légale: mission-d-intérêt-public}"),
      good: Spelling(
        en: "purposes:\n  audience: {consent: required, legal-basis: consent}",
        fr: "finalités:\n  audience: {consentement: requis, base-légale: consentement}"))
  ) { charter, findings in
    let isPublic = charter.controller?.kind?.isPublic == true
    for use in charter.purposesInUse {
      guard let basis = charter.purposes[use.purpose].legalBasis, basis != .consent else {
        continue
      }
      let purpose = charter.purposes[use.purpose]
      let path = charter.path(of: use)
      if isPublic, basis == .legitimateInterests {
        findings.reportInterests(of: purpose, path.appending("legal-basis"))
      } else if purpose.consent == .required {
        findings.reportBasis(basis, of: purpose, path.appending("legal-basis"))
      }
    }
    for index in charter.cookies.indices where charter.cookies[index].consent == .required {
      let cookie = charter.cookies[index]
      guard let purpose = charter.purpose(cookie.purpose), purpose.consent != .required,
        let basis = purpose.legalBasis, basis != .consent
      else { continue }
      findings.reportBasis(basis, of: cookie, ["cookies", .index(index), "consent"])
    }
  }
}

extension Findings {
  fileprivate mutating func reportInterests(of purpose: Purpose, _ path: FieldPath) {
    report(
      path,
      Message(
        en: """
          Purpose “\(purpose.key)”: a public authority cannot rely on legitimate interests for its \
          tasks.
          """,
        fr: """
          Finalité «\u{a0}\(purpose.name.fr)\u{a0}»\u{a0}: une autorité publique ne peut pas \
          invoquer l’intérêt légitime dans l’exécution de ses missions.
          """),
      help: Message(
        en: "Consider “public-task”.",
        fr: "Envisagez «\u{a0}mission-d-intérêt-public\u{a0}»."))
  }

  fileprivate mutating func reportBasis(
    _ basis: LegalBasis, of purpose: Purpose, _ path: FieldPath
  ) {
    report(
      path,
      Message(
        en: "Purpose “\(purpose.key)” needs consent, but its legal basis is “\(basis.rawValue)”.",
        fr: """
          La finalité «\u{a0}\(purpose.name.fr)\u{a0}» est soumise au consentement, mais sa base \
          légale est «\u{a0}\(basis.french)\u{a0}».
          """),
      help: Self.consentHelp)
  }

  fileprivate mutating func reportBasis(
    _ basis: LegalBasis, of cookie: Cookie, _ path: FieldPath
  ) {
    report(
      path,
      Message(
        en: """
          Cookie “\(cookie.name)” needs consent, but the legal basis of its purpose is \
          “\(basis.rawValue)”.
          """,
        fr: """
          Le cookie «\u{a0}\(cookie.name)\u{a0}» est soumis au consentement, mais la base légale \
          de sa finalité est «\u{a0}\(basis.french)\u{a0}».
          """),
      help: Self.consentHelp)
  }

  private static var consentHelp: Message {
    Message(
      en: "Write “legal-basis: consent”, or give these cookies a purpose of their own.",
      fr: """
        Écrivez «\u{a0}base-légale: consentement\u{a0}», ou donnez à ces cookies une finalité à eux.
        """)
  }
}
