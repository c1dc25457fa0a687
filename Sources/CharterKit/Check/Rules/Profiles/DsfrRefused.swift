extension Rule {
  /// The design system of the French State is asked for by a body that may not use it.
  ///
  /// Source: terms of use of the DSFR.
  static let dsfrRefused = Rule(
    "dsfr-refused", .error,
    page: Page(
      finds: Message(
        en: "The French State’s design system is for State services and State operators only.",
        fr: """
          Le Système de design de l’État est réservé aux services de l’État et à ses opérateurs.
          """),
      why: Message(
        en: "A reader takes a page in that style for one of the State.",
        fr: "Le lecteur prendrait la page pour celle d’un service de l’État."),
      sources: [
        Source(
          en: "French State design system, terms of use",
          fr: "Système de design de l’État, conditions d’utilisation",
          url: "https://github.com/GouvernementFR/dsfr")
      ],
      bad: Spelling(
        en: "charter check --profile dsfr\n\ncontroller:\n  kind: local-authority",
        fr: "charter check --profile dsfr\n\nresponsable:\n  nature: collectivité"),
      good: Spelling(
        en: "charter check --profile dsfr\n\ncontroller:\n  kind: state",
        fr: "charter check --profile dsfr\n\nresponsable:\n  nature: état"))
  ) { charter, findings in
    switch charter.controller?.kind {
    case .state, .stateOperator: return
    case nil:
      findings.report(
        ["controller", "kind"],
        Message(
          en: "The charter does not say that its controller is a State body.",
          fr: "La charte ne dit pas que son responsable relève de l’État."),
        help: Message(
          en: "If it is one, write “kind: state” or “kind: state-operator”.",
          fr: """
            Si c’est le cas, écrivez «\u{a0}nature: état\u{a0}» ou «\u{a0}nature: \
            opérateur-de-l-état\u{a0}».
            """))
    default:
      findings.report(
        ["controller", "kind"],
        Message(
          en: "This body may not use the French State’s design system.",
          fr: "Cet organisme ne peut pas employer le Système de design de l’État."),
        help: Message(
          en: "Publish the page in the built-in style or your own.",
          fr: "Publiez la page avec le style du programme ou avec le vôtre."))
    }
  }
}
