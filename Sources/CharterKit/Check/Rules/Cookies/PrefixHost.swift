extension Rule {
  /// A `__Host-` cookie is not declared as browsers want it: secure, of the whole site, of no
  /// other host.
  ///
  /// Browsers refuse such a cookie. Source: RFC 6265bis, 4.1.3.2 and 5.7.
  static let prefixHost = Rule(
    "prefix-host", .error,
    page: Page(
      finds: Message(
        en: """
          A cookie whose name begins with “__Host-” is not declared with “secure: yes” and \
          “path: /”, or is declared with a “domain”. A domain alone is a warning where it may only \
          name the host. “__Host-Http-” also asks for “http-only: yes”.
          """,
        fr: """
          Un cookie dont le nom commence par «\u{a0}__Host-\u{a0}» n’est pas déclaré avec \
          «\u{a0}sécurisé: oui\u{a0}» et «\u{a0}chemin: /\u{a0}», ou l’est avec un \
          «\u{a0}domaine\u{a0}». Un domaine seul est un avertissement s’il peut ne désigner que \
          l’hôte. «\u{a0}__Host-Http-\u{a0}» exige aussi «\u{a0}http-seul: oui\u{a0}».
          """),
      why: Message(
        en: "Browsers refuse any other “__Host-” cookie: the name or the row is wrong.",
        fr: """
          Les navigateurs refusent tout autre cookie «\u{a0}__Host-\u{a0}»\u{a0}: le nom ou la \
          ligne est inexact.
          """),
      sources: [.rfc6265bis("4.1.3.2")],
      bad: Spelling(
        en: "- name: __Host-session\n  secure: yes",
        fr: "- nom: __Host-session\n  sécurisé: oui"),
      good: Spelling(
        en: "- name: __Host-session\n  secure: yes\n  path: /",
        fr: "- nom: __Host-session\n  sécurisé: oui\n  chemin: /"))
  ) { charter, findings in
    for index in charter.cookies.indices where charter.cookies[index].isCookie {
      for (position, name) in charter.cookies[index].names.enumerated() {
        guard let prefix = CookiePrefix.of(name) else { continue }
        let missing = charter.cookies[index].missing(for: prefix)
        guard let first = missing.first, prefix == .host || prefix == .hostHTTP else { continue }
        let isCertain = missing.contains { $0.isCertain }
        findings.report(
          first.path(in: index, name: position), severity: isCertain ? .error : .warning,
          from: PrefixCondition.fields(of: index),
          prefix.message(name: name, missing), help: prefix.help(missing))
      }
    }
  }
}
