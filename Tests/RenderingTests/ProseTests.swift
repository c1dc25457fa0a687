import Rendering
import Testing

@Suite("Prose")
struct ProseTests {
  @Test func readsParagraphsListsAndMarks() {
    let text = """
      Un *cookie* est **petit** :
      voir `sessionid`\\
      et [la CNIL](https://www.cnil.fr/a?b&amp;c).

      - un
      - deux

        3) trois
      """
    let (prose, faults) = Prose.parsed(text, inlineOnly: false)
    #expect(faults == [])
    #expect(
      prose.blocks == [
        .paragraph([
          .text("Un "), .emphasis([.text("cookie")]), .text(" est "), .strong([.text("petit")]),
          .text(" : voir "), .code("sessionid"), .lineBreak, .text("et "),
          .link(to: "https://www.cnil.fr/a?b&c", [.text("la CNIL")]), .text("."),
        ]),
        .list(
          start: nil,
          items: [
            [.paragraph([.text("un")])],
            [
              .paragraph([.text("deux")]), .list(start: 3, items: [[.paragraph([.text("trois")])]]),
            ],
          ]),
      ])
  }

  @Test(arguments: [
    "1. Qu’est-ce qu’un cookie ?", "2) Vos droits", "12.", "1.5 an", "2026", "1. {{site.name}}",
  ])
  func aLineMayBeginWithANumber(text: String) {
    let (prose, faults) = Prose.parsed(text, inlineOnly: true)
    #expect(faults == [])
    #expect(prose.inlines.plainText == text)
    let ends = prose.variables.map(\.range.upperBound)
    #expect(ends == (text.hasSuffix("}}") ? [text.utf8.count] : []))
    let title = Document(
      language: "fr", title: prose.inlines, blocks: [.heading(level: 2, id: "a", prose.inlines)])
    let markdown = title.text(as: .markdown).replacing("\\{", with: "{")
    #expect(markdown.hasSuffix("## \(text)\n"), "\(markdown)")
  }

  @Test(arguments: [
    "Se souvenir de la langue du visiteur.", "« Nécessaires », internes : oui !", "a", "",
    "Élan > a-b",
    "Is it 5 % (or more)? #1; a=b|c~d~ \"e\" 'f' $g^", "a.b w.x ww. http: //x 10:30 a]b",
  ])
  func readsPlainTextsAsTheParserDoes(text: String) {
    let plain = Prose.parsed(text, inlineOnly: true)
    // The comment of an entity makes the parser read the same words.
    let parsed = Prose.parsed(text.isEmpty ? "" : text + "&#46;", inlineOnly: true)
    #expect(plain.faults == [])
    #expect(
      plain.prose.inlines.plainText + (text.isEmpty ? "" : ".") == parsed.prose.inlines.plainText)
    #expect(plain.prose.blocks.elements.count == (text.isEmpty ? 0 : 1))
  }

  @Test func makesLinksOfAddresses() {
    let (prose, faults) = Prose.parsed(
      "Écrire à dpo@meudon.fr, voir www.meudon.fr ou <https://é.fr/x>.", inlineOnly: true)
    #expect(faults == [])
    #expect(
      prose.inlines == [
        .text("Écrire à "), .link(to: "mailto:dpo@meudon.fr", [.text("dpo@meudon.fr")]),
        .text(", voir "), .link(to: "http://www.meudon.fr", [.text("www.meudon.fr")]),
        .text(" ou "), .link(to: "https://é.fr/x", [.text("https://é.fr/x")]), .text("."),
      ])
    #expect(
      prose.links.map { spelling(prose.source, $0.range) } == [
        "dpo@meudon.fr", "www.meudon.fr", "<https://é.fr/x>",
      ])
  }

  @Test func saysWhereEachLinkStands() {
    let text = """
      Été [un](/1), `x [y](/0)` et
        [deux
      mots](/2) é <https://x.fr>

      1. là [**trois**](#3)
         ici [quatre](tel:4)
      """
    let (prose, faults) = Prose.parsed(text, inlineOnly: false)
    #expect(faults == [])
    #expect(
      prose.links.map { spelling(text, $0.range) } == [
        "[un](/1)", "[deux\nmots](/2)", "<https://x.fr>", "[**trois**](#3)", "[quatre](tel:4)",
      ])
    #expect(prose.links.map(\.target) == ["/1", "/2", "https://x.fr", "#3", "tel:4"])
    #expect(prose.links.map(\.text) == ["un", "deux mots", "https://x.fr", "trois", "quatre"])
  }

  @Test func readsFromSeveralThreadsAtOnce() async {
    let text = "Voir https://a.fr/b_c et www.x.fr, *a*, x@y.fr et http://z.fr."
    let expected = Prose.parsed(text, inlineOnly: true).prose
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          (0..<200).allSatisfy { _ in Prose.parsed(text, inlineOnly: true).prose == expected }
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}

/// The part of a text at these UTF-8 bytes.
func spelling(_ text: String, _ range: Range<Int>) -> String {
  String(decoding: Array(text.utf8)[range], as: UTF8.self)
}
