extension Rule {
  /// An anchor, a reference to one, or a merge key.
  static let anchor = Rule(
    "anchor", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "An anchor (&name), a reference to one (*name) or a merge key (<<).",
        fr: "Une ancre (&nom), un renvoi à une ancre (*nom) ou une clé de fusion (<<)."),
      why: Message(
        en: """
          A charter is read by people, who would have to look elsewhere for what stands here. \
          Partial charters share what is common.
          """,
        fr: """
          Une charte se lit par des personnes, qui devraient chercher ailleurs ce qui est écrit \
          ici. Les chartes partielles servent à partager.
          """),
      sources: [.yaml("3.2.2.2")],
      bad: Spelling(en: "provider: &town\n  name: Town", fr: "prestataire: &ville\n  nom: Ville"),
      good: Spelling(en: "include: _common.yaml", fr: "inclure: _commun.yaml")))
}
