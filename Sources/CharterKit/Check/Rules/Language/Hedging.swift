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
      sources: [.transparencyGuidelines, .gdpr(12, 1)],
      bad: Spelling(
        en: "en: Some data may be used for statistics.",
        fr: "fr: Certaines données peuvent être utilisées à des fins statistiques."),
      good: Spelling(
        en: "en: We count the pages that you read.", fr: "fr: Nous comptons les pages lues."))
  ) { charter, findings in
    for mention in findings.wordings(of: frenchHedges, in: .french)
      + findings.wordings(of: englishHedges, in: .english)
    {
      findings.reportHedging(mention.words, mention.path(in: charter), mention.range)
    }
  }

  private static let frenchHedges = Phrases([
    "nous pourrions", "nous pourrons", "pourrait etre", "pourraient etre", "pourrions etre",
    "une possible utilisation", "quelques donnees", "certaines donnees", "peut etre utilise",
    "peut etre utilisee", "peuvent etre utilises", "peuvent etre utilisees",
    "peuvent etre collectees", "peuvent etre collectes", "peuvent etre transmises",
    "peuvent etre transmis", "peuvent etre partagees", "peuvent etre partages", "eventuellement",
    "certaine duree", "certain temps", "est susceptible", "sont susceptibles",
    "etes susceptible", "le cas echeant", "entre autres",
  ])

  private static let englishHedges = Phrases([
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
