extension Rule {
  /// A cookie is declared for longer than browsers keep any cookie.
  ///
  /// Browsers cut every lifetime to 400 days, or less. Source: RFC 6265bis, 5.5.
  static let lifetimeOverBrowser = Rule(
    "lifetime-over-browser", .warning,
    page: Page(
      finds: Message(
        en: "A cookie’s lifetime is over 400 days.",
        fr: "La durée d’un cookie dépasse 400\u{a0}jours."),
      why: Message(
        en: "Browsers keep a cookie 400 days at most: a longer lifetime misinforms readers.",
        fr: """
          Les navigateurs gardent un cookie 400\u{a0}jours au plus\u{a0}: une durée plus longue \
          trompe le lecteur.
          """),
      sources: [.rfc6265bis("5.5")],
      bad: Spelling(en: "lifetime: 2 years", fr: "durée: 2 ans"),
      good: Spelling(en: "lifetime: up to 400 days", fr: "durée: jusqu’à 400 jours"))
  ) { charter, findings in
    for index in charter.cookies.indices {
      guard let lifetime = charter.cookies[index].lifetime, case .measured = lifetime.length,
        lifetime.exceeds(days: 400), charter.cookies[index].isCookie
      else { continue }
      let name = charter.cookies[index].name
      let words = lifetime.inWords
      findings.report(
        ["cookies", .index(index), "lifetime"],
        Message(
          en: "Cookie “\(name)” is declared for \(words.en): browsers cut it to 400 days.",
          fr: """
            Le cookie «\u{a0}\(name)\u{a0}» est déclaré pour \(words.fr)\u{a0}: les navigateurs le \
            ramènent à 400\u{a0}jours.
            """),
        help: Message(
          en: "Have the lifetime shortened on the site, then write the new one here.",
          fr: "Faites raccourcir cette durée sur le site, puis écrivez ici la nouvelle."))
    }
  }
}
