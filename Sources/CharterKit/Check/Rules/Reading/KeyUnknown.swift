extension Rule {
  /// A key is not one of the format.
  static let keyUnknown = Rule(
    "key-unknown", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A key is not one that may stand there; keys that begin with “x-” are free.",
        fr: """
          Une clé n’est pas de celles qui peuvent se trouver là\u{202f}; les clés en \
          «\u{a0}x-\u{a0}» sont libres.
          """),
      why: Message(
        en: "What stands under it would not be published, and its author would believe that it is.",
        fr: "Ce qu’elle contient ne serait pas publié, et son auteur croirait le contraire."),
      sources: [.formatGuide],
      bad: Spelling(en: "purpse: necessary", fr: "finalitée: nécessaires"),
      good: Spelling(en: "purpose: necessary", fr: "finalité: nécessaires")))
}
