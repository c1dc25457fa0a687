extension Rule {
  /// A turn of phrase that leaves open what is done: “might”, « peuvent être utilisés ».
  ///
  /// A heuristic: a person decides.
  static let hedging = Rule(
    "hedging", .warning,
    page: Page(
      finds: Message(
        en: "A turn of phrase leaves open what is done: “might”, “may be used”, “some data”.",
        fr: """
          Une formule laisse dans le vague ce qui est fait\u{a0}: «\u{a0}éventuellement\u{a0}», \
          «\u{a0}peuvent être utilisés\u{a0}», «\u{a0}certaine durée\u{a0}».
          """),
      why: Message(
        en: """
          Readers are owed clear words on what is really done. The rule knows a list of \
          expressions: whether one is vague in its sentence, you decide.
          """,
        fr: """
          Le lecteur a droit à des termes clairs sur ce qui est réellement fait. La règle connaît \
          une liste d’expressions\u{a0}: c’est à vous de juger si celle-ci est vague dans sa phrase.
          """),
      sources: [.transparency, .gdpr("12", "12(1)")],
      bad: Spelling(
        en: "en: Some data may be used for statistics.",
        fr: "fr: Certaines données peuvent être utilisées à des fins statistiques."),
      good: Spelling(
        en: "en: We count the pages that you read.", fr: "fr: Nous comptons les pages lues."))
  ) { charter, findings in
    let report = { (expressions: Expressions, language: String, findings: inout Findings) in
      charter.eachWording(in: language) { wording, path in
        let bytes = wording.bytes
        expressions.each(in: &wording) { range, _ in
          findings.reportHedging(String(decoding: bytes[range], as: UTF8.self), path(), range)
        }
      }
    }
    report(frenchHedges, "fr", &findings)
    report(englishHedges, "en", &findings)
  }

  private static let frenchHedges = Expressions([
    "nous pourrions", "nous pourrons", "pourrait être", "pourraient être", "pourrions être",
    "une possible utilisation", "quelques données", "certaines données", "peut être utilisé",
    "peut être utilisée", "peuvent être utilisés", "peuvent être utilisées",
    "peuvent être collectées", "peuvent être collectés", "peuvent être transmises",
    "peuvent être transmis", "peuvent être partagées", "peuvent être partagés", "éventuellement",
    "certaine durée", "certain temps", "est susceptible", "sont susceptibles",
    "êtes susceptible", "le cas échéant", "entre autres",
  ])

  private static let englishHedges = Expressions([
    "might", "we may", "may be used", "may be collected", "may be shared", "may be stored",
    "may be set", "may be transferred", "may collect", "may use", "may share", "some data",
    "some information", "possible use", "possibly", "certain data", "certain information",
    "certain time", "certain period", "for some time", "among others", "among other things",
  ])
}

extension Findings {
  fileprivate mutating func reportHedging(
    _ found: String, _ path: FieldPath, _ range: Range<Int>
  ) {
    let found = found.withOrdinarySpaces
    report(
      path, range: range,
      Message(
        en: "“\(found)” leaves open what is done.",
        fr: "«\u{a0}\(found)\u{a0}» laisse dans le vague ce qui est fait."),
      help: Message(
        en: "Say what is done, with which data and for how long.",
        fr: "Dites ce qui est fait, avec quelles données et combien de temps."))
  }
}
