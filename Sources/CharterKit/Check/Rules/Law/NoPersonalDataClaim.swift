extension Rule {
  /// The charter says that no personal data are processed while some cookie identifies a session or
  /// a visitor.
  ///
  /// Source: GDPR, article 4(1) and recital 30.
  static let noPersonalDataClaim = Rule(
    "no-personal-data-claim", .warning,
    page: Page(
      finds: Message(
        en: """
          A text or a purpose says that there are no personal data, while some cookie signs \
          visitors in, or a purpose says that there are. Whether an identifier leads to a person \
          is for a person to decide.
          """,
        fr: """
          Un texte ou une finalité dit qu’il n’y a pas de données personnelles, alors qu’un cookie \
          authentifie les visiteurs, ou qu’une finalité dit le contraire. Qu’un identifiant mène \
          ou non à une personne s’apprécie au cas par cas.
          """),
      why: Message(
        en: "A session or visitor identifier usually is personal data.",
        fr: "Un identifiant de session ou de visiteur est en général une donnée personnelle."),
      sources: [.gdpr(4, point: "1"), .planet49],
      bad: Spelling(
        en: "text: Our cookies hold no personal data.",
        fr: "texte: Nos cookies ne contiennent aucune donnée personnelle."),
      good: Spelling(
        en: "text: The session number links the pages of one visit.",
        fr: "texte: Le numéro de session relie les pages d’une même visite."))
  ) { charter, findings in
    let statements = findings.statements
    guard let identifier = statements.first(where: { charter.identifies($0) }) else { return }
    for use in charter.purposesInUse where charter.purposes[use.purpose].personalData == false {
      let signing = statements.first { $0.purpose == use.purpose && $0.signsIn }
      guard let signing else { continue }
      findings.reportClaim(
        charter.path(of: use).appending("personal-data"),
        against: charter.cookies[signing.cookie].name)
    }
    let name = charter.cookies[identifier.cookie].name
    for mention in findings.mentions(of: claims) {
      findings.reportClaim(mention.path(in: charter), mention.range, against: name)
    }
  }

  private static let claims = Phrases([
    "aucune donnee personnelle", "aucune donnee a caractere personnel",
    "pas de donnee* personnelle*", "pas de donnee* a caractere personnel",
    "aucune information personnelle", "no personal data", "no personal information",
    "not{24}any personal data", "not{24}any personal information", "not{16}personal data",
  ])
}

extension Charter {
  /// Whether a cookie says of itself that it tells visitors apart.
  fileprivate func identifies(_ statement: ConsentStatement) -> Bool {
    statement.signsIn || statement.purpose.flatMap { purposes[$0].personalData } == true
  }
}

extension ConsentStatement {
  /// Whether the cookie signs visitors in.
  fileprivate var signsIn: Bool { exemption == .authenticationSecurity }
}

extension Findings {
  fileprivate mutating func reportClaim(
    _ path: FieldPath, _ range: Range<Int>? = nil, against name: String
  ) {
    report(
      path, range: range,
      Message(
        en: "Cookie “\(name)” identifies a session or a visitor: usually personal data.",
        fr: """
          Le cookie «\u{a0}\(name)\u{a0}» identifie une session ou un visiteur\u{a0}: c’est \
          en général une donnée personnelle.
          """),
      help: Message(
        en: "Say which data are processed, or why they lead to nobody.",
        fr: "Dites quelles données sont traitées, ou pourquoi elles ne mènent à personne."))
  }
}
