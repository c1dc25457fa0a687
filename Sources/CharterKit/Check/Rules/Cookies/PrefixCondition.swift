/// What a prefix asks of a cookie and the charter does not declare.
struct PrefixCondition {
  /// The attribute's field.
  let field: String
  /// What to write.
  let wanted: Spelling
  /// Whether the author wrote something else there.
  let isWritten: Bool
  /// Whether browsers surely refuse the cookie.
  var isCertain = true

  /// All fields of a cookie that a prefix may ask something of.
  static func fields(of cookie: Int) -> [FieldPath] {
    FieldPath(["cookies", .index(cookie)])
      .appending(eachOf: "secure", "http-only", "path", "domain", "kind")
  }

  /// Where to report it: at the attribute, or at the name where it is not written.
  func path(in cookie: Int, name position: Int) -> FieldPath {
    isWritten
      ? ["cookies", .index(cookie), .key(field)]
      : ["cookies", .index(cookie), "name", .index(position)]
  }
}

extension Cookie {
  /// The conditions of that prefix that it does not fulfil.
  func missing(for prefix: CookiePrefix) -> [PrefixCondition] {
    var missing: [PrefixCondition] = []
    if secure != true {
      missing.append(
        PrefixCondition(
          field: "secure", wanted: Spelling(en: "secure: yes", fr: "sécurisé: oui"),
          isWritten: secure != nil))
    }
    if prefix == .http || prefix == .hostHTTP, httpOnly != true {
      missing.append(
        PrefixCondition(
          field: "http-only", wanted: Spelling(en: "http-only: yes", fr: "http-seul: oui"),
          isWritten: httpOnly != nil, isCertain: false))
    }
    guard prefix == .host || prefix == .hostHTTP else { return missing }
    if path != "/" {
      missing.append(
        PrefixCondition(
          field: "path", wanted: Spelling(en: "path: /", fr: "chemin: /"), isWritten: path != nil))
    }
    if let domain {
      let isShared = domain.utf8.first == 0x2E || domain.utf8.first == 0x2A
      missing.append(
        PrefixCondition(
          field: "domain", wanted: Spelling(en: "no “domain”", fr: "pas de «\u{a0}domaine\u{a0}»"),
          isWritten: true, isCertain: isShared))
    }
    return missing
  }
}

extension CookiePrefix {
  /// That the cookie of that name is not declared as its prefix asks.
  func message(name: String, _ missing: [PrefixCondition]) -> Message {
    let en = missing.map(\.wanted.en).joined(separator: ", ")
    let fr = missing.map(\.wanted.fr).joined(separator: ", ")
    return Message(
      en: "Browsers refuse cookie “\(name)” otherwise than with: \(en).",
      fr: """
        Les navigateurs n’acceptent le cookie «\u{a0}\(name)\u{a0}» que dans ces conditions\u{a0}: \
        \(fr).
        """)
  }

  /// What to write, or that the name is another.
  func help(_ missing: [PrefixCondition]) -> Message {
    if missing.allSatisfy({ $0.field == "domain" }) {
      return Message(
        en: "Remove “domain”; for a cookie of another site, write “party: third” instead.",
        fr: """
          Supprimez «\u{a0}domaine\u{a0}»\u{202f}; pour le cookie d’un autre site, écrivez plutôt \
          «\u{a0}partie: tierce\u{a0}».
          """)
    }
    return Message(
      en: "Look at the cookie in a browser and correct its name or its attributes here.",
      fr: """
        Regardez ce cookie dans un navigateur, puis corrigez ici son nom ou ses attributs.
        """)
  }
}
