import Rendering

extension Rule {
  /// Some cookie needs consent, and the page has nothing with which to change the choice.
  ///
  /// Withdrawing consent must be as easy as giving it. Source: GDPR, article 7(3).
  static let consentControlMissing = Rule(
    "consent-control-missing", .error,
    page: Page(
      finds: Message(
        en: """
          Some cookie needs consent, and “consent: manage” is missing, or no section of the page \
          shows it.
          """,
        fr: """
          Un cookie est soumis au consentement, et «\u{a0}consentement: gérer\u{a0}» manque, ou \
          aucune section de la page ne le montre.
          """),
      why: Message(
        en: "Withdrawing consent must be as easy as giving it: a link or a button on every page.",
        fr: """
          Retirer son consentement doit être aussi simple que le donner\u{a0}: un lien ou un bouton \
          sur chaque page.
          """),
      sources: [.gdpr(7, 3), .developerGuide("16")],
      bad: Spelling(
        en: "cookies:\n  - name: _ga\n    purpose: statistics",
        fr: "cookies:\n  - nom: _ga\n    finalité: statistiques"),
      good: Spelling(
        en: "consent:\n  manage: '#tarteaucitron'\n  label: Manage my cookies",
        fr: "consentement:\n  gérer: '#tarteaucitron'\n  libellé: Gérer mes cookies"))
  ) { charter, findings in
    guard let required = findings.statements.first(where: { $0.need == .required }) else {
      return
    }
    guard let manage = charter.consent?.manage else {
      let isOwn = charter.cookies[required.cookie].consent != nil
      findings.report(
        charter.consent == nil
          ? charter.path(of: required, isOwn: isOwn, "consent") : ["consent", "manage"],
        from: [["consent", "manage"]] + charter.grounds(of: required),
        Message(
          en: """
            Cookie “\(charter.cookies[required.cookie].name)” needs consent, but the page has \
            nothing with which to change the choice.
            """,
          fr: """
            Le cookie «\u{a0}\(charter.cookies[required.cookie].name)\u{a0}» est soumis au \
            consentement, mais la page n’offre rien pour changer d’avis.
            """),
        help: Message(
          en:
            "Write under “consent”: “manage”, the address or anchor that opens your cookie panel.",
          fr: """
            Écrivez sous «\u{a0}consentement\u{a0}»\u{a0}: «\u{a0}gérer\u{a0}», l’adresse ou \
            l’ancre qui ouvre votre panneau de cookies.
            """))
      return
    }
    if charter.shows(.consent) || charter.links(to: manage) { return }
    findings.report(
      ["consent", "manage"], from: charter.pathsOfSections,
      Message(
        en: "No section of the page shows the control of consent.",
        fr: "Aucune section de la page ne montre la commande de gestion du consentement."),
      help: Message(
        en: "Add a section with “contents: consent”, or a link to this address.",
        fr: """
          Ajoutez une section avec «\u{a0}contenu: consentement\u{a0}», ou un lien vers cette adresse.
          """))
  }
}

extension Charter {
  /// Whether a text of the page links to that target.
  fileprivate func links(to target: String) -> Bool {
    var links = false
    eachProse { text, _ in
      links = links || text.values.contains { $0.links.contains { $0.target == target } }
    }
    return links
  }
}
