/// A cookie, or another tracker.
enum CookieFormat {
  /// A row of the cookie table.
  static let cookie = Record<Cookie>(
    Message(en: "a cookie", fr: "un cookie"),
    fields: identity + use + law + attributes, empty: { Cookie() })

  private static let identity: [Field<Cookie>] = [
    Field(
      "name", "nom", .names, { $0.names }, { $0.names = $1 }, required: true,
      help: Message(en: "its name, or several", fr: "son nom, ou plusieurs"),
      example: Spelling(en: "sessionid", fr: "sessionid")),
    Field(
      "match", "correspondance", .choice, { $0.match }, { $0.match = $1 },
      help: Message(
        en: "how the name is compared with real ones",
        fr: "comment comparer ce nom aux noms réels"),
      example: Spelling(en: "prefix", fr: "préfixe")),
    Field(
      "kind", "nature", .choice, { $0.kind }, { $0.kind = $1 },
      help: Message(en: "what kind of tracker it is", fr: "le type de traceur"),
      example: Spelling(en: "local-storage", fr: "stockage-local")),
    Field(
      "provider", "prestataire", .provider, { $0.provider }, { $0.provider = $1 }, required: true,
      help: Message(en: "the key of who sets it", fr: "la clé de qui le dépose"),
      example: Spelling(en: "matomo", fr: "matomo")),
    Field(
      "purpose", "finalité", .purpose, { $0.purpose }, { $0.purpose = $1 }, required: true,
      help: Message(en: "the key of what it is for", fr: "la clé de ce à quoi il sert"),
      example: Spelling(en: "audience", fr: "audience")),
  ]

  private static let use: [Field<Cookie>] = [
    Field(
      "service", "service", .phrase, { $0.service }, { $0.service = $1 },
      help: Message(en: "the service that uses it", fr: "le service qui l’utilise"),
      example: Spelling(
        en: "{fr: Authentification, en: Sign-in}", fr: "{fr: Authentification, en: Sign-in}")
    ),
    Field(
      "location", "emplacement", .phrase, { $0.location }, { $0.location = $1 },
      help: Message(en: "where on the site it is used", fr: "où il est utilisé sur le site"),
      example: Spelling(
        en: "{fr: toutes les pages, en: every page}", fr: "{fr: toutes les pages, en: every page}")
    ),
    Field(
      "description", "description", .line, { $0.description }, { $0.description = $1 },
      required: true,
      help: Message(en: "what this cookie is for", fr: "à quoi sert ce cookie"),
      example: Spelling(
        en: "{fr: Garder la session ouverte, en: Keep the session open}",
        fr: "{fr: Garder la session ouverte, en: Keep the session open}")),
    Field(
      "lifetime", "durée", .period, { $0.lifetime }, { $0.lifetime = $1 },
      help: Message(
        en: "how long it stays on the device", fr: "combien de temps il reste sur l’appareil"),
      example: Spelling(en: "13 months", fr: "13 mois")),
    Field(
      "condition", "condition", .phrase, { $0.condition }, { $0.condition = $1 },
      help: Message(en: "when it is set at all", fr: "dans quel cas il est déposé"),
      example: Spelling(
        en: "{fr: après connexion, en: after signing in}",
        fr: "{fr: après connexion, en: after signing in}")),
    Field(
      "access", "accès", .list(ofDistinct: .provider), { $0.access }, { $0.access = $1 },
      help: Message(
        en: "the providers that can read it", fr: "les prestataires qui peuvent le lire"),
      example: Spelling(en: "[matomo]", fr: "[matomo]")
    ).statingNone(),
    Field(
      "data", "données", .list(ofDistinct: .phrase), { $0.data }, { $0.data = $1 },
      help: Message(en: "what it holds or collects", fr: "ce qu’il contient ou recueille"),
      example: Spelling(
        en: "[{fr: identifiant, en: identifier}]", fr: "[{fr: identifiant, en: identifier}]")),
    Field(
      "data-retention", "conservation-des-données", .period, { $0.dataRetention },
      { $0.dataRetention = $1 },
      help: Message(
        en: "how long what it collects is kept",
        fr: "combien de temps sont conservées les données recueillies"),
      example: Spelling(en: "25 months", fr: "25 mois")),
    Field(
      "renewed", "renouvelé", .yesNo, { $0.renewed }, { $0.renewed = $1 },
      help: Message(
        en: "whether each visit extends its lifetime", fr: "si chaque visite prolonge sa durée"),
      example: Spelling(en: "no", fr: "non")),
  ]

  private static let law: [Field<Cookie>] = [
    Field(
      "domain", "domaine", .host, { $0.domain }, { $0.domain = $1 },
      help: Message(en: "the host it belongs to", fr: "le domaine auquel il appartient"),
      example: Spelling(en: "stats.my-town.fr", fr: "stats.ma-ville.fr")),
    Field(
      "party", "partie", .choice, { $0.party }, { $0.party = $1 },
      help: Message(en: "whose site it belongs to", fr: "à quel site il appartient"),
      example: Spelling(en: "third", fr: "tierce")),
    Field(
      "consent", "consentement", .choice, { $0.consent }, { $0.consent = $1 },
      help: Message(
        en: "whether it needs consent, if unlike its purpose",
        fr: "s’il faut un consentement, si cela diffère de sa finalité"),
      example: Spelling(en: "exempt", fr: "exempt")),
    Field(
      "exemption", "exemption", .choice, { $0.exemption }, { $0.exemption = $1 },
      help: Message(en: "why it needs none", fr: "pourquoi il n’en faut pas"),
      example: Spelling(en: "consent-choice", fr: "choix-de-consentement")),
  ]

  private static let attributes: [Field<Cookie>] = [
    Field(
      "path", "chemin", .name, { $0.path }, { $0.path = $1 },
      help: Message(en: "its Path attribute", fr: "son attribut Path"),
      example: Spelling(en: "/", fr: "/")),
    Field(
      "secure", "sécurisé", .yesNo, { $0.secure }, { $0.secure = $1 },
      help: Message(en: "its Secure attribute", fr: "son attribut Secure"),
      example: Spelling(en: "yes", fr: "oui")),
    Field(
      "http-only", "http-seul", .yesNo, { $0.httpOnly }, { $0.httpOnly = $1 },
      help: Message(en: "its HttpOnly attribute", fr: "son attribut HttpOnly"),
      example: Spelling(en: "yes", fr: "oui")),
    Field(
      "same-site", "même-site", .choice, { $0.sameSite }, { $0.sameSite = $1 },
      help: Message(en: "its SameSite attribute", fr: "son attribut SameSite"),
      example: Spelling(en: "lax", fr: "lax")),
    Field(
      "source", "source", .text, { $0.source }, { $0.source = $1 },
      help: Message(en: "where these facts come from", fr: "d’où viennent ces informations"),
      example: Spelling(en: "https://docs.djangoproject.com", fr: "https://docs.djangoproject.com")),
    Field(
      "checked", "vérifié-le", .date, { $0.checked }, { $0.checked = $1 },
      help: Message(en: "when they were last checked", fr: "la date de dernière vérification"),
      example: Spelling(en: "2026-11-23", fr: "2026-11-23")),
  ]
}
