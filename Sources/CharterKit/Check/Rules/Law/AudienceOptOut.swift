extension Rule {
  /// An audience measurement is exempt from consent, and readers are given no way to object.
  ///
  /// Source: CNIL, audience measurement; CNIL, developer’s guide, sheet 17.
  static let audienceOptOut = Rule(
    "audience-opt-out", .warning,
    page: Page(
      finds: Message(
        en: """
          An audience measurement is exempt from consent, and the charter has neither the \
          purpose’s “opt-out” nor “consent: manage”.
          """,
        fr: """
          Une mesure d’audience est dispensée de consentement, et la charte n’a ni \
          l’«\u{a0}opposition\u{a0}» de la finalité, ni «\u{a0}consentement: gérer\u{a0}».
          """),
      why: Message(
        en: "The CNIL asks that readers can object to an exempt measurement as well.",
        fr: """
          La CNIL demande que le lecteur puisse s’opposer aussi à une mesure dispensée de \
          consentement.
          """),
      sources: [.audienceMeasurement, .developerGuide("17")],
      bad: Spelling(
        en: "audience:\n  exemption: audience-measurement",
        fr: "audience:\n  exemption: mesure-d-audience"),
      good: Spelling(
        en:
          "audience:\n  exemption: audience-measurement\n  opt-out: https://www.my-town.fr/opt-out",
        fr:
          "audience:\n  exemption: mesure-d-audience\n  opposition: https://www.ma-ville.fr/opposition"
      ))
  ) { charter, findings in
    if charter.consent?.manage != nil { return }
    let exempt = findings.exemptMeasurements.filter { statement in
      statement.purpose.flatMap { charter.purposes[$0].optOut } == nil
    }
    for (statement, _) in charter.eachOnce(exempt, isOwn: { _ in false }) {
      findings.report(
        charter.path(of: statement, isOwn: false, "exemption"),
        from: [["consent", "manage"], charter.path(of: statement, isOwn: false, "opt-out")],
        Message(
          en: "Readers are given no way to object to the audience measurement.",
          fr: "Le lecteur n’a aucun moyen de s’opposer à la mesure d’audience."),
        help: Message(
          en: "Write “opt-out: https://…” in its purpose: the address where a reader objects.",
          fr: """
            Écrivez «\u{a0}opposition: https://…\u{a0}» dans sa finalité\u{a0}: l’adresse où le \
            lecteur peut s’opposer.
            """))
    }
  }
}
