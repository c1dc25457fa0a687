extension Rule {
  /// A cookie names a purpose that neither the charter nor the format defines.
  ///
  /// The page could not say under which heading the cookie belongs.
  static let purposeUnknown = Rule(
    "purpose-unknown", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A cookie names a purpose that neither the charter nor the format defines.",
        fr: "Un cookie cite une finalité que ni la charte ni le format ne définissent."),
      why: Message(
        en:
          "Cookies are shown by purpose: without it, the reader could not be told what this one is for.",
        fr:
          "Les cookies sont présentés par finalité\u{a0}: sans elle, le lecteur ne saurait pas à quoi sert celui-ci."
      ),
      sources: [.cnilRecommendation],
      bad: Spelling(en: "purpose: statistic", fr: "finalité: statistique"),
      good: Spelling(en: "purpose: statistics", fr: "finalité: statistiques"))
  ) { charter, findings in
    let known = KeyIndex(charter.purposes)
    for index in charter.cookies.indices {
      let purpose = charter.cookies[index].purpose
      guard !purpose.isEmpty, known[purpose] == nil else { continue }
      let cookie = charter.cookies[index]
      findings.report(
        ["cookies", .index(index), "purpose"], from: [["purposes", .key(purpose)]],
        Message(
          en: "Purpose “\(cookie.purpose)” of cookie “\(cookie.name)” is not defined.",
          fr: """
            La finalité «\u{a0}\(cookie.purpose)\u{a0}» du cookie «\u{a0}\(cookie.name)\u{a0}» \
            n’est pas définie.
            """),
        help: Suggestion.help(
          cookie.purpose,
          in: charter.purposes.flatMap {
            [$0.key] + (BuiltInPurpose(rawValue: $0.key).map { [$0.french] } ?? [])
          },
          otherwise: Message(
            en: "Define it under “purposes”.", fr: "Définissez-la sous «\u{a0}finalités\u{a0}».")))
    }
  }
}
