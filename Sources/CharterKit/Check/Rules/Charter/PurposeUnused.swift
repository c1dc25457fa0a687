extension Rule {
  /// A purpose that the charter describes and no cookie has.
  ///
  /// The list is to be exhaustive and up to date. Source: CNIL, recommendation 2020-092.
  static let purposeUnused = Rule(
    "purpose-unused", .advice,
    page: Page(
      finds: Message(
        en: "The charter describes a purpose that no cookie has.",
        fr: "La charte décrit une finalité qu’aucun cookie ne poursuit."),
      why: Message(
        en: "The list is to be exhaustive and up to date; what is left over confuses readers.",
        fr: """
          La liste doit être exhaustive et à jour\u{202f}; ce qui n’a plus cours égare le lecteur.
          """
      ),
      sources: [.cnilRecommendation],
      bad: Spelling(
        en: "purposes: {maps: {title: …}}   # and no cookie for it",
        fr: "finalités: {cartes: {titre: …}}   # et aucun cookie"),
      good: Spelling(en: "purposes: {}", fr: "finalités: {}"))
  ) { charter, findings in
    let use = charter.purposeUse
    // A cookie whose purpose is unknown may mean this one: one mistake, one diagnostic.
    guard !use.hasUnknown else { return }
    for index in charter.purposes.indices
    where !use.isUsed[index] && !charter.purposes[index].isBuiltIn {
      let key = charter.purposes[index].key
      findings.report(
        ["purposes", .key(key)], from: [.anotherCookie(of: charter)],
        Message(
          en: "No cookie has the purpose “\(key)”.",
          fr: """
            Aucun cookie n’a la finalité \
            «\u{a0}\(BuiltInPurpose(rawValue: key)?.french ?? key)\u{a0}».
            """),
        help: Message(en: "Remove it from the charter?", fr: "À retirer de la charte\u{202f}?"))
    }
  }
}
