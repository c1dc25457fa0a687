extension Rule {
  /// A cookie's name has a character that no cookie can have.
  ///
  /// No browser would keep such a cookie: the name is mistyped. Source: RFC 6265bis, 4.1.1.
  static let nameInvalid = Rule(
    "name-invalid", .error,
    page: Page(
      finds: Message(
        en: "A cookie’s name has a character that no cookie can have: a space, an accent, “;”…",
        fr: """
          Le nom d’un cookie contient un caractère qu’aucun cookie ne peut avoir\u{a0}: une espace, \
          un accent, un point-virgule…
          """),
      why: Message(
        en: "No browser has a cookie of that name: readers would look for it in vain.",
        fr: """
          Aucun navigateur n’a de cookie de ce nom\u{a0}: le lecteur le chercherait en vain.
          """),
      sources: [.rfc6265bis("4.1.1")],
      bad: Spelling(en: "- name: session id", fr: "- nom: session id"),
      good: Spelling(en: "- name: sessionid", fr: "- nom: sessionid"))
  ) { charter, findings in
    for index in charter.cookies.indices where charter.cookies[index].isCookie {
      for (position, name) in charter.cookies[index].names.enumerated() {
        guard let range = CookieName.forbidden(in: name),
          charter.cookies[index].match != nil || CookieName.wildcard(in: name) == nil
        else { continue }
        let character = CookieName.character(at: range, in: name)
        findings.report(
          ["cookies", .index(index), "name", .index(position)], range: range,
          Message(
            en: "The name “\(name)” has a character that no cookie can have: \(character.en).",
            fr: """
              Le nom «\u{a0}\(name)\u{a0}» contient un caractère qu’aucun cookie ne peut avoir\u{a0}: \
              \(character.fr).
              """),
          help: Message(
            en: """
              Copy the name as the browser shows it. Several names are a list: [one, two]. \
              If it is not a cookie, say what it is with “kind”.
              """,
            fr: """
              Recopiez le nom tel que le navigateur l’affiche. Plusieurs noms forment une \
              liste\u{a0}: [un, deux]. Si ce n’est pas un cookie, dites-le avec «\u{a0}nature\u{a0}».
              """))
      }
    }
  }
}

extension CookieName {
  /// How a message calls the character at that place.
  fileprivate static func character(at range: Range<Int>, in name: String) -> Message {
    let character = String(decoding: Array(name.utf8)[range], as: UTF8.self)
    switch character {
    case " ": return Message(en: "a space", fr: "une espace")
    case "\u{a0}", "\u{202f}":
      return Message(en: "a no-break space", fr: "une espace insécable")
    default: return Message(en: "“\(character)”", fr: "«\u{a0}\(character)\u{a0}»")
    }
  }
}
