extension Rule {
  /// A text relies on Safe Harbor or the Privacy Shield, which the Court struck down.
  ///
  /// Source: CJEU, C-362/14 and C-311/18.
  static let frameworkStruckDown = Rule(
    "framework-struck-down", .error,
    page: Page(
      finds: Message(
        en: """
          A text cites Safe Harbor or the Privacy Shield, and its sentence does not say that they \
          no longer hold.
          """,
        fr: """
          Un texte cite la «\u{a0}sphère de sécurité\u{a0}» (Safe Harbor) ou le \
          «\u{a0}bouclier de protection des données\u{a0}» (Privacy Shield) sans dire qu’ils ne \
          valent plus.
          """),
      why: Message(
        en: "The Court of Justice struck them down in 2015 and 2020: they allow no transfer.",
        fr: """
          La Cour de justice les a invalidés en 2015 et en 2020\u{a0}: ils ne permettent aucun \
          transfert.
          """),
      sources: [
        Source(
          en: "CJEU, Schrems, C-362/14 (6 October 2015)",
          fr: "CJUE, Schrems, C-362/14 (6\u{a0}octobre 2015)",
          url: "https://curia.europa.eu/juris/liste.jsf?num=C-362/14"),
        Source(
          en: "CJEU, Schrems II, C-311/18 (16 July 2020)",
          fr: "CJUE, Schrems II, C-311/18 (16\u{a0}juillet 2020)",
          url: "https://curia.europa.eu/juris/liste.jsf?num=C-311/18"),
        .dataPrivacyFramework,
      ],
      bad: Spelling(
        en: "note: Videos is certified under the Privacy Shield.",
        fr: "note: Vidéos adhère au Privacy Shield."),
      good: Spelling(
        en: "transfers:\n  - {country: US, mechanism: dpf, checked: 2026-11-02}",
        fr: "transferts:\n  - {pays: US, mécanisme: dpf, vérifié-le: 2026-11-02}"))
  ) { charter, findings in
    for mention in findings.mentions(of: frameworks) {
      if mention.isBeside(pastForms) { continue }
      findings.report(
        mention.path(in: charter), range: mention.range,
        Message(
          en: "“\(mention.words)” was struck down by the Court of Justice.",
          fr: """
            «\u{a0}\(mention.words)\u{a0}»\u{a0}: ce cadre a été invalidé par la Cour de justice.
            """),
        help: Message(
          en: "State under “transfers” what allows the transfer now, and remove this.",
          fr: """
            Indiquez sous «\u{a0}transferts\u{a0}» ce qui permet aujourd’hui le transfert, et \
            retirez cette mention.
            """))
    }
  }

  private static let frameworks = Phrases([
    "privacy shield", "privacy-shield", "safe-harbor", "safe-harbour", "bouclier de protection",
    "bouclier vie privee", "safe harbor",
    "safe harbour", "sphere de securite",
  ])
  /// What a sentence says of a framework that it does not rely on.
  private static let pastForms = Phrases([
    "invalid*", "annul*", "struck down", "no longer", "former", "formerly", "ancien*", "plus en",
    "ne vaut plus", "ne valent plus", "replac*", "remplac*", "succe*",
  ])
}
