/// Those whom readers may turn to.
enum PeopleFormat {
  /// Who decides on the trackers.
  static let controller = Record<Controller>(
    Message(en: "the controller", fr: "le responsable"),
    fields: controllerIdentity + controllerAddresses, empty: { Controller() })

  private static let controllerIdentity: [Field<Controller>] = [
    Field(
      "name", "nom", .properName, { $0.name }, { $0.name = $1 },
      help: Message(en: "its name", fr: "son nom"),
      example: Spelling(en: "Town of Meudon", fr: "Ville de Meudon")),
    Field(
      "kind", "nature", .choice, { $0.kind }, { $0.kind = $1 },
      help: Message(en: "what kind of body it is", fr: "le type d’organisme"),
      example: Spelling(en: "local-authority", fr: "collectivité")),
    Field(
      "address", "adresse", .text, { $0.address }, { $0.address = $1 },
      help: Message(en: "its postal address", fr: "son adresse postale"),
      example: Spelling(
        en: "1 place de la Mairie, 92190 Meudon", fr: "1 place de la Mairie, 92190 Meudon")
    ),
    Field(
      "country", "pays", .country, { $0.country }, { $0.country = $1 },
      help: Message(en: "its country’s code", fr: "le code de son pays"),
      example: Spelling(en: "FR", fr: "FR")),
    Field(
      "email", "courriel", .email, { $0.email }, { $0.email = $1 },
      help: Message(en: "its e-mail address", fr: "son adresse électronique"),
      example: Spelling(en: "contact@my-town.fr", fr: "contact@ma-ville.fr")),
    Field(
      "phone", "téléphone", .name, { $0.phone }, { $0.phone = $1 },
      help: Message(en: "its telephone number", fr: "son numéro de téléphone"),
      example: Spelling(en: "+33141148000", fr: "01 41 14 80 00")),
  ]

  private static let controllerAddresses: [Field<Controller>] = [
    Field(
      "url", "url", .address, { $0.url }, { $0.url = $1 },
      help: Message(en: "its site", fr: "son site"),
      example: Spelling(en: "https://www.my-town.fr", fr: "https://www.ma-ville.fr")),
    Field(
      "privacy", "confidentialité", .addresses, { $0.privacy }, { $0.privacy = $1 },
      help: Message(
        en: "the address of its privacy policy", fr: "l’adresse de sa politique de confidentialité"),
      example: Spelling(
        en: "https://www.my-town.fr/privacy", fr: "https://www.ma-ville.fr/confidentialite")),
    Field(
      "legal-notice", "mentions-légales", .addresses, { $0.legalNotice }, { $0.legalNotice = $1 },
      help: Message(en: "the address of its legal notice", fr: "l’adresse de ses mentions légales"),
      example: Spelling(
        en: "https://www.my-town.fr/legal", fr: "https://www.ma-ville.fr/mentions-legales")),
    Field(
      "accessibility", "accessibilité", .addresses, { $0.accessibility }, { $0.accessibility = $1 },
      help: Message(
        en: "the address of its accessibility statement",
        fr: "l’adresse de sa déclaration d’accessibilité"),
      example: Spelling(
        en: "https://www.my-town.fr/accessibility", fr: "https://www.ma-ville.fr/accessibilite")),
  ]

  /// How to reach somebody.
  static let contact = Record<Contact>(
    Message(en: "a contact", fr: "un contact"),
    fields: [
      Field(
        "name", "nom", .name, { $0.name }, { $0.name = $1 },
        help: Message(en: "the name", fr: "le nom"),
        example: Spelling(en: "Claude Martin", fr: "Claude Martin")),
      Field(
        "email", "courriel", .email, { $0.email }, { $0.email = $1 },
        help: Message(en: "the e-mail address", fr: "l’adresse électronique"),
        example: Spelling(en: "dpo@my-town.fr", fr: "dpo@ma-ville.fr")),
      Field(
        "phone", "téléphone", .name, { $0.phone }, { $0.phone = $1 },
        help: Message(en: "the telephone number", fr: "le numéro de téléphone"),
        example: Spelling(en: "+33141148000", fr: "01 41 14 80 00")),
      Field(
        "url", "url", .address, { $0.url }, { $0.url = $1 },
        help: Message(en: "a page or form", fr: "une page ou un formulaire"),
        example: Spelling(
          en: "https://www.my-town.fr/contact", fr: "https://www.ma-ville.fr/contact")
      ),
      Field(
        "address", "adresse", .text, { $0.address }, { $0.address = $1 },
        help: Message(en: "the postal address", fr: "l’adresse postale"),
        example: Spelling(
          en: "1 place de la Mairie, 92190 Meudon", fr: "1 place de la Mairie, 92190 Meudon")),
    ], empty: { Contact() })

  /// The authority that takes complaints.
  static let authority = Record<Authority>(
    Message(en: "the authority", fr: "l’autorité"),
    fields: [
      Field(
        "name", "nom", .properName, { $0.name }, { $0.name = $1 },
        help: Message(en: "its name", fr: "son nom"),
        example: Spelling(en: "CNIL", fr: "CNIL")),
      Field(
        "url", "url", .addresses, { $0.url }, { $0.url = $1 },
        help: Message(en: "where a complaint is made", fr: "où adresser une réclamation"),
        example: Spelling(
          en: "https://www.cnil.fr/en/plaintes", fr: "https://www.cnil.fr/fr/plaintes")),
    ], empty: { Authority() })
}
