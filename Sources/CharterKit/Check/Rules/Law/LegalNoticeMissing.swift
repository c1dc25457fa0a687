import Rendering

extension Rule {
  /// The page has no link to the legal notice.
  ///
  /// Source: loi n° 2004-575, article 1-1.
  static let legalNoticeMissing = Rule(
    "legal-notice-missing", .warning,
    page: Page(
      finds: Message(
        en: """
          The page has no link to the legal notice. Where the page is published inside a site \
          whose footer has it, allow this with that reason.
          """,
        fr: """
          La page n’a pas de lien vers les mentions légales. Si elle est publiée dans un site dont \
          le pied de page l’a déjà, écartez cette règle en \
          donnant ce motif.
          """),
      why: Message(
        en: "Readers must find who publishes and who hosts the site.",
        fr: "Le lecteur doit pouvoir trouver qui édite et qui héberge le site."),
      sources: [.digitalEconomyAct],
      bad: Spelling(
        en: "controller: {name: Town of Meudon}", fr: "responsable: {nom: Ville de Meudon}"),
      good: Spelling(
        en: "controller:\n  name: Town of Meudon\n  legal-notice: https://ville.fr/legal",
        fr: "responsable:\n  nom: Ville de Meudon\n  mentions-légales: https://ville.fr/mentions"))
  ) { charter, findings in
    guard charter.controller?.legalNotice == nil, !charter.links(to: notices) else { return }
    findings.report(
      ["controller"], from: [["controller", "legal-notice"]] + charter.pathsOfSections,
      Message(
        en: "The page has no link to the legal notice.",
        fr: "La page n’a pas de lien vers les mentions légales."),
      help: Message(
        en: "Under “controller”, write “legal-notice” with its address.",
        fr: """
          Sous «\u{a0}responsable\u{a0}», écrivez «\u{a0}mentions-légales\u{a0}» avec leur adresse.
          """))
  }

  private static let notices = Phrases([
    "mentions legales", "mentions-legales", "legal notice", "legal-notice", "imprint",
  ])
}

extension Charter {
  /// Where sections have texts and generated blocks, but for those that were read.
  var pathsOfSections: [FieldPath] {
    (sections ?? []).enumerated().flatMap { index, section in
      let path: FieldPath = ["sections", .index(index)]
      return (section.text == nil ? path.appending(eachOf: "text") : [])
        + (section.contents == nil ? path.appending(eachOf: "contents") : [])
    }
  }

  /// Whether the author's own texts have a link whose words or address say that.
  func links(to phrases: Phrases) -> Bool {
    (sections ?? []).contains { section in
      (section.text?.values ?? []).contains { prose in
        prose.links.contains { phrases.occur(in: $0.text) || phrases.occur(in: $0.target) }
      }
    }
  }
}
