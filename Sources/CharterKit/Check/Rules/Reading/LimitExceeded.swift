import Rendering

extension Rule {
  /// A file, a text or a list is larger than the format allows.
  static let limitExceeded = Rule(
    "limit-exceeded", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A file over 1 MiB, a text over 16 KiB, over 5,000 cookies, 32 languages or 32 levels.",
        fr: """
          Un fichier de plus de 1\u{a0}Mio, un texte de plus de 16\u{a0}Kio, plus de \
          5\u{202f}000 cookies, de 32 langues ou de 32 niveaux.
          """),
      why: Message(
        en: """
          No page for people is that long. The limits keep a mistake, or a hostile file, from \
          taking the machine.
          """,
        fr: """
          Aucune page destinée à des personnes n’est si longue. Ces limites empêchent une \
          erreur, ou un fichier hostile, d’accaparer la machine.
          """),
      sources: [.formatGuide],
      bad: Spelling(en: "text: (20,000 letters)", fr: "texte: (20\u{202f}000 lettres)"),
      good: Spelling(
        en: "text: {en: {file: introduction.en.md}}",
        fr: "texte: {fr: {fichier: introduction.fr.md}}"))
  ) { charter, findings in
    // A short text may ask for a long value a thousand times; most charters have few and short ones.
    guard findings.words.variableCount * charter.longestValue > Limits.language else { return }
    var sizes: [String: Int] = [:]
    for text in findings.texts(with: .code) where !text.variables.isEmpty {
      let before = sizes[text.tag, default: 0]
      let size = text.variables.reduce(before) { $0 + charter.size(of: $1, in: text.tag) }
      sizes[text.tag] = size
      guard before <= Limits.language, size > Limits.language else { continue }
      findings.report(
        text.path(in: charter),
        Message(
          en: """
            From here on, the values of variables take more than \(Limits.size(Limits.language).en).
            """,
          fr: """
            À partir d’ici, les valeurs des variables dépassent \(Limits.size(Limits.language).fr).
            """),
        help: Message(
          en: "Shorten them, or use fewer variables.",
          fr: "Raccourcissez-les, ou employez moins de variables."))
    }
  }
}

extension Charter {
  /// The bytes of the longest value that a variable can have here.
  fileprivate var longestValue: Int {
    let names = site.name.values + (controller?.name?.values ?? [])
    let addresses = [site.url, controller?.email ?? ""]
    return (names + addresses).reduce(0) { max($0, $1.utf8.count) }
  }

  /// The bytes of a variable's value where they can be many; 0 for the others.
  fileprivate func size(of variable: Prose.Variable, in language: String) -> Int {
    switch Variable.named(variable.name) {
    case .siteName: site.name[language]?.utf8.count ?? 0
    case .siteURL: site.url.utf8.count
    case .controllerName: controller?.name?[language]?.utf8.count ?? 0
    case .controllerEmail: controller?.email?.utf8.count ?? 0
    case .updated, .consentRetention, nil: 0
    }
  }
}
