import Rendering
import Testing

@Suite("Plain text")
struct PlainTextTests {
  @Test func writesEverything() {
    #expect(
      Document.sample.text(as: .text) == """
        Charte cookies
        ==============

        Ce site « Données » dépose des cookies & rien d’autre.
        Voir la CNIL <https://www.cnil.fr/>.

        Cookies nécessaires
        -------------------

        - internes, dits first-party
        - tiers
          2. deux
          3. trois

        Service           Nom
        ----------------  ---------------
        Authentification  sessionid
        –                 django_language

        Opendatasoft
            Paris
            dpo@x.fr

        Gérer mes choix

        """)
  }

  @Test func wrapsByWidthAndNeverAtANoBreakSpace() {
    let wide = String(repeating: "字", count: 38)
    let lines = { (text: String) in
      Document(.paragraph([.text(text)])).text(as: .text).split(separator: "\n").dropFirst(2)
        .map(String.init)
    }
    #expect(lines(wide + " abc") == [wide + " abc"])
    #expect(lines(wide + " abcd") == [wide, "abcd"])
    let accents = String(repeating: "e\u{301}", count: 78)
    #expect(lines(accents + " a") == [accents + " a"])
    #expect(lines(accents + " ab") == [accents, "ab"])
    let word = String(repeating: "a", count: 76)
    #expect(lines(word + " b\u{A0}:") == [word + " b\u{A0}:"])
    #expect(lines(word + " bc\u{202F}!") == [word, "bc\u{202F}!"])
    #expect(lines("a " + word + word + " b") == ["a", word + word, "b"])
    #expect(lines("  a \t b\n\nc ") == ["a b c"])
  }

  @Test func passes80ColumnsOnlyWithinAWord() {
    var generator = DocumentGenerator(seed: 7)
    for _ in 0..<100 {
      let lines = generator.document().text(as: .text).unicodeScalars.split(separator: "\n")
      for line in lines where line.filter({ $0 != "\u{301}" }).count > 80 {
        let words = line.drop { $0 == " " || $0 == "-" || $0.properties.numericType != nil }
        #expect(!words.dropFirst(2).contains(" "), "\(String(line))")
      }
    }
  }

  @Test func indentsWhatGoesOnInAList() {
    let text = String(repeating: "mot ", count: 24)
    let item: Blocks = [
      .paragraph([.text(text)]), .list(start: 9, items: [[.paragraph([.text(text)])]]),
    ]
    #expect(
      Document(.list(start: nil, items: [item])).text(as: .text).split(separator: "\n").dropFirst(2)
        .map(String.init) == [
          "- " + String(repeating: "mot ", count: 18) + "mot",
          "  mot mot mot mot mot",
          "  9. " + String(repeating: "mot ", count: 18) + "mot",
          "     mot mot mot mot mot",
        ])
  }

  @Test func showsEveryTargetOnce() {
    let links = [
      ("https://x.fr", "https://x.fr"), ("mailto:a@x.fr", "a@x.fr"), ("#cookie-a", "a"),
      ("tel:+331", "01"), ("tel:+332", "+33\u{A0}2"), ("/b", "c"),
    ]
    let inlines = links.map { .link(to: $0.0, .text($0.1)) + .text(", ") }.reduce(Inlines(), +)
    #expect(
      Document(.paragraph(inlines)).text(as: .text)
        == "T\n=\n\nhttps://x.fr, a@x.fr, a <#cookie-a>, 01 <tel:+331>, +33\u{A0}2, c </b>,\n")
  }

  @Test(arguments: [("fr-CA", "\u{A0}:"), ("en", ":")])
  func writesRecordsWhereColumnsDoNotFit(language: String, colon: String) {
    let long = String(repeating: "mot ", count: 20) + "fin"
    let table = Table(
      id: "t", caption: [.text("Cookies")], columns: [[.text("Nom")], [.text("Finalités")]],
      rowHeading: 0,
      rows: [
        Table.Row(id: "", cells: [[.code("a")], [.text(long)]]),
        Table.Row(id: "", cells: [[.code("b")], [.text("x"), .lineBreak, .text("y")]]),
      ])
    let document = Document(language: language, title: [.text("T")], blocks: [.table(table)])
    #expect(
      document.text(as: .text) == """
        T
        =

        Cookies

        Nom\(colon) a
        Finalités\(colon) \(String(repeating: "mot ", count: 16))mot
          mot mot mot fin

        Nom\(colon) b
        Finalités\(colon) x
          y

        """)
  }

  @Test func aLongNameStandsBelowItsHeading() {
    let name = String(repeating: "n", count: 76)
    let table = Table(
      id: "t", caption: [], columns: [[.text("Nom")], [.text("Durée")]], rowHeading: 0,
      rows: [Table.Row(id: "", cells: [[.code(name)], [.text("1 an")]])])
    #expect(
      Document(language: "fr", title: [.text(name + name)], blocks: [.table(table)])
        .text(as: .text) == """
          \(name)\(name)
          \(String(repeating: "=", count: 80))

          Nom\u{A0}:
            \(name)
          Durée\u{A0}: 1 an

          """)
  }

  @Test func namesATableOnceUnderAHeadingOfTheSameName() {
    let table = Table(
      id: "t", caption: [.text("Cookies")], columns: [[.text("Nom")]], rowHeading: 0, rows: [])
    #expect(
      Document(.heading(level: 3, id: "", [.text("Cookies")]), .table(table)).text(as: .text)
        == "T\n=\n\nCookies\n~~~~~~~\n\nNom\n---\n")
  }
}
