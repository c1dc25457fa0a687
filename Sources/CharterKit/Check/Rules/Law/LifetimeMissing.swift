extension Rule {
  /// A cookie does not say how long it stays, or says that nobody knows.
  ///
  /// `persistent` is right for storage that has no end of its own, not for a cookie. Source: CJEU,
  /// Planet49, C-673/17, 81.
  static let lifetimeMissing = Rule(
    "lifetime-missing", .error,
    page: Page(
      finds: Message(
        en: """
          A tracker has no lifetime, an “unknown” one, or, for a cookie, a “persistent” one. An \
          error where consent is needed, else a warning.
          """,
        fr: """
          Un traceur n’a pas de durée, ou une durée «\u{a0}inconnue\u{a0}», ou, pour un cookie, \
          «\u{a0}persistante\u{a0}». C’est une erreur quand le consentement est requis, sinon un \
          avertissement.
          """),
      why: Message(
        en: "Users must be told how long a cookie works before they consent to it.",
        fr: """
          L’utilisateur doit connaître la durée de fonctionnement d’un cookie avant d’y consentir.
          """),
      sources: [.planet49, .gdpr(13, 2, point: "a")],
      bad: Spelling(en: "- name: _ga\n  lifetime: unknown", fr: "- nom: _ga\n  durée: inconnue"),
      good: Spelling(en: "- name: _ga\n  lifetime: 13 months", fr: "- nom: _ga\n  durée: 13 mois"))
  ) { charter, findings in
    for index in charter.cookies.indices {
      let lifetime = charter.cookies[index].lifetime?.length
      guard let fault = LifetimeFault(of: lifetime, isCookie: charter.cookies[index].isCookie)
      else { continue }
      let cookie = charter.cookies[index]
      findings.report(
        ["cookies", .index(index), "lifetime"],
        severity: charter.consent(of: cookie) == .required ? .error : .warning,
        from: FieldPath(["cookies", .index(index)]).appending(eachOf: "lifetime", "kind"),
        fault.message(of: cookie),
        help: Message(
          en: "Write “lifetime”: “session”, “13 months”, “30 minutes”…",
          fr: """
            Écrivez «\u{a0}durée\u{a0}»\u{a0}: «\u{a0}session\u{a0}», «\u{a0}13\u{a0}mois\u{a0}», \
            «\u{a0}30\u{a0}minutes\u{a0}»…
            """))
    }
  }
}

/// Why a lifetime tells readers nothing.
private enum LifetimeFault {
  case missing
  case unknown
  case endless

  init?(of lifetime: Period.Length?, isCookie: Bool) {
    switch lifetime {
    case nil: self = .missing
    case .unknown?: self = .unknown
    case .persistent? where isCookie: self = .endless
    case .persistent?, .session?, .measured?: return nil
    }
  }

  func message(of cookie: Cookie) -> Message {
    let name = cookie.name
    return switch self {
    case .missing:
      Message(
        en: "Cookie “\(name)” does not say how long it stays on the device.",
        fr: "Le cookie «\u{a0}\(name)\u{a0}» ne dit pas combien de temps il reste sur l’appareil.")
    case .unknown:
      Message(
        en: "The lifetime of cookie “\(name)” is unknown; users must be told it.",
        fr: """
          La durée du cookie «\u{a0}\(name)\u{a0}» est inconnue\u{202f}; elle doit être annoncée à \
          l’utilisateur.
          """)
    case .endless:
      Message(
        en: "Cookie “\(name)” is “persistent”; a cookie has an end.",
        fr:
          "Le cookie «\u{a0}\(name)\u{a0}» est «\u{a0}persistant\u{a0}»\u{202f}; un cookie a une fin."
      )
    }
  }
}
