extension Rule {
  /// The page does not say that one can complain to the authority.
  ///
  /// The built-in block of rights says it. Source: GDPR, article 13(2)(d).
  static let complaintMissing = Rule(
    "complaint-missing", .error,
    page: Page(
      finds: Message(
        en: """
          The page does not state the right to complain to the data protection authority. With \
          “privacy” under “controller”, where the policy may say it, this is advice.
          """,
        fr: """
          La page n’indique pas le droit d’adresser une réclamation à l’autorité de protection des \
          données. Avec «\u{a0}confidentialité\u{a0}» sous «\u{a0}responsable\u{a0}», où la \
          politique peut le dire, c’est un conseil.
          """),
      why: Message(
        en: "Whoever processes personal data must tell people of this right.",
        fr: "Qui traite des données personnelles doit informer de ce droit."),
      sources: [.gdpr(13, 2, point: "d"), .gdpr(77), .transparencyGuidelines],
      bad: Spelling(
        en: "sections:\n  - contents: cookies", fr: "sections:\n  - contenu: cookies"),
      good: Spelling(
        en: "sections:\n  - contents: cookies\n  - contents: rights",
        fr: "sections:\n  - contenu: cookies\n  - contenu: droits"))
  ) { charter, findings in
    guard charter.mayProcessPersonalData, !charter.shows(.rights),
      !charter.states(complaints, authorities)
    else { return }
    findings.report(
      ["sections"], severity: charter.severityOfLayered, from: charter.pathsOfSections,
      Message(
        en: "The right to complain to the data protection authority is not stated.",
        fr: """
          Le droit d’adresser une réclamation à l’autorité de protection des données (la CNIL en \
          France) n’est pas indiqué.
          """),
      help: Message(
        en: "Add a section with “contents: rights”, or say it in a text of your own.",
        fr: """
          Ajoutez une section avec «\u{a0}contenu: droits\u{a0}», ou dites-le dans un texte à vous.
          """))
  }

  private static let complaints = Phrases([
    "reclamation*", "plainte*", "complain*",
  ])
  private static let authorities = Phrases([
    "cnil", "autorite* de controle", "autorite* de protection des donnees", "apd",
    "supervisory authorit*", "data protection authorit*",
  ])
}
