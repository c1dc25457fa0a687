extension Rule {
  /// A purpose that the charter describes and no cookie has.
  ///
  /// The list is to be exhaustive and up to date. Source: CNIL, recommendation 2020-092.
  static let purposeUnused = Rule("purpose-unused", .advice) { charter, findings in
    let used = Set(charter.cookies.map(\.purpose))
    for purpose in charter.purposes
    where !used.contains(purpose.key)
      && BuiltInPurpose(rawValue: purpose.key)?.purpose != purpose
    {
      findings.report(
        ["purposes", .key(purpose.key)],
        Message(
          en: "No cookie has the purpose “\(purpose.key)”.",
          fr: "Aucun cookie n’a la finalité «\u{a0}\(purpose.key)\u{a0}»."),
        help: Message(en: "Remove it from the charter?", fr: "À retirer de la charte\u{202f}?"))
    }
  }
}
