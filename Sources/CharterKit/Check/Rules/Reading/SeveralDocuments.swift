extension Rule {
  /// A second document begins in the file.
  static let severalDocuments = Rule(
    "several-documents", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A line of three dashes or dots begins a second document.",
        fr: "Une ligne de trois tirets ou de trois points commence un second document."),
      why: Message(
        en: "One file is one charter: the second one would not be published.",
        fr: "Un fichier est une charte\u{a0}: la seconde ne serait pas publiée."),
      sources: [.yaml("9.2")],
      bad: Spelling(en: "cookies: []\n---\ncharter: 1", fr: "cookies: []\n---\ncharte: 1"),
      good: Spelling(en: "cookies: []", fr: "cookies: []")))
}
