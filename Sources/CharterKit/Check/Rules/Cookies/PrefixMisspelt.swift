extension Rule {
  /// A name seems to begin with one of the prefixes that browsers know, but misspelt.
  ///
  /// In another case it does not protect in every browser; with another sign, in none. Whether the
  /// name is meant so needs judgement. Source: RFC 6265bis, 5.4.
  static let prefixMisspelt = Rule(
    "prefix-misspelt", .warning,
    page: Page(
      finds: Message(
        en: "A name seems to begin with “__Secure-”, “__Host-” or “__Http-”, but misspelt.",
        fr: """
          Un nom semble commencer par «\u{a0}__Secure-\u{a0}», «\u{a0}__Host-\u{a0}» ou \
          «\u{a0}__Http-\u{a0}», mais mal écrit.
          """),
      why: Message(
        en: """
          Browsers protect a cookie by its exact prefix only. Judge whether the name is mistyped \
          here, on the site, or meant so.
          """,
        fr: """
          Les navigateurs ne protègent un cookie que par son préfixe exact. À vous de juger si le \
          nom est mal recopié ici, mal choisi sur le site, ou voulu ainsi.
          """),
      sources: [.rfc6265bis("5.4")],
      bad: Spelling(en: "- name: _Host-session", fr: "- nom: _Host-session"),
      good: Spelling(en: "- name: __Host-session", fr: "- nom: __Host-session"))
  ) { charter, findings in
    for index in charter.cookies.indices where charter.cookies[index].isCookie {
      for (position, name) in charter.cookies[index].names.enumerated() {
        guard let (meant, range) = CookiePrefix.misspelt(in: name) else { continue }
        findings.report(
          ["cookies", .index(index), "name", .index(position)], range: range,
          Message(
            en: "The prefix of cookie “\(name)” seems misspelt.",
            fr: "Le préfixe du cookie «\u{a0}\(name)\u{a0}» semble mal écrit."),
          help: Suggestion.question(meant.rawValue))
      }
    }
  }
}
