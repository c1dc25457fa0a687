extension Rule {
  /// A link has a target that a page must not have.
  static let linkUnsafe = Rule(
    "link-unsafe", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A link’s target is not a page, an e-mail address, a telephone number or an anchor.",
        fr: """
          La cible d’un lien n’est ni une page, ni une adresse électronique, ni un téléphone, ni \
          une ancre.
          """),
      why: Message(
        en: """
          Some targets run code, others lead to another host than the one that they seem to \
          name.
          """,
        fr: """
          Certaines cibles exécutent du code, d’autres mènent à un autre site que celui qu’elles \
          semblent nommer.
          """),
      sources: [
        Source(
          en: "RFC 3986, section 7.6", fr: "RFC 3986, section 7.6",
          url: "https://www.rfc-editor.org/rfc/rfc3986"), .formatGuide,
      ],
      bad: Spelling(
        en: "text: \"[Refuse](javascript:refuse)\"",
        fr: "texte: \"[Refuser](javascript:refuser)\""),
      good: Spelling(
        en: "text: \"[Refuse](https://www.my-town.fr/choice)\"",
        fr: "texte: \"[Refuser](https://www.ma-ville.fr/choix)\"")))
}
