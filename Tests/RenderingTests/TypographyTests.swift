import Rendering
import Testing

@Suite("Typography")
struct TypographyTests {
  /// Each with `_` for U+00A0 and `~` for U+202F in what is expected.
  static let french = [
    ("Qu'est ce qu'un cookie ?", "Qu’est ce qu’un cookie~?"),
    ("types de cookies : un ; deux ! trois", "types de cookies_: un~; deux~! trois"),
    ("« nécessaires »", "«_nécessaires_»"),
    ("(« a », « b »)", "(«_a_», «_b_»)"),
    ("13 mois, 6 ans, 1 an, 50 %, 10 €, 4 Ko", "13_mois, 6_ans, 1_an, 50_%, 10_€, 4_Ko"),
    ("13 moisson, 1 an'x, 2 antennes, 3 cookies", "13 moisson, 1 an’x, 2 antennes, 3 cookies"),
    ("12 345 jours", "12 345_jours"),
    ("le 1er mars 2026, 23 août, 5 mai", "le 1er_mars 2026, 23_août, 5_mai"),
    ("11er mars, 2026 mars, a5 mai, 3 maisons", "11er mars, 2026 mars, a5 mai, 3 maisons"),
    ("1er arrondissement, pour mars", "1er arrondissement, pour mars"),
    ("10:30, a:b, https://x.fr?a=1;b", "10:30, a:b, https://x.fr?a=1;b"),
    ("mot: fin; oui! non?", "mot: fin; oui! non?"),
    ("l'été d'Élise aujourd'hui 'a' l' x", "l’été d’Élise aujourd’hui 'a' l' x"),
    ("a\u{A0}! b\u{202F}? c\u{A0}:", "a~! b~? c_:"),
    ("a ?b :c", "a ?b :c"),
    (" : a", " : a"),
    ("e\u{301}'e\u{301} ?\u{301}", "e\u{301}'e\u{301}~?\u{301}"),
    ("", ""),
  ]

  @Test(arguments: french)
  func setsFrench(text: String, expected: String) {
    let typography = Typography(language: "fr-FR")
    let set = typography.set(text)
    let spelled = String(
      String.UnicodeScalarView(
        set.unicodeScalars.map { $0 == "\u{A0}" ? "_" : $0 == "\u{202F}" ? "~" : $0 }))
    #expect(Array(spelled.unicodeScalars) == Array(expected.unicodeScalars))
    #expect(typography.set(set) == set)
  }

  @Test(arguments: ["en", "de", "frr", "", "f"])
  func leavesOtherLanguagesAlone(language: String) {
    let typography = Typography(language: language)
    for (text, _) in Self.french { #expect(typography.set(text) == text) }
    #expect(typography.set(Inlines.text("a ?")) == [.text("a ?")])
    #expect(typography.set(Blocks.paragraph([.text("a ?")])) == [.paragraph([.text("a ?")])])
  }

  @Test func looksBeyondMarksButNotIntoCodeAndAddresses() {
    let inlines: Inlines = [
      .text("l'"), .emphasis([.text("objet")]), .text(" : « "), .code("a ?"), .text(" » "),
      .strong([.text("13")]), .text(" mois "), .link(to: "/b", [.text("l'un ?")]), .text(" ! "),
      .link(to: "https://x.fr/l'a", [.text("https://x.fr/l'a")]), .lineBreak, .text(" : "),
      .foreign(language: "en", [.text("it's ?")]), .placeholder("a ?", label: [.text("b ?")]),
    ]
    #expect(
      Typography(language: "fr").set(inlines) == [
        .text("l’"), .emphasis([.text("objet")]), .text("\u{A0}: «\u{A0}"), .code("a ?"),
        .text("\u{A0}» "), .strong([.text("13")]), .text("\u{A0}mois "),
        .link(to: "/b", [.text("l’un\u{202F}?")]), .text("\u{202F}! "),
        .link(to: "https://x.fr/l'a", [.text("https://x.fr/l'a")]), .lineBreak, .text(" : "),
        .foreign(language: "en", [.text("it's ?")]),
        .placeholder("a ?", label: [.text("b\u{202F}?")]),
      ])
  }

  @Test func setsEveryBlock() {
    let before: Inlines = [.text("a ?")]
    let after: Inlines = [.text("a\u{202F}?")]
    let blocks = { (words: Inlines) -> Blocks in
      [
        .heading(level: 2, id: "a ?", words), .list(start: 1, items: [[.paragraph(words)]]),
        .table(
          Table(
            id: "b ?", caption: words, columns: [words], rowHeading: 0,
            rows: [Table.Row(id: "c ?", cells: [words])])),
        .definitions([Definition(id: "d ?", term: words, lines: [words])]),
      ]
    }
    #expect(Typography(language: "FR").set(blocks(before)) == blocks(after))
  }
}

extension Typography {
  /// Words as the language wants them.
  fileprivate func set(_ inlines: Inlines) -> Inlines {
    Inlines { out in
      out.put(inlines)
      out.set(from: 0, in: self)
    }
  }

  /// Blocks as the language wants them.
  fileprivate func set(_ blocks: Blocks) -> Blocks {
    Blocks { out in
      out.put(blocks)
      out.set(from: 0, in: self)
    }
  }
}
