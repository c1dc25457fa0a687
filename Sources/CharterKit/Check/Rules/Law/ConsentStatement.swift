/// What a charter says on consent for one of its cookies, by itself or by its purpose.
struct ConsentStatement {
  /// The cookie's index.
  let cookie: Int
  /// The index of its purpose; nil: it is not defined.
  let purpose: Int?
  /// Whether consent is needed; nil: nobody says.
  let need: ConsentNeed?
  /// Why it is not needed; nil: it is, or nobody says.
  let exemption: Exemption?
}

extension Charter {
  /// What is said of each cookie, in the charter's order.
  var consentStatements: [ConsentStatement] {
    // The closure holds these two alone: not the whole charter.
    let (cookies, purposes) = (cookies, purposes)
    let index = KeyIndex(purposes)
    return cookies.indices.map { cookie in
      let purpose = index[cookies[cookie].purpose]
      let need = cookies[cookie].consent ?? purpose.flatMap { purposes[$0].consent }
      return ConsentStatement(
        cookie: cookie, purpose: purpose, need: need,
        exemption: need == .required
          ? nil : cookies[cookie].exemption ?? purpose.flatMap { purposes[$0].exemption })
    }
  }

  /// Of these statements, those that cookies make of themselves in that field, and of each purpose
  /// the first: each is to be corrected once.
  func eachOnce(
    _ statements: [ConsentStatement], isOwn: (Cookie) -> Bool
  ) -> [(statement: ConsentStatement, isOwn: Bool)] {
    if statements.isEmpty { return [] }
    // One place more for those whose purpose is not defined.
    var isSaid = [Bool](repeating: false, count: purposes.count + 1)
    return statements.compactMap { statement in
      if isOwn(cookies[statement.cookie]) { return (statement, true) }
      let purpose = statement.purpose ?? purposes.count
      defer { isSaid[purpose] = true }
      return isSaid[purpose] ? nil : (statement, false)
    }
  }

  /// Where such a statement stands: in the cookie, in its purpose, or where the cookie names a
  /// built-in purpose that the author did not touch.
  func path(of statement: ConsentStatement, isOwn: Bool, _ field: String) -> FieldPath {
    if isOwn { return ["cookies", .index(statement.cookie), .key(field)] }
    guard let purpose = statement.purpose, !purposes[purpose].isBuiltIn else {
      return ["cookies", .index(statement.cookie), "purpose"]
    }
    return ["purposes", .key(purposes[purpose].key), .key(field)]
  }

  /// All fields that such a statement is made of.
  func grounds(of statement: ConsentStatement) -> [FieldPath] {
    let cookie: FieldPath = ["cookies", .index(statement.cookie)]
    guard let purpose = statement.purpose else {
      return cookie.appending(eachOf: "purpose", "consent", "exemption")
    }
    return cookie.appending(eachOf: "consent", "exemption")
      + FieldPath(["purposes", .key(purposes[purpose].key)])
      .appending(eachOf: "consent", "exemption")
  }

  /// What the statement is about: “cookie “_ga””, « le cookie « _ga » », or the purpose.
  func subject(of statement: ConsentStatement, isOwn: Bool) -> Message {
    let name = cookies[statement.cookie].name
    guard !isOwn, let purpose = statement.purpose.map({ purposes[$0].name }) else {
      return Message(en: "Cookie “\(name)”", fr: "Le cookie «\u{a0}\(name)\u{a0}»")
    }
    return Message(
      en: "Purpose “\(purpose.en)”", fr: "La finalité «\u{a0}\(purpose.fr)\u{a0}»")
  }
}
