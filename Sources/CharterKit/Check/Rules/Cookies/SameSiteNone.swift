extension Rule {
  /// A `SameSite=None` cookie is not declared as secure.
  ///
  /// Browsers refuse such a cookie. Source: RFC 6265bis, 4.1.2.7 and 5.7.
  static let sameSiteNone = Rule(
    "same-site-none", .error,
    page: Page(
      finds: Message(
        en: "A cookie is declared with “same-site: none” but without “secure: yes”.",
        fr: """
          Un cookie est déclaré avec «\u{a0}même-site: none\u{a0}» mais sans \
          «\u{a0}sécurisé: oui\u{a0}».
          """),
      why: Message(
        en: "Browsers refuse such a cookie: one of the two attributes is wrong.",
        fr: "Les navigateurs refusent un tel cookie\u{a0}: l’un des deux attributs est inexact."),
      sources: [.rfc6265bis("4.1.2.7")],
      bad: Spelling(
        en: "- name: player\n  same-site: none", fr: "- nom: lecteur\n  même-site: none"),
      good: Spelling(
        en: "- name: player\n  same-site: none\n  secure: yes",
        fr: "- nom: lecteur\n  même-site: none\n  sécurisé: oui"))
  ) { charter, findings in
    for index in charter.cookies.indices
    where charter.cookies[index].sameSite == SameSite.none
      && charter.cookies[index].secure != true && charter.cookies[index].isCookie
    {
      let name = charter.cookies[index].name
      findings.report(
        ["cookies", .index(index), "same-site"], from: [["cookies", .index(index), "secure"]],
        Message(
          en: "Cookie “\(name)” is declared with “same-site: none” without “secure: yes”.",
          fr: """
            Le cookie «\u{a0}\(name)\u{a0}» est déclaré avec «\u{a0}même-site: none\u{a0}» sans \
            «\u{a0}sécurisé: oui\u{a0}».
            """),
        help: Message(
          en: "Add “secure: yes”, or correct “same-site”.",
          fr: "Ajoutez «\u{a0}sécurisé: oui\u{a0}», ou corrigez «\u{a0}même-site\u{a0}»."))
    }
  }
}
