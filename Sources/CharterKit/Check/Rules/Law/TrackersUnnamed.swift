import Rendering

extension Rule {
  /// The charter declares trackers that are not cookies, and its texts speak of cookies only.
  ///
  /// The built-in page names them. Source: CNIL, developer’s guide, sheet 16; EDPB, guidelines
  /// 2/2023.
  static let trackersUnnamed = Rule(
    "trackers-unnamed", .warning,
    page: Page(
      finds: Message(
        en: """
          Some declared tracker is not a cookie (local storage, pixel…), and the page’s own texts \
          speak of cookies only.
          """,
        fr: """
          Un traceur déclaré n’est pas un cookie (stockage local, pixel…), et les textes de la \
          page ne parlent que de cookies.
          """),
      why: Message(
        en: "The law applies to every tracker, and readers look for those they do not know.",
        fr: "La loi s’applique à tous les traceurs, et le lecteur doit pouvoir les reconnaître."),
      sources: [
        .developerGuide("16"),
        Source(
          en: "EDPB, guidelines 2/2023", fr: "CEPD, lignes directrices 2/2023",
          url: """
            https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/\
            guidelines-22023-technical-scope-art-53-eprivacy-directive_en
            """),
      ],
      bad: Spelling(
        en: "text: This site uses cookies.\ncookies:\n  - kind: local-storage",
        fr: "texte: Ce site utilise des cookies.\ncookies:\n  - nature: stockage-local"),
      good: Spelling(
        en: "text: This site uses cookies and other trackers.",
        fr: "texte: Ce site utilise des cookies et d’autres traceurs."))
  ) { charter, findings in
    guard let sections = charter.sections, !sections.isEmpty,
      let index = charter.cookies.indices.first(where: { !charter.cookies[$0].isCookie }),
      let section = charter.firstSection(saying: cookieWords), !charter.states(trackers)
    else { return }
    let cookie = charter.cookies[index]
    let kind = cookie.kind ?? .other
    findings.report(
      ["sections", .index(section)],
      Message(
        en: "The texts speak of cookies only, but “\(cookie.name)” is another tracker.",
        fr: """
          Les textes ne parlent que de cookies, mais «\u{a0}\(cookie.name)\u{a0}» est un autre \
          traceur.
          """),
      help: Message(
        en: "Say “cookies and other trackers” (here: \(kind.rawValue)).",
        fr: """
          Parlez de «\u{a0}cookies et autres traceurs\u{a0}» (ici\u{a0}: \(kind.french)).
          """))
  }

  private static let cookieWords = Phrases(["cookie*"])
  private static let trackers = Phrases([
    "traceur*", "tracker*", "stockage local", "local storage", "technologies similaires",
    "similar technologies", "autres technologies", "other technologies", "pixel*",
  ])
}

extension Charter {
  /// The first section whose title or text says that in some language.
  fileprivate func firstSection(saying phrases: Phrases) -> Int? {
    sections?.firstIndex { section in
      (section.title?.values ?? []).contains { phrases.occur(in: $0.source) }
        || (section.text?.values ?? []).contains { phrases.occur(in: $0.source) }
    }
  }
}
