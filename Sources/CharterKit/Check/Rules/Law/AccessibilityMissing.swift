extension Rule {
  /// A public body's page has no link to its accessibility statement.
  ///
  /// Source: loi n° 2005-102, article 47; RGAA, mandatory statements and pages.
  static let accessibilityMissing = Rule(
    "accessibility-missing", .error,
    page: Page(
      finds: Message(
        en: """
          The page of a public body has no link to its accessibility statement. Where the page is \
          published inside a site whose footer has it, allow this with that reason.
          """,
        fr: """
          La page d’un organisme public n’a pas de lien vers sa déclaration d’accessibilité. Si \
          elle est publiée dans un site dont le pied de page l’a déjà, écartez cette règle en \
          donnant ce motif.
          """),
      why: Message(
        en: "The statement must be within reach from every page of a public site.",
        fr: "La déclaration doit être accessible depuis toutes les pages d’un site public."),
      sources: [.accessibilityObligations],
      bad: Spelling(
        en: "controller: {kind: local-authority}", fr: "responsable: {nature: collectivité}"),
      good: Spelling(
        en: "controller:\n  kind: local-authority\n  accessibility: https://ville.fr/accessibility",
        fr: "responsable:\n  nature: collectivité\n  accessibilité: https://ville.fr/accessibilite")
    )
  ) { charter, findings in
    guard let controller = charter.controller, controller.kind?.isPublic == true,
      controller.accessibility == nil, !charter.links(to: statements)
    else { return }
    findings.report(
      ["controller", "kind"],
      from: [["controller", "accessibility"]] + charter.pathsOfSections,
      Message(
        en: "The page of a public body has no link to its accessibility statement.",
        fr: "La page d’un organisme public n’a pas de lien vers sa déclaration d’accessibilité."),
      help: Message(
        en: "Under “controller”, write “accessibility” with its address.",
        fr: "Sous «\u{a0}responsable\u{a0}», écrivez «\u{a0}accessibilité\u{a0}» avec son adresse.")
    )
  }

  private static let statements = Phrases(["accessib*"])
}
