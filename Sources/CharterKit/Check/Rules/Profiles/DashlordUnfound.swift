import Rendering

extension Rule {
  /// The French page lacks a word that the French State's site auditor looks for.
  ///
  /// It looks in the words of the built-in theme: a theme of one's own may say more.
  /// Source: SocialGouv/dashlord-actions, declaration-rgpd.
  static let dashlordUnfound = Rule(
    "dashlord-unfound", .warning,
    page: Page(
      finds: Message(
        en: "The French page lacks a word that DashLord, the State’s site auditor, looks for.",
        fr: "La page française n’a pas un mot que cherche DashLord, l’outil d’audit de l’État."),
      why: Message(
        en: """
          DashLord reads the page for “@”, “finalité”, “durée de conservation”, “sous-traitants” and \
          the name of each third party, and lowers the site’s score for each that it does not find. \
          A person decides whether the word belongs there.
          """,
        fr: """
          DashLord cherche dans la page «\u{a0}@\u{a0}», «\u{a0}finalité\u{a0}», «\u{a0}durée de \
          conservation\u{a0}», «\u{a0}sous-traitants\u{a0}» et le nom de chaque tiers, et baisse la \
          note du site pour chaque absence. Il vous revient de juger si le mot a sa place.
          """),
      sources: [
        Source(
          en: "DashLord, declaration-rgpd", fr: "DashLord, declaration-rgpd",
          url: "https://github.com/SocialGouv/dashlord-actions")
      ],
      bad: Spelling(
        en: "charter check --profile dashlord\n\ndpo: {phone: +33141148000}",
        fr: "charter check --profile dashlord\n\ndpo: {téléphone: 01 41 14 80 00}"),
      good: Spelling(
        en: "charter check --profile dashlord\n\ndpo: {email: dpo@my-town.fr}",
        fr: "charter check --profile dashlord\n\ndpo: {courriel: dpo@ma-ville.fr}"))
  ) { charter, findings in
    guard let page = charter.frenchPage else {
      findings.report(
        ["languages"],
        Message(
          en: "There is no French page for DashLord to read.",
          fr: "Il n’y a pas de page française que DashLord puisse lire."),
        help: Message(en: "Add “fr” to the languages.", fr: "Ajoutez «\u{a0}fr\u{a0}» aux langues.")
      )
      return
    }
    for (word, path) in wanted where !page.contains(word) {
      findings.reportUnfound(word, path)
    }
    let used = Set(charter.cookies.map(\.provider))
    for provider in charter.providers where used.contains(provider.key) {
      guard !page.contains(provider.name) else { continue }
      findings.reportUnfound(provider.name, ["providers", .key(provider.key), "name"])
    }
  }

  /// What is looked for on every page, and where an author would say it.
  private static let wanted: [(String, FieldPath)] = [
    ("@", ["dpo"]), ("finalité", ["purposes"]), ("durée de conservation", ["cookies"]),
    ("sous-traitants", ["providers"]),
  ]
}

extension Findings {
  fileprivate mutating func reportUnfound(_ word: String, _ path: FieldPath) {
    report(
      path,
      Message(
        en: "DashLord does not find “\(word)” on the French page.",
        fr: "DashLord ne trouve pas «\u{a0}\(word)\u{a0}» dans la page française."),
      help: word == "@"
        ? Message(
          en: "Give the e-mail address of the controller or of the data protection officer.",
          fr: "Indiquez le courriel du responsable ou du délégué à la protection des données.")
        : Message(
          en: "Use the word in a text, if it is true there.",
          fr: "Employez ce mot dans un texte, s’il y est exact."))
  }
}

/// What a page says, as an auditor searches it: without capitals, each run of blanks as one space.
private struct SearchedPage {
  private let bytes: [UInt8]

  init(_ text: [UInt8]) { bytes = Self.folded(String(decoding: text, as: UTF8.self)) }

  func contains(_ word: String) -> Bool { bytes.contains(Self.folded(word)) }

  private static func folded(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    for byte in text.lowercased().utf8 {
      if byte > 0x20 { folded.append(byte) } else if folded.last != 0x20 { folded.append(0x20) }
    }
    return folded
  }
}

extension Charter {
  private static let builtIn = Theme()

  fileprivate var frenchPage: SearchedPage? {
    guard let language = languages.first(where: { $0.utf8.starts(with: "fr".utf8) }),
      let words = Self.builtIn.words(for: language)
    else { return nil }
    return SearchedPage(page(in: words).bytes(as: .text))
  }
}
