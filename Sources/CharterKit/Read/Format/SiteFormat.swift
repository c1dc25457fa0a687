/// The site and how it asks for consent.
enum SiteFormat {
  /// The site that a charter is about.
  static let site = Record<Site>(
    Message(en: "a site", fr: "un site"),
    fields: [
      Field(
        "name", "nom", .properName, { $0.name }, { $0.name = $1 }, required: true,
        help: Message(en: "the site’s name", fr: "le nom du site"),
        example: Spelling(en: "My town", fr: "Ma ville")),
      Field(
        "url", "url", .address, { $0.url }, { $0.url = $1 }, required: true,
        help: Message(en: "the site’s address", fr: "l’adresse du site"),
        example: Spelling(en: "https://www.my-town.fr", fr: "https://www.ma-ville.fr")),
      Field(
        "domains", "domaines", .list(ofDistinct: .host, canonical: { $0.lowercased() }),
        { $0.domains }, { $0.domains = $1 },
        help: Message(
          en: "the hosts that are the site’s own", fr: "les noms de domaine propres au site"),
        example: Spelling(en: "[my-town.fr, '*.my-town.fr']", fr: "[ma-ville.fr, '*.ma-ville.fr']")),
      Field(
        "pages", "pages", .pages, { $0.pages }, { $0.pages = $1 }, required: false,
        help: Message(
          en: "where the page is published in each language",
          fr: "où la page est publiée dans chaque langue"),
        example: Spelling(
          en: "{fr: https://…/cookies, en: https://…/en/cookies}",
          fr: "{fr: https://…/cookies, en: https://…/en/cookies}")),
    ], empty: { Site() })

  /// How consent is asked and kept.
  static let consent = Record<Consent>(
    Message(en: "the consent", fr: "le consentement"),
    fields: [
      Field(
        "manage", "gérer", .manage, { $0.manage }, { $0.manage = $1 },
        help: Message(
          en: "where a reader changes the choice", fr: "où le lecteur modifie son choix"),
        example: Spelling(en: "'#tarteaucitron'", fr: "'#tarteaucitron'")),
      Field(
        "label", "libellé", .phrase, { $0.label }, { $0.label = $1 },
        help: Message(en: "what the link says", fr: "l’intitulé du lien"),
        example: Spelling(
          en: "{fr: Gérer mes cookies, en: Manage my cookies}",
          fr: "{fr: Gérer mes cookies, en: Manage my cookies}")),
      Field(
        "retention", "conservation", .period, { $0.retention }, { $0.retention = $1 },
        help: Message(
          en: "how long a choice is kept", fr: "combien de temps un choix est conservé"),
        example: Spelling(en: "6 months", fr: "6 mois")),
      Field(
        "refusal-retention", "conservation-du-refus", .period, { $0.refusalRetention },
        { $0.refusalRetention = $1 },
        help: Message(
          en: "how long a refusal is kept", fr: "combien de temps un refus est conservé"),
        example: Spelling(en: "6 months", fr: "6 mois")),
      Field(
        "scope", "portée", .choice, { $0.scope }, { $0.scope = $1 },
        help: Message(en: "what a choice holds for", fr: "ce que couvre un choix"),
        example: Spelling(en: "device", fr: "appareil")),
    ], empty: { Consent() })
}

extension Kind where Value == [KeyedText] {
  /// An absolute address for each of the charter's languages.
  static let pages = Kind(shape: .localized(.scalar(.address), allowsPlain: false)) {
    node, reader in
    guard let entries = reader.entries(node) else { return nil }
    return reader.localized(entries, of: node, Kind<String>.address).map { pages in
      zip(pages.languages, pages.values).map { KeyedText(key: $0, text: $1) }
    }
  } write: { pages, json in
    json.object { json in
      for page in pages { json.member(page.key) { $0.string(page.text) } }
    }
  }
}
