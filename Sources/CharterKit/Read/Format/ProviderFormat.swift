/// Who sets cookies, and where data go.
enum ProviderFormat {
  /// A provider.
  static let provider = Record<Provider>(
    Message(en: "a provider", fr: "un prestataire"),
    fields: identity + addresses, empty: { Provider() })

  private static let identity: [Field<Provider>] = [
    Field(
      "name", "nom", .name, { $0.name }, { $0.name = $1 }, required: true,
      help: Message(en: "its name", fr: "son nom"),
      example: Spelling(en: "Matomo", fr: "Matomo")),
    Field(
      "legal-name", "raison-sociale", .name, { $0.legalName }, { $0.legalName = $1 },
      help: Message(en: "its name in law", fr: "son nom officiel"),
      example: Spelling(en: "InnoCraft Ltd", fr: "InnoCraft Ltd")),
    Field(
      "address", "adresse", .text, { $0.address }, { $0.address = $1 },
      help: Message(en: "its postal address", fr: "son adresse postale"),
      example: Spelling(en: "150 Willis Street, Wellington", fr: "150 Willis Street, Wellington")),
    Field(
      "country", "pays", .country, { $0.country }, { $0.country = $1 },
      help: Message(en: "its country’s code", fr: "le code de son pays"),
      example: Spelling(en: "NZ", fr: "NZ")),
    Field(
      "role", "rôle", .choice, { $0.role }, { $0.role = $1 },
      help: Message(en: "what it is under the GDPR", fr: "sa qualité au sens du RGPD"),
      example: Spelling(en: "processor", fr: "sous-traitant")),
  ]

  private static let addresses: [Field<Provider>] = [
    Field(
      "website", "site-web", .address, { $0.website }, { $0.website = $1 },
      help: Message(en: "its site", fr: "son site"),
      example: Spelling(en: "https://matomo.org", fr: "https://matomo.org")),
    Field(
      "privacy", "confidentialité", .addresses, { $0.privacy }, { $0.privacy = $1 },
      help: Message(
        en: "the address of its privacy policy", fr: "l’adresse de sa politique de confidentialité"),
      example: Spelling(
        en: "https://matomo.org/privacy-policy/", fr: "https://matomo.org/privacy-policy/")),
    Field(
      "email", "courriel", .email, { $0.email }, { $0.email = $1 },
      help: Message(en: "its e-mail address", fr: "son adresse électronique"),
      example: Spelling(en: "privacy@matomo.org", fr: "privacy@matomo.org")),
    Field(
      "phone", "téléphone", .name, { $0.phone }, { $0.phone = $1 },
      help: Message(en: "its telephone number", fr: "son numéro de téléphone"),
      example: Spelling(en: "+33141148000", fr: "01 41 14 80 00")),
    Field(
      "transfers", "transferts", .records(transfer), { $0.transfers }, { $0.transfers = $1 },
      help: Message(
        en: "the transfers outside the European Economic Area",
        fr: "les transferts hors de l’Espace économique européen"),
      example: Spelling(
        en: "[{country: US, mechanism: dpf}]", fr: "[{pays: US, mécanisme: dpf}]")
    ).statingNone(),
  ]

  private static let transfer = Record<Transfer>(
    Message(en: "a transfer", fr: "un transfert"),
    fields: [
      Field(
        "country", "pays", .country, { $0.country }, { $0.country = $1 }, required: true,
        help: Message(en: "the code of the country", fr: "le code du pays"),
        example: Spelling(en: "US", fr: "US")),
      Field(
        "mechanism", "mécanisme", .choice, { $0.mechanism }, { $0.mechanism = $1 },
        help: Message(en: "what allows it", fr: "ce qui l’autorise"),
        example: Spelling(en: "scc", fr: "clauses-types")),
      Field(
        "copy", "copie", .address, { $0.copy }, { $0.copy = $1 },
        help: Message(
          en: "where a copy of the safeguards is", fr: "où obtenir une copie des garanties"),
        example: Spelling(en: "https://…/scc", fr: "https://…/clauses")),
      Field(
        "checked", "vérifié-le", .date, { $0.checked }, { $0.checked = $1 },
        help: Message(en: "when it was last checked", fr: "la date de dernière vérification"),
        example: Spelling(en: "2026-11-23", fr: "2026-11-23")),
      Field(
        "note", "note", .phrase, { $0.note }, { $0.note = $1 },
        help: Message(en: "what to add for readers", fr: "une précision pour le lecteur"),
        example: Spelling(en: "{fr: …, en: …}", fr: "{fr: …, en: …}")),
    ], empty: { Transfer() })
}
