extension Rule {
  /// A text says that the CNIL approves, certifies or exempts a tool.
  ///
  /// It exempts none, and its list of tools ended on 1 January 2026. Source: CNIL, audience
  /// measurement (4 July 2025).
  static let cnilApproved = Rule(
    "cnil-approved", .warning,
    page: Page(
      finds: Message(
        en: "A text says that the CNIL approves, certifies, validates or exempts a tool.",
        fr: "Un texte dit que la CNIL agrée, certifie, valide ou exempte un outil."),
      why: Message(
        en: """
          The CNIL exempts no tool. Its list of audience measurement tools ended on 1 January \
          2026; each publisher assesses its own settings.
          """,
        fr: """
          La CNIL n’exempte aucun outil. Sa liste d’outils de mesure d’audience a pris fin le \
          1er\u{a0}janvier 2026\u{202f}; chaque éditeur évalue sa propre configuration.
          """),
      sources: [.audienceMeasurement, .developerGuide("17")],
      bad: Spelling(
        en: "description: A CNIL-approved tool counts visits.",
        fr: "description: Un outil exempté par la CNIL compte les visites."),
      good: Spelling(
        en: "description: Count visits, for this site alone.",
        fr: "description: Compter les visites, pour ce seul site."))
  ) { charter, findings in
    for mention in findings.mentions(of: approvals) where !mention.follows(denial, within: 24) {
      findings.report(
        mention.path(in: charter), range: mention.range,
        Message(
          en: "The CNIL approves, certifies and exempts no tool.",
          fr: "La CNIL n’agrée, ne certifie et n’exempte aucun outil."),
        help: Message(
          en: """
            Say instead which conditions the settings meet: the list of tools ended on 1 January \
            2026.
            """,
          fr: """
            Dites plutôt quelles conditions remplit la configuration\u{a0}: la liste d’outils a \
            pris fin le 1er\u{a0}janvier 2026.
            """))
    }
  }

  private static let approvals = Phrases([
    "exempt* par la cnil", "certifi* par la cnil", "agree* par la cnil", "valide* par la cnil",
    "homologu* par la cnil", "approuve* par la cnil", "autorise* par la cnil",
    "exempt* de consentement par la cnil", "cnil{24}accord*{24}exemption",
    "labellise* par la cnil", "certifi* cnil", "exempt* cnil", "agree* cnil", "homologu* cnil",
    "labellise* cnil", "label cnil", "agrement de la cnil", "agrement cnil",
    "cnil a valide*", "cnil a certifi*", "cnil a agree*", "cnil a homologu*", "cnil a approuve*",
    "cnil a labellise*", "cnil valide", "cnil certifie", "cnil has approved", "cnil has validated",
    "cnil has certified", "cnil validated", "cnil approved", "cnil-approved", "cnil certified",
    "cnil-certified",
    "approved by the cnil", "certified by the cnil", "exempt* by the cnil",
    "validated by the cnil", "authorised by the cnil", "authorized by the cnil",
  ])
  /// What stands right before, where it is not so.
  private static let denial = Phrases([
    "n'est", "n'a", "n'ont", "ne sont", "ni", "pas", "aucun*", "jamais", "not", "never", "no",
  ])
}
