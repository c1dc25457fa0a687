extension Rule {
  /// The page does not name the rights of those whose data are processed.
  ///
  /// The built-in block of rights does. Source: GDPR, article 13(2)(b).
  static let rightsMissing = Rule(
    "rights-missing", .error,
    page: Page(
      finds: Message(
        en: """
          Personal data are processed, and the page does not name the rights of access, \
          rectification, erasure and restriction. With “privacy” under “controller”, where the \
          policy may name them, this is advice.
          """,
        fr: """
          Des données personnelles sont traitées, et la page ne cite pas les droits d’accès, de \
          rectification, d’effacement et de limitation. Avec «\u{a0}confidentialité\u{a0}» sous \
          «\u{a0}responsable\u{a0}», où la politique peut les citer, c’est un conseil.
          """),
      why: Message(
        en: "Whoever processes personal data must tell people of their rights.",
        fr: "Qui traite des données personnelles doit informer les personnes de leurs droits."),
      sources: [.gdpr(13, 2, point: "b"), .developerGuide("12"), .transparencyGuidelines],
      bad: Spelling(
        en: "sections:\n  - contents: cookies", fr: "sections:\n  - contenu: cookies"),
      good: Spelling(
        en: "sections:\n  - contents: cookies\n  - contents: rights",
        fr: "sections:\n  - contenu: cookies\n  - contenu: droits"))
  ) { charter, findings in
    guard charter.mayProcessPersonalData, !charter.shows(.rights),
      !charter.states(access, rectification, erasure, restriction)
    else { return }
    findings.report(
      ["sections"], severity: charter.severityOfLayered, from: charter.pathsOfSections,
      Message(
        en: "People’s rights (access, rectification, erasure, restriction) are not stated.",
        fr: """
          Les droits des personnes (accès, rectification, effacement, limitation) ne sont pas \
          indiqués.
          """),
      help: Message(
        en: "Add a section with “contents: rights”, or name them in a text of your own.",
        fr: """
          Ajoutez une section avec «\u{a0}contenu: droits\u{a0}», ou citez-les dans un texte à vous.
          """))
  }

  private static let access = Phrases(["acces", "acceder", "access"])
  private static let rectification = Phrases(["rectif*", "correct*", "corrig*"])
  private static let erasure = Phrases(["effac*", "suppr*", "eras*", "delet*"])
  private static let restriction = Phrases(["limit*", "restrict*"])
}
