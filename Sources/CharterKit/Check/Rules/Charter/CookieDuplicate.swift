extension Rule {
  /// Two rows declare the same cookie: same name, domain, path and kind.
  ///
  /// Readers and audits could not tell which row holds. Source: RFC 6265bis, 5.7. A warning where
  /// a row of another name falls under a prefix or a pattern: that may be meant.
  static let cookieDuplicate = Rule(
    "cookie-duplicate", .error, isFault: true,
    page: Page(
      finds: Message(
        en: """
          Two rows declare the same cookie: same name, domain, path and kind; or a prefix or a \
          pattern covers another row (a warning).
          """,
        fr: """
          Deux lignes déclarent le même cookie\u{a0}: mêmes nom, domaine, chemin et nature\u{202f}; \
          ou un préfixe ou un motif couvre une autre ligne (avertissement).
          """),
      why: Message(
        en: "Readers and audits could not tell which row holds.",
        fr: "Ni le lecteur ni un contrôle ne sauraient quelle ligne est la bonne."),
      sources: [.rfc6265bis("5.7")],
      bad: Spelling(
        en: "- name: sessionid\n  …\n- name: sessionid",
        fr: "- nom: sessionid\n  …\n- nom: sessionid"),
      good: Spelling(
        en: "- name: sessionid\n  …\n- name: sessionid\n  domain: api.my-town.fr",
        fr: "- nom: sessionid\n  …\n- nom: sessionid\n  domaine: api.ma-ville.fr"))
  ) { charter, findings in
    if charter.hasRepeatedNames { findings.reportRepeated(charter.cookies) }
    findings.reportCovered(charter.cookies)
  }
}

extension Findings {
  /// Reports the rows that declare what a row before them does.
  fileprivate mutating func reportRepeated(_ cookies: [Cookie]) {
    var first: [Identity: Int] = [:]
    for (index, cookie) in cookies.enumerated() {
      for name in Set(cookie.names).sorted() {
        let identity = Identity(name: name, cookie)
        guard let other = first[identity], other != index else {
          first[identity] = index
          continue
        }
        report(
          ["cookies", .index(index), "name"],
          Message(
            en: "Cookie “\(name)” is declared twice (rows \(other + 1) and \(index + 1)).",
            fr: """
              Le cookie «\u{a0}\(name)\u{a0}» est déclaré deux fois (lignes \(other + 1) et \
              \(index + 1) du tableau).
              """),
          help: Message(
            en: "Keep one row, or give them another domain, path or kind.",
            fr: "Gardez une seule ligne, ou précisez le domaine, le chemin ou la nature."))
      }
    }
  }
}

extension Charter {
  /// Whether a name stands in two rows or more, or twice in one.
  fileprivate var hasRepeatedNames: Bool {
    let names = cookies.indices.flatMap { cookies[$0].names }.sorted()
    return zip(names, names.dropFirst()).contains { $0 == $1 }
  }
}

/// What makes two rows the same cookie.
private struct Identity: Hashable {
  let name: String
  let domain: String
  let path: String
  let kind: CookieKind

  init(name: String, _ cookie: Cookie) {
    self.name = name
    domain = cookie.domain?.lowercased() ?? ""
    path = cookie.path ?? "/"
    kind = cookie.kind ?? .cookie
  }
}
