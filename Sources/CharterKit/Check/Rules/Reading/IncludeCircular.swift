extension Rule {
  /// A file includes itself, straight away or through others.
  static let includeCircular = Rule(
    "include-circular", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A file includes itself, straight away or through others.",
        fr: "Un fichier s’inclut lui-même, directement ou par d’autres."),
      why: Message(en: "Reading it would never end.", fr: "La lecture n’aurait pas de fin."),
      sources: [.formatGuide],
      bad: Spelling(
        en: "# in _common.yaml\ninclude: _common.yaml",
        fr: "# dans _commun.yaml\ninclure: _commun.yaml"),
      good: Spelling(
        en: "# in the charter\ninclude: _common.yaml",
        fr: "# dans la charte\ninclure: _commun.yaml")))
}
