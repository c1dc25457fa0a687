extension Rule {
  /// A section speaks of a category of cookies of which the charter declares none.
  ///
  /// Source: GDPR, article 12(1).
  static let categoryUndeclared = Rule(
    "category-undeclared", .advice,
    page: Page(
      finds: Message(
        en: """
          A section speaks of advertising, statistics, third-party or social cookies, and the \
          charter declares none such.
          """,
        fr: """
          Une section parle de cookies publicitaires, statistiques, tiers ou de réseaux sociaux, \
          et la charte n’en déclare aucun.
          """),
      why: Message(
        en: "Readers believe that the site uses them.",
        fr: "Le lecteur croit que le site en utilise."),
      sources: [.gdpr(12, 1), .transparencyGuidelines],
      bad: Spelling(
        en: "text: Advertising cookies follow you.   # and no such cookie",
        fr: "texte: Les cookies publicitaires vous suivent.   # et aucun tel cookie"),
      good: Spelling(
        en: "text: This site uses no advertising cookies.",
        fr: "texte: Ce site n’utilise pas de cookies publicitaires."))
  ) { charter, findings in
    guard charter.sections != nil, !charter.cookies.isEmpty else { return }
    let statements = findings.statements
    for category in CookieCategory.allCases where !charter.declares(category, statements) {
      let occurrences = findings.words.occurrences(of: category.phrases)
      if occurrences.isEmpty { continue }
      let places = occurrences.map { findings.words.texts[$0.text].place }
      guard places.contains(where: \.isInSection),
        !charter.declares(category, statements, saidAt: places),
        let mention = findings.mentions(at: occurrences).first(where: {
          $0.source.place.isInSection && !$0.isBeside(CookieCategory.negations)
        })
      else { continue }
      let name = category.name
      findings.report(
        mention.path(in: charter), range: mention.range, from: [.anotherCookie(of: charter)],
        Message(
          en: "This text speaks of \(name.en) cookies, but the charter declares none.",
          fr: "Ce texte parle de cookies \(name.fr), mais la charte n’en déclare aucun."),
        help: Message(
          en: "Say that the site uses none, or remove the passage.",
          fr: "Dites que le site n’en utilise pas, ou retirez le passage."))
    }
  }
}

/// A kind of cookie that general texts describe.
private enum CookieCategory: CaseIterable {
  case advertising
  case statistics
  case social
  case third

  /// What such cookies are called.
  var name: Message {
    switch self {
    case .advertising: Message(en: "advertising", fr: "publicitaires")
    case .statistics: Message(en: "statistics", fr: "statistiques")
    case .social: Message(en: "social network", fr: "de réseaux sociaux")
    case .third: Message(en: "third-party", fr: "tiers")
    }
  }

  /// How texts speak of them.
  var phrases: Phrases {
    switch self {
    case .advertising: Self.advertisingPhrases
    case .statistics: Self.statisticsPhrases
    case .social: Self.socialPhrases
    case .third: Self.thirdPhrases
    }
  }

  /// The keys of the built-in purposes that such cookies have.
  var purposes: [String] {
    switch self {
    case .advertising: Self.advertisingPurposes
    case .statistics: Self.statisticsPurposes
    case .social: Self.socialPurposes
    case .third: []
    }
  }

  private static let advertisingPurposes = [BuiltInPurpose.advertising.rawValue]
  private static let statisticsPurposes = [
    BuiltInPurpose.audience.rawValue, BuiltInPurpose.statistics.rawValue,
  ]
  private static let socialPurposes = [BuiltInPurpose.social.rawValue]

  private static let advertisingPhrases = Phrases([
    "publicit*", "advertis*", "cibl*{12}annonces", "targeted ads",
  ])
  private static let statisticsPhrases = Phrases([
    "statisti*", "mesure* d'audience", "audience measurement", "analytic*",
  ])
  private static let socialPhrases = Phrases([
    "reseaux sociaux", "social network*", "social media",
  ])
  private static let thirdPhrases = Phrases([
    "cookies{16}tiers", "traceurs{16}tiers", "cookie{8}tiers", "cookies{24}tierce partie",
    "third-party{6}cookie*", "third party{6}cookie*", "third-party{6}tracker*",
  ])
  /// What a sentence says of cookies that a site does not use.
  static let negations = Phrases([
    "aucun*", "n'utilis*", "ne{40}pas", "ni", "sans", "no", "not", "none", "neither", "without",
  ])
}

extension Charter {
  /// Whether some cookie is of that category, by its facts or by what its purpose is said to be.
  fileprivate func declares(
    _ category: CookieCategory, _ statements: [ConsentStatement], saidAt places: [TextPlace] = []
  ) -> Bool {
    if category == .third { return hasThirdParties }
    let described = places.compactMap { $0.purpose.map { purposes[$0].key } }
    let declared = category.purposes + described
    if cookies.indices.contains(where: { declared.contains(cookies[$0].purpose) }) { return true }
    return category == .statistics
      && statements.contains { $0.exemption == .audienceMeasurement }
  }
}

extension TextPlace {
  /// Whether it is in a section of the page.
  fileprivate var isInSection: Bool {
    switch self {
    case .sectionTitle, .sectionText: true
    default: false
    }
  }

  /// The index of the purpose that a text there is on; nil: it is on none.
  fileprivate var purpose: Int? {
    switch self {
    case .purposeTitle(let index), .purposeDescription(let index): index
    default: nil
    }
  }
}
