extension Rule {
  /// A file that the charter names lies outside its folder.
  static let includeOutside = Rule(
    "include-outside", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A path leads out of the charter’s folder (for a partial charter: of its parent).",
        fr: """
          Un chemin sort du dossier de la charte (pour une charte partielle\u{a0}: du dossier \
          parent).
          """),
      why: Message(
        en: "A page must not be able to publish any file of the machine that builds it.",
        fr: """
          Une page ne doit pas pouvoir publier n’importe quel fichier de la machine qui la \
          fabrique.
          """),
      sources: [.formatGuide],
      bad: Spelling(en: "include: /etc/common.yaml", fr: "inclure: /etc/commun.yaml"),
      good: Spelling(en: "include: ../_common.yaml", fr: "inclure: ../_commun.yaml")))
}
