extension Rule {
  /// Consent is asked and no cookie keeps the answer, or one keeps it and nothing is asked.
  ///
  /// A list that is consistent in itself; whether it is complete needs judgement.
  static let choiceCookie = Rule(
    "choice-cookie", .warning,
    page: Page(
      finds: Message(
        en: """
          Some cookie needs consent and none keeps the reader’s choice (“exemption: \
          consent-choice”); or one keeps it although nothing needs consent and nothing can be \
          objected to.
          """,
        fr: """
          Un cookie est soumis au consentement et aucun ne retient le choix du lecteur \
          («\u{a0}exemption: choix-de-consentement\u{a0}»)\u{202f}; ou l’un d’eux le retient alors \
          que rien n’est soumis au consentement ni à l’opposition.
          """),
      why: Message(
        en: """
          A choice has to be kept somewhere: most often the cookie list or the list of what needs \
          consent is incomplete. A choice kept on your servers, for an account, is \
          “consent: {scope: account}”.
          """,
        fr: """
          Un choix doit bien être retenu quelque part\u{a0}: le plus souvent, la liste des cookies \
          ou celle des cookies soumis au consentement est incomplète. Un choix conservé sur vos \
          serveurs, pour un compte, se déclare par «\u{a0}consentement: {portée: compte}\u{a0}».
          """),
      sources: [.cnilGuidelines],
      bad: Spelling(
        en: "cookies:\n  - name: _ga\n    purpose: statistics",
        fr: "cookies:\n  - nom: _ga\n    finalité: statistiques"),
      good: Spelling(
        en: """
          cookies:
            - name: _ga
              purpose: statistics
            - name: cookie_choice
              purpose: necessary
              exemption: consent-choice
          """,
        fr: """
          cookies:
            - nom: _ga
              finalité: statistiques
            - nom: choix_cookies
              finalité: nécessaires
              exemption: choix-de-consentement
          """))
  ) { charter, findings in
    let statements = findings.statements
    let keeper = statements.first { charter.keepsChoice($0) }
    if let required = statements.first(where: { $0.need == .required }) {
      if keeper == nil, charter.consent?.scope != .account {
        findings.report(
          charter.path(
            of: required, isOwn: charter.cookies[required.cookie].consent != nil, "consent"),
          from: charter.groundsOfChoice(statements),
          Message(
            en: """
              Cookie “\(charter.cookies[required.cookie].name)” needs consent, but no cookie is \
              declared that keeps the reader’s choice.
              """,
            fr: """
              Le cookie «\u{a0}\(charter.cookies[required.cookie].name)\u{a0}» est soumis au \
              consentement, mais aucun cookie déclaré ne retient le choix du lecteur.
              """),
          help: Message(
            en: "Declare the cookie of your banner, with “exemption: consent-choice”.",
            fr: """
              Déclarez le cookie de votre bandeau, avec \
              «\u{a0}exemption: choix-de-consentement\u{a0}».
              """))
      }
    } else if let keeper, !charter.offersObjection(statements),
      // What an undefined purpose would say of consent is unknown.
      statements.allSatisfy({ $0.need != nil || $0.purpose != nil })
    {
      findings.report(
        ["cookies", .index(keeper.cookie), "name"],
        from: charter.groundsOfChoice(statements),
        Message(
          en: """
            Cookie “\(charter.cookies[keeper.cookie].name)” keeps a choice, but no declared cookie \
            needs consent.
            """,
          fr: """
            Le cookie «\u{a0}\(charter.cookies[keeper.cookie].name)\u{a0}» retient un choix, alors \
            qu’aucun cookie déclaré n’est soumis au consentement.
            """),
        help: Message(
          en: "Declare the cookies that it is about, or have the banner and its cookie removed.",
          fr: """
            Déclarez les cookies sur lesquels porte ce choix, ou faites retirer le bandeau et son \
            cookie.
            """))
    }
  }
}

extension Charter {
  /// Whether that cookie keeps what the reader chose: it says so, or its supplier does.
  func keepsChoice(_ statement: ConsentStatement) -> Bool {
    statement.exemption == .consentChoice
      || statement.need != .required
        && known(statement.cookie, where: \.keepsChoice) != nil
  }

  /// All fields that tell which cookies need consent and which keeps the choice.
  fileprivate func groundsOfChoice(_ statements: [ConsentStatement]) -> [FieldPath] {
    statements.flatMap { [["cookies", .index($0.cookie), "name"]] + grounds(of: $0) }
  }

  /// Whether a reader can object to something that needs no consent.
  fileprivate func offersObjection(_ statements: [ConsentStatement]) -> Bool {
    statements.contains { statement in
      statement.purpose.flatMap { purposes[$0].optOut } != nil
        || consent?.manage != nil && statement.exemption == .audienceMeasurement
    }
  }
}
