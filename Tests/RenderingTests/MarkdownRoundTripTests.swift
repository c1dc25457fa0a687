import Rendering
import Testing

@Suite("Markdown, parsed again")
struct MarkdownRoundTripTests {
  /// Signs that mean something somewhere in Markdown, and some that break careless escaping.
  static let signs = [
    "|", "*", "_", "[", "]", "<", ">", "&", "`", "{", "}", "#", "\\", "~", "^", "$", "!", "-", "+",
    "=", ":", ".", ")", "(", "1", "1.", "12)", "a", "é", "«", "\"", "'", "@", "/", "\u{301}",
    "\u{A0}", "\u{202F}", " ", "  ", "\t", "**", "__", "~~", "```", "---", "www.", "http://",
    "https:", "&amp;", "&#35;", "<b>", "<!--", "[ ]", "[x](y)", "[^1]", ":-", "![", "€",
  ]

  @Test(arguments: signs)
  func keepsEveryPairOfSigns(first: String) {
    for second in Self.signs {
      for text in [
        first + second, "a" + first + second + "b", first + "b " + second, first + second + " b",
      ] {
        let document = Document(
          language: "fr", title: [.text("x")],
          blocks: [
            .heading(level: 2, id: "", [.text(text)]),
            .paragraph([.text(text)]),
            .paragraph([.text("a"), .lineBreak, .text(text)]),
            .list(start: nil, items: [[.paragraph([.text(text)])]]),
            .table(
              Table(
                id: "t", caption: [], columns: [[.text(text)], [.text("b")]], rowHeading: 0,
                rows: [Table.Row(id: "", cells: [[.text("c")], [.text(text)]])])),
          ])
        check(document)
      }
    }
  }

  @Test(arguments: signs)
  func keepsSignsInCodeLinksAndEmphasis(first: String) {
    for second in Self.signs {
      let text = first + second
      let inlines: Inlines = [
        .text(first), .strong([.text(text)]), .text(second), .emphasis([.text(text)]),
        .text("b"),
        .link(
          to: "https://x.fr/(" + second.filter { $0.isASCII && $0 > " " && $0 != "\\" } + "_a",
          [.text(text)]),
        .text(first), .strong([.text(second)]), .emphasis([.text(first)]), .text("c"),
      ]
      check(
        Document(
          language: "fr", title: [.text("x")],
          blocks: [
            .heading(level: 3, id: "", inlines), .paragraph(inlines),
            .table(
              Table(
                id: "t", caption: [], columns: [inlines, [.text("b")]], rowHeading: 0,
                rows: [Table.Row(id: "", cells: [inlines, inlines])])),
          ]))
      check(
        Document(
          language: "fr", title: [.text("x")],
          blocks: [.paragraph([.code("a" + text), .text(text), .code(text + "a")])]))
    }
  }

  @Test(arguments: 0..<300)
  func keepsAnyStructure(seed: UInt64) {
    var generator = DocumentGenerator(seed: seed)
    check(generator.document(), ignoringEmphasis: true)
  }

  private func check(_ document: Document, ignoringEmphasis: Bool = false) {
    let markdown = document.bytes(as: .markdown)
    var seen = GitHubMarkdown(parsing: markdown).lines
    var expected = document.expectedMarkdown
    if ignoringEmphasis {
      seen = seen.map(\.withoutEmphasis)
      expected = expected.map(\.withoutEmphasis)
    }
    if seen != expected {
      let index = zip(seen, expected).prefix { $0 == $1 }.count
      Issue.record(
        """
        expected \(expected.dropFirst(index).first ?? "")
        seen     \(seen.dropFirst(index).first ?? "")
        in \(String(decoding: markdown, as: UTF8.self))
        """)
    }
  }
}
