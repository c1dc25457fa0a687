/// The format of charters, declared once: what is read, suggested, explained and written to
/// `charter.json` follows from these records.
enum CharterFormat {
  /// A whole charter, or with fewer of its keys a partial one.
  static let charter = Record<Charter>(
    Message(en: "a charter", fr: "une charte"),
    fields: identity + people + page + tables, empty: { Charter() })

  /// The English keys that a partial charter does not have.
  static let ownKeys: Set = ["charter", "languages"]

  /// The English keys that stand nowhere but in the charter itself.
  static let outermostKeys: Set = [
    "languages", "site", "controller", "dpo", "authority", "updated", "include", "sections",
    "columns", "purposes", "providers", "cookies", "history",
  ]

  private static let identity: [Field<Charter>] = [
    Field(
      "charter", "charte", constant: Kind<Int>.formatVersion, 1,
      help: Message(en: "the format’s version", fr: "la version du format"),
      example: Spelling(en: "1", fr: "1")),
    Field(
      "languages", "langues", .languages, { $0.languages }, { $0.languages = $1 },
      required: true,
      help: Message(
        en: "the page’s languages, the main one first",
        fr: "les langues de la page, la principale en premier"),
      example: Spelling(en: "[fr, en]", fr: "[fr, en]")),
    Field(
      "title", "titre", .phrase, { $0.title }, { $0.title = $1 },
      help: Message(en: "the page’s title", fr: "le titre de la page"),
      example: Spelling(
        en: "{fr: Charte cookies, en: Cookie policy}", fr: "{fr: Charte cookies, en: Cookie policy}"
      )),
    Field(
      "site", "site", .record(SiteFormat.site), { $0.site }, { $0.site = $1 }, required: true,
      help: Message(en: "the site that the charter is about", fr: "le site concerné par la charte"),
      example: Spelling(
        en: "{name: My town, url: https://…}", fr: "{nom: Ma ville, url: https://…}")),
  ]

  private static let people: [Field<Charter>] = [
    Field(
      "controller", "responsable", .record(PeopleFormat.controller), { $0.controller },
      { $0.controller = $1 },
      help: Message(en: "who decides on the trackers", fr: "qui décide des traceurs"),
      example: Spelling(
        en: "{name: Town of …, kind: local-authority}",
        fr: "{nom: Ville de …, nature: collectivité}")),
    Field(
      "dpo", "dpo", .record(PeopleFormat.contact), { $0.dpo }, { $0.dpo = $1 },
      help: Message(
        en: "the data protection officer", fr: "le délégué à la protection des données"),
      example: Spelling(en: "{email: dpo@…}", fr: "{courriel: dpo@…}")),
    Field(
      "authority", "autorité", .record(PeopleFormat.authority), { $0.authority },
      { $0.authority = $1 },
      help: Message(
        en: "the authority that takes complaints", fr: "l’autorité qui reçoit les réclamations"),
      example: Spelling(en: "{name: CNIL, url: https://…}", fr: "{nom: CNIL, url: https://…}")),
  ]

  private static let page: [Field<Charter>] = [
    Field(
      "version", "version", .name, { $0.version }, { $0.version = $1 },
      help: Message(en: "the version that readers see", fr: "la version que voit le lecteur"),
      example: Spelling(en: "2.1", fr: "2.1")),
    Field(
      "updated", "mise-à-jour", .date, { $0.updated }, { $0.updated = $1 },
      help: Message(en: "the day of the last update", fr: "la date de dernière mise à jour"),
      example: Spelling(en: "2026-11-23", fr: "2026-11-23")),
    Field(
      "consent", "consentement", .record(SiteFormat.consent), { $0.consent }, { $0.consent = $1 },
      help: Message(
        en: "how consent is asked and kept", fr: "comment le consentement est recueilli et conservé"
      ),
      example: Spelling(
        en: "{manage: '#tarteaucitron', retention: 6 months}",
        fr: "{gérer: '#tarteaucitron', conservation: 6 mois}")),
    Field(
      "include", "inclure", reading: Kind<[String]>.names,
      help: Message(en: "partial charters to merge in", fr: "les chartes partielles à fusionner"),
      example: Spelling(en: "[_common.yaml]", fr: "[_commun.yaml]")),
    Field(
      "sections", "sections", .records(PageFormat.section), { $0.sections }, { $0.sections = $1 },
      help: Message(en: "the page’s parts in order", fr: "les parties de la page, dans l’ordre"),
      example: Spelling(en: "[{contents: cookies}]", fr: "[{contenu: cookies}]")),
    Field(
      "columns", "colonnes", .columns, { $0.columns }, { $0.columns = $1 },
      help: Message(
        en: "what the cookie table shows, in order",
        fr: "ce que montre le tableau des cookies, dans l’ordre"),
      example: Spelling(en: "[provider, name, lifetime]", fr: "[prestataire, nom, durée]")),
  ]

  private static let tables: [Field<Charter>] = [
    Field(
      "purposes", "finalités", .entries(PurposeFormat.purpose, canonical: BuiltInPurpose.key),
      { $0.purposes }, { $0.purposes = $1 },
      required: false,
      help: Message(en: "what cookies are for", fr: "à quoi servent les cookies"),
      example: Spelling(en: "audience: {consent: required}", fr: "audience: {consentement: requis}")
    ),
    Field(
      "providers", "prestataires", .entries(ProviderFormat.provider), { $0.providers },
      { $0.providers = $1 },
      required: false,
      help: Message(en: "who sets cookies", fr: "qui dépose les cookies"),
      example: Spelling(en: "matomo: {name: Matomo}", fr: "matomo: {nom: Matomo}")),
    Field(
      "cookies", "cookies", .records(CookieFormat.cookie), { $0.cookies }, { $0.cookies = $1 },
      required: true,
      help: Message(en: "the cookies", fr: "les cookies"),
      example: Spelling(
        en: "[{name: sessionid, provider: matomo, purpose: audience, description: …}]",
        fr: "[{nom: sessionid, prestataire: matomo, finalité: audience, description: …}]")
    ).statingNone(),
    Field(
      "history", "historique", .records(PageFormat.change), { $0.history }, { $0.history = $1 },
      required: false,
      help: Message(en: "the public change log", fr: "l’historique public des modifications"),
      example: Spelling(
        en: "[{date: 2026-11-23, kind: minor, note: …}]",
        fr: "[{date: 2026-11-23, nature: mineure, note: …}]")),
    Field(
      "x-allow", "x-allow", unpublished: .records(PageFormat.allowance), { $0.allowances = $1 },
      help: Message(
        en: "the findings of “charter check” to leave out, each with its reason",
        fr: "les constats de «\u{a0}charter check\u{a0}» à écarter, chacun avec sa raison"),
      example: Spelling(
        en: "[{rule: rights-missing, reason: They are in the privacy policy}]",
        fr: "[{règle: rights-missing, raison: Ils sont dans la politique de confidentialité}]")),
  ]
}

extension CharterFormat {
  /// The French spelling of every English key.
  static let french: [String: String] = Dictionary(
    spellings(charter.shapes).map { ($0.en, $0.fr) }, uniquingKeysWith: { first, _ in first })

  /// The English spelling of every French key, with and without accents.
  static let english: [String: String] = Dictionary(
    spellings(charter.shapes).flatMap { [($0.fr, $0.en), (Anchor.unaccented($0.fr), $0.en)] },
    uniquingKeysWith: { first, _ in first })

  /// The field that is there, or that what is there is a part of; nil: there is none.
  static func field(at path: [FieldPath.Step]) -> FieldShape? {
    var shape = Shape.record(charter.shapes)
    var found: FieldShape?
    for step in path {
      switch (shape, step) {
      case (.record(let fields), .key(let key)), (.period(let fields), .key(let key)):
        guard let field = fields.first(where: { $0.key.en == key }) else { return found }
        (found, shape) = (field, field.shape)
      case (.list(let inner), _), (.map(let inner), _): shape = inner
      default: return found
      }
    }
    return found
  }

  /// The keys, in either spelling, of the texts in Markdown.
  static let proseKeys: Set<String> = proseKeys(charter.shapes)

  private static func proseKeys(_ fields: [FieldShape]) -> Set<String> {
    fields.reduce(into: []) { keys, field in
      if isProse(field.shape) {
        keys.formUnion(spellings(of: field.key))
      }
      keys.formUnion(proseKeys(field.shape))
    }
  }

  private static func proseKeys(_ shape: Shape) -> Set<String> {
    switch shape {
    case .scalar, .choice, .localized, .oneOrMore, .column: []
    case .list(let inner), .map(let inner): proseKeys(inner)
    case .record(let fields), .period(let fields): proseKeys(fields)
    }
  }

  private static func isProse(_ shape: Shape) -> Bool {
    switch shape {
    case .scalar(.prose), .scalar(.line): true
    case .localized(let inner, _): isProse(inner)
    default: false
    }
  }

  /// The keys, in either spelling, of the lists; each with the keys of its items, where these have
  /// any.
  static let lists: [String: Set<String>] = lists(charter.shapes)

  private static func lists(_ fields: [FieldShape]) -> [String: Set<String>] {
    fields.reduce(into: [:]) { lists, field in
      var inner = field.shape
      if case .list(let item) = field.shape {
        inner = item
        let keys = if case .record(let fields) = item { fields.map(\.key) } else { [Spelling]() }
        for key in spellings(of: field.key) { lists[key] = Set(keys.flatMap(spellings(of:))) }
      }
      switch inner {
      case .map(.record(let fields)), .record(let fields):
        lists.merge(self.lists(fields)) { first, _ in first }
      default: break
      }
    }
  }

  /// The keys, in either spelling, of the charter's own lists of which an item must say several
  /// things.
  static let listsOfSeveral: Set<String> = Set(
    charter.shapes.filter { field in
      guard case .list(.record(let fields)) = field.shape else { return false }
      return fields.count(where: \.isRequired) > 1
    }.flatMap { spellings(of: $0.key) })

  private static func spellings(of key: Spelling) -> [String] {
    [key.en, key.fr, Anchor.unaccented(key.fr)]
  }

  private static func spellings(_ fields: [FieldShape]) -> [Spelling] {
    fields.flatMap { [$0.key] + spellings($0.shape) }
  }

  private static func spellings(_ shape: Shape) -> [Spelling] {
    switch shape {
    case .scalar, .choice, .localized, .oneOrMore, .column: []
    case .list(let inner), .map(let inner): spellings(inner)
    case .record(let fields), .period(let fields): spellings(fields)
    }
  }
}
