extension Rule {
  /// No way to reach a data protection officer.
  ///
  /// A public body has one. Source: GDPR, articles 13(1)(b) and 37(1)(a).
  static let dpoMissing = Rule(
    "dpo-missing", .error,
    page: Page(
      finds: Message(
        en: """
          The charter gives no way to reach the data protection officer. A public body must have \
          one; for others this is a warning.
          """,
        fr: """
          La charte ne dit pas comment joindre le délégué à la protection des données. Un \
          organisme public doit en avoir un\u{202f}; pour les autres, c’est un avertissement.
          """),
      why: Message(
        en: "People use their rights through the officer, whose contact details must be given.",
        fr: """
          C’est au délégué que l’on s’adresse pour exercer ses droits\u{a0}: ses coordonnées \
          doivent être données.
          """),
      sources: [
        .gdpr(13, 1, point: "b"), .gdpr(37, 1, point: "a"), .gdpr(37, 7),
        .developerGuide("12"),
      ],
      bad: Spelling(en: "dpo: {name: J. Durand}", fr: "dpo: {nom: J. Durand}"),
      good: Spelling(en: "dpo: {email: dpo@ville.fr}", fr: "dpo: {courriel: dpo@ville.fr}"))
  ) { charter, findings in
    guard charter.mayProcessPersonalData, charter.dpo?.isReachable != true,
      !charter.states(officers)
    else { return }
    let isPublic = charter.controller?.kind?.isPublic == true
    findings.report(
      charter.dpo == nil ? ["controller"] : ["dpo"], severity: isPublic ? .error : .warning,
      from: Contact.ways(in: ["dpo"]) + charter.pathsOfSections,
      Message(
        en: "No contact details for the data protection officer (DPO).",
        fr: "Aucune coordonnée du délégué à la protection des données (DPD)."),
      help: Message(
        en: "Write “dpo” with an “email”, “url”, “phone” or “address”; a name is not needed.",
        fr: """
          Écrivez «\u{a0}dpo\u{a0}» avec un «\u{a0}courriel\u{a0}», une «\u{a0}url\u{a0}», un \
          «\u{a0}téléphone\u{a0}» ou une «\u{a0}adresse\u{a0}»\u{202f}; le nom n’est pas nécessaire.
          """))
  }

  private static let officers = Phrases([
    "delegue* a la protection des donnees", "dpo", "dpd", "data protection officer",
  ])
}
