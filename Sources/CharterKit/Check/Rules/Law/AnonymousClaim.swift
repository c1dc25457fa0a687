extension Rule {
  /// A text says that anonymous statistics need no consent, without the other conditions.
  ///
  /// Source: CNIL, audience measurement (4 July 2025); ePrivacy directive, article 5(3).
  static let anonymousClaim = Rule(
    "anonymous-claim", .warning,
    page: Page(
      finds: Message(
        en: """
          A sentence says that anonymous statistics need no consent, and its text does not speak \
          of the conditions. The words are matched, not understood: a person decides.
          """,
        fr: """
          Une phrase dit que des statistiques anonymes n’appellent pas de consentement, et son \
          texte ne parle pas des conditions. Les mots sont comparés, non compris\u{a0}: à vous \
          d’en juger.
          """),
      why: Message(
        en: """
          The law looks at what is stored or read on the device, not at whether data are \
          anonymous. The exemption asks for several conditions at once: sole use by the \
          publisher, anonymous statistics only, no tracking across sites, no cross-referencing, \
          no sharing.
          """,
        fr: """
          La loi regarde ce qui est écrit ou lu sur l’appareil, et non si les données sont \
          anonymes. L’exemption suppose plusieurs conditions à la fois\u{a0}: usage par le seul \
          éditeur, statistiques anonymes uniquement, ni suivi d’un site à l’autre, ni recoupement, \
          ni partage.
          """),
      sources: [.audienceMeasurement, .developerGuide("17"), .dataProtectionAct("82")],
      bad: Spelling(
        en: "text: When statistics are anonymous, consent is not required.",
        fr: "texte: Si les statistiques sont anonymes, le consentement n’est pas nécessaire."),
      good: Spelling(
        en: """
          text: Consent is not required on conditions. The measurement serves this site alone,
            makes anonymous statistics only, and its data are not shared.
          """,
        fr: """
          texte: Le consentement n’est pas requis sous plusieurs conditions. La mesure sert à ce
            seul site, ne produit que des statistiques anonymes, et rien n’est partagé.
          """))
  ) { charter, findings in
    for mention in findings.mentions(of: claims) {
      if conditions.occur(in: mention.text) { continue }
      findings.report(
        mention.path(in: charter), range: mention.range,
        Message(
          en: "Anonymous statistics alone do not exempt from consent.",
          fr: "Des statistiques anonymes ne suffisent pas à dispenser de consentement."),
        help: Message(
          en: """
            Name the conditions of the exemption: sole use, anonymous statistics, no tracking \
            across sites, no cross-referencing, no sharing.
            """,
          fr: """
            Citez les conditions de l’exemption\u{a0}: usage exclusif, statistiques anonymes, \
            sans suivi intersite, sans recoupement, sans partage.
            """))
    }
  }

  private static let claims = Phrases([
    "statisti*{80}anonym*{200}consentement{60}pas",
    "statisti*{80}anonym*{120}sans{24}consentement",
    "anonym*{80}statisti*{200}consentement{60}pas",
    "statisti*{80}anonym*{200}consent{60}not", "anonym*{80}statisti*{200}consent{60}not",
    "statisti*{80}anonym*{120}without{24}consent", "anonym*{80}statisti*{120}without{24}consent",
    "statisti*{80}anonym*{80}no consent", "anonym*{80}statisti*{80}no consent",
  ])
  private static let conditions = Phrases([
    "condition*", "usage exclusif", "pour le seul compte", "pour le compte exclusif", "sole use",
  ])
}
