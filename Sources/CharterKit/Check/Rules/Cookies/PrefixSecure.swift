extension Rule {
  /// A `__Secure-` cookie is not declared as secure, or a `__Http-` one as hidden from scripts.
  ///
  /// Browsers refuse such a cookie. Source: RFC 6265bis, 4.1.3.1 and 5.4.
  static let prefixSecure = Rule(
    "prefix-secure", .error,
    page: Page(
      finds: Message(
        en: """
          A cookie whose name begins with “__Secure-” is not declared with “secure: yes”. For \
          “__Http-”, which also asks for “http-only: yes”, a warning: not all browsers know it.
          """,
        fr: """
          Un cookie dont le nom commence par «\u{a0}__Secure-\u{a0}» n’est pas déclaré avec \
          «\u{a0}sécurisé: oui\u{a0}». Pour «\u{a0}__Http-\u{a0}», qui exige aussi \
          «\u{a0}http-seul: oui\u{a0}», c’est un avertissement\u{a0}: tous les navigateurs ne le \
          connaissent pas.
          """),
      why: Message(
        en: "Browsers refuse such a cookie without this attribute: the name or the row is wrong.",
        fr: """
          Les navigateurs refusent un tel cookie sans cet attribut\u{a0}: le nom ou la ligne est \
          inexact.
          """),
      sources: [.rfc6265bis("4.1.3.1")],
      bad: Spelling(en: "- name: __Secure-id", fr: "- nom: __Secure-id"),
      good: Spelling(
        en: "- name: __Secure-id\n  secure: yes", fr: "- nom: __Secure-id\n  sécurisé: oui"))
  ) { charter, findings in
    for index in charter.cookies.indices where charter.cookies[index].isCookie {
      for (position, name) in charter.cookies[index].names.enumerated() {
        guard let prefix = CookiePrefix.of(name) else { continue }
        let missing = charter.cookies[index].missing(for: prefix)
        guard let first = missing.first, prefix == .secure || prefix == .http else { continue }
        findings.report(
          first.path(in: index, name: position), severity: prefix == .secure ? .error : .warning,
          from: PrefixCondition.fields(of: index),
          prefix.message(name: name, missing), help: prefix.help(missing))
      }
    }
  }
}
