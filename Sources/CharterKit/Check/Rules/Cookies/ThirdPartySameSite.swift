extension Rule {
  /// A third-party cookie is declared `SameSite=Lax` or `Strict`: it cannot work as one.
  ///
  /// Browsers neither set nor send it from inside another site's page. It may still be right for a
  /// cookie that is set when the reader visits the other site. Source: RFC 6265bis, 4.1.2.7.
  static let thirdPartySameSite = Rule(
    "third-party-same-site", .warning,
    page: Page(
      finds: Message(
        en: "A third-party cookie is declared with “same-site: lax” or “strict”.",
        fr: """
          Un cookie tiers est déclaré avec «\u{a0}même-site: lax\u{a0}» ou «\u{a0}strict\u{a0}».
          """),
      why: Message(
        en: """
          Browsers neither set nor send such a cookie from inside your pages: either it is not a \
          third party’s, or the attribute is another. Judge which.
          """,
        fr: """
          Les navigateurs ne déposent ni n’envoient un tel cookie depuis vos pages\u{a0}: soit il \
          n’est pas tiers, soit l’attribut est autre. À vous de juger.
          """),
      sources: [.rfc6265bis("4.1.2.7")],
      bad: Spelling(
        en: "- name: player\n  domain: player.videos.com\n  same-site: lax",
        fr: "- nom: lecteur\n  domaine: lecteur.videos.com\n  même-site: lax"),
      good: Spelling(
        en: "- name: player\n  domain: player.videos.com\n  same-site: none\n  secure: yes",
        fr: "- nom: lecteur\n  domaine: lecteur.videos.com\n  même-site: none\n  sécurisé: oui"))
  ) { charter, findings in
    for index in charter.cookies.indices {
      guard let sameSite = charter.cookies[index].sameSite, sameSite != SameSite.none,
        charter.cookies[index].isCookie, charter.party(of: charter.cookies[index]) == .third
      else { continue }
      let name = charter.cookies[index].name
      findings.report(
        ["cookies", .index(index), "same-site"], from: [["site", "url"], ["site", "domains"]],
        Message(
          en: """
            Third-party cookie “\(name)” is declared with “same-site: \(sameSite.rawValue)”: \
            browsers do not send it from your pages.
            """,
          fr: """
            Le cookie tiers «\u{a0}\(name)\u{a0}» est déclaré avec \
            «\u{a0}même-site: \(sameSite.french)\u{a0}»\u{a0}: les navigateurs ne l’envoient pas \
            depuis vos pages.
            """),
        help: Message(
          en: "Check “same-site”, “domain” and “party”.",
          fr: "Vérifiez «\u{a0}même-site\u{a0}», «\u{a0}domaine\u{a0}» et «\u{a0}partie\u{a0}»."))
    }
  }
}
