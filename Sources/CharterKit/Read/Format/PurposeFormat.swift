/// What cookies are for.
enum PurposeFormat {
  /// A purpose.
  static let purpose = Record<Purpose>(
    Message(en: "a purpose", fr: "une finalité"),
    fields: [
      Field(
        "title", "titre", .phrase, { $0.title }, { $0.title = $1 },
        help: Message(en: "the heading over its table", fr: "le titre au-dessus de son tableau"),
        example: Spelling(
          en: "{fr: Mesure d’audience, en: Audience measurement}",
          fr: "{fr: Mesure d’audience, en: Audience measurement}")),
      Field(
        "description", "description", .prose, { $0.description }, { $0.description = $1 },
        help: Message(en: "what stands under it", fr: "le texte placé dessous"),
        example: Spelling(en: "{fr: …, en: …}", fr: "{fr: …, en: …}")),
      Field(
        "consent", "consentement", .choice, { $0.consent }, { $0.consent = $1 },
        help: Message(
          en: "whether it needs the reader’s consent", fr: "s’il faut le consentement du lecteur"),
        example: Spelling(en: "required", fr: "requis")),
      Field(
        "exemption", "exemption", .choice, { $0.exemption }, { $0.exemption = $1 },
        help: Message(en: "why it needs none", fr: "pourquoi il n’en faut pas"),
        example: Spelling(en: "strictly-necessary", fr: "strictement-nécessaire")),
      Field(
        "conditions", "conditions", .list(ofDistinct: .choice), { $0.conditions },
        { $0.conditions = $1 },
        help: Message(
          en: "what you attest of an exempt audience measurement",
          fr: "ce que vous attestez d’une mesure d’audience dispensée de consentement"),
        example: Spelling(en: "[sole-use]", fr: "[usage-exclusif]")),
      Field(
        "legal-basis", "base-légale", .choice, { $0.legalBasis }, { $0.legalBasis = $1 },
        help: Message(
          en: "why personal data may be processed",
          fr: "ce qui autorise le traitement des données personnelles"),
        example: Spelling(en: "public-task", fr: "mission-d-intérêt-public")),
      Field(
        "personal-data", "données-personnelles", .yesNo, { $0.personalData },
        { $0.personalData = $1 },
        help: Message(
          en: "whether personal data are processed",
          fr: "si des données personnelles sont traitées"),
        example: Spelling(en: "yes", fr: "oui")),
      Field(
        "opt-out", "opposition", .address, { $0.optOut }, { $0.optOut = $1 },
        help: Message(en: "where a reader objects", fr: "où le lecteur s’oppose"),
        example: Spelling(
          en: "https://www.my-town.fr/opt-out", fr: "https://www.ma-ville.fr/opposition")),
    ], empty: { Purpose() })
}
