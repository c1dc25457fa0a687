extension Rule {
  /// Nobody answers for the trackers, or nobody can be reached.
  ///
  /// Source: GDPR, article 13(1)(a), article 4(7).
  static let controllerMissing = Rule(
    "controller-missing", .error,
    page: Page(
      finds: Message(
        en: "The charter does not name the controller, or gives no way to reach it.",
        fr: "La charte ne nomme pas le responsable du traitement, ou ne dit pas comment le joindre."
      ),
      why: Message(
        en: """
          Readers must be told who decides on the trackers and how to reach that body; a supplier \
          that runs the platform does not decide.
          """,
        fr: """
          Le lecteur doit savoir qui décide des traceurs et comment joindre cet organisme\u{202f}; un \
          prestataire qui exploite la plateforme ne décide pas.
          """),
      sources: [.gdpr(13, 1, point: "a"), .gdpr(4, point: "7"), .cnilGuidelines],
      bad: Spelling(
        en: "controller: {kind: local-authority}", fr: "responsable: {nature: collectivité}"),
      good: Spelling(
        en: "controller:\n  name: Town of Meudon\n  email: contact@ville.fr",
        fr: "responsable:\n  nom: Ville de Meudon\n  courriel: contact@ville.fr"))
  ) { charter, findings in
    guard !charter.cookies.isEmpty else { return }
    guard charter.controller?.name != nil else {
      findings.report(
        ["controller"], from: [["controller", "name"]],
        charter.providers.isEmpty
          ? Message(
            en: "The charter does not say who answers for the cookies.",
            fr: "La charte ne dit pas qui est responsable des cookies.")
          : Message(
            en: "Only suppliers are named: the charter does not say who answers for the cookies.",
            fr: """
              Seuls des prestataires sont cités\u{a0}: la charte ne dit pas qui est responsable \
              des cookies.
              """),
        help: Message(
          en: "Write “controller” with the “name” of the body and its “email” or “address”.",
          fr: """
            Écrivez «\u{a0}responsable\u{a0}», avec le «\u{a0}nom\u{a0}» de l’organisme et son \
            «\u{a0}courriel\u{a0}» ou son «\u{a0}adresse\u{a0}».
            """))
      return
    }
    guard charter.controller?.contact.isReachable != true else { return }
    findings.report(
      ["controller"], from: Contact.ways(in: ["controller"]),
      Message(
        en: "The charter does not say how to reach the controller.",
        fr: "La charte ne dit pas comment joindre le responsable du traitement."),
      help: Message(
        en: "Add “email”, “phone”, “url” or “address”.",
        fr: """
          Ajoutez «\u{a0}courriel\u{a0}», «\u{a0}téléphone\u{a0}», «\u{a0}url\u{a0}» ou \
          «\u{a0}adresse\u{a0}».
          """))
  }
}

extension Contact {
  /// The fields in which they stand, for whoever is written there.
  static func ways(in path: FieldPath) -> [FieldPath] {
    path.appending(eachOf: "email", "phone", "url", "address")
  }

  /// Whether there is a way to write or to speak to them.
  var isReachable: Bool { email != nil || phone != nil || url != nil || address != nil }
}
