extension Rule {
  /// A required key is missing.
  static let keyMissing = Rule(
    "key-missing", .error, isFault: true,
    page: Page(
      finds: Message(en: "A key that is required is missing.", fr: "Une clé obligatoire manque."),
      why: Message(
        en: "The page cannot be made without it.", fr: "La page ne peut pas se faire sans elle."),
      sources: [.formatGuide],
      bad: Spelling(
        en: "- name: sessionid\n  purpose: necessary",
        fr: "- nom: sessionid\n  finalité: nécessaires"),
      good: Spelling(
        en: """
          - name: sessionid\n  purpose: necessary\n  provider: town\n  description: Keep your \
          session open
          """,
        fr: """
          - nom: sessionid\n  finalité: nécessaires\n  prestataire: ville\n  description: Garder \
          votre session ouverte
          """)))
}
