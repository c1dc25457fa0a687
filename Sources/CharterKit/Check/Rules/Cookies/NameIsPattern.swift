extension Rule {
  /// A name seems to stand for several names, and the charter does not say so.
  ///
  /// `*` may stand in a real name, so the program cannot guess. It has to be told.
  static let nameIsPattern = Rule(
    "name-is-pattern", .error,
    page: Page(
      finds: Message(
        en: """
          A name seems to stand for several names (“*”, “<id>”, “{id}”, “XXX”, “###”, “…”), and \
          “match” does not say so.
          """,
        fr: """
          Un nom semble en représenter plusieurs («\u{a0}*\u{a0}», «\u{a0}<id>\u{a0}», \
          «\u{a0}{id}\u{a0}», «\u{a0}XXX\u{a0}», «\u{a0}###\u{a0}», «\u{a0}…\u{a0}»), et \
          «\u{a0}correspondance\u{a0}» ne le dit pas.
          """),
      why: Message(
        en: "It would be compared with real names as it is written, and match none of them.",
        fr: "Il serait comparé aux noms réels tel qu’il est écrit, et n’en retrouverait aucun."),
      sources: [.rfc6265bis("4.1.1")],
      bad: Spelling(en: "- name: _pk_id.*", fr: "- nom: _pk_id.*"),
      good: Spelling(
        en: "- name: _pk_id.*\n  match: pattern",
        fr: "- nom: _pk_id.*\n  correspondance: motif"))
  ) { charter, findings in
    for index in charter.cookies.indices where charter.cookies[index].match == nil {
      for (position, name) in charter.cookies[index].names.enumerated() {
        guard let range = CookieName.wildcard(in: name) else { continue }
        findings.report(
          ["cookies", .index(index), "name", .index(position)], range: range,
          from: [["cookies", .index(index), "match"]],
          Message(
            en: "“\(name)” seems to stand for several names.",
            fr: "«\u{a0}\(name)\u{a0}» semble représenter plusieurs noms."),
          help: Message(
            en: """
              Write “match: pattern” and “*” for what varies, “match: prefix” and only the \
              beginning, or “match: exact” if this is the real name.
              """,
            fr: """
              Écrivez «\u{a0}correspondance: motif\u{a0}» et «\u{a0}*\u{a0}» pour la partie qui \
              varie, «\u{a0}correspondance: préfixe\u{a0}» et le seul début, ou \
              «\u{a0}correspondance: exact\u{a0}» si c’est le vrai nom.
              """))
      }
    }
  }
}
