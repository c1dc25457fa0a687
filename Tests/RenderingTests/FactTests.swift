import Testing

@testable import Rendering

struct FactTests {
  @Test func givesPagesTheFactsOfWordsAndFragmentsTheWords() {
    let document = Document(
      .heading(
        level: 2, id: "a", [.stating([Fact("charter", "dpo"), Fact("name", "M")], [.text("b")])]),
      .paragraph([
        .text("Pendant "), .stating([Fact("retention", detail: "-from", "set")], [.text("6 mois")]),
        .text("."),
      ]))
    #expect(
      document.text(as: .html) == """
        <h2 id="a"><span data-charter="dpo" data-name="M">b</span></h2>
        <p>Pendant <span data-retention-from="set">6 mois</span>.</p>

        """)
    #expect(
      document.text(as: .fragment)
        == "<h2 id=\"a\">b</h2>\n<p>Pendant 6 mois.</p>\n")
    #expect(document.text(as: .markdown) == "# T\n\n## b\n\nPendant 6 mois.\n")
    #expect(document.text(as: .text) == "T\n=\n\nb\n-\n\nPendant 6 mois.\n")
  }

  @Test(arguments: ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{338}", "", "\u{A0}", "é"])
  func escapesWhateverAFactHolds(mark: String) {
    let hostile = ["\"", "'", "<", ">", "&", "`"].map { $0 + mark }.joined() + " onclick=x"
    let escaped = ["&quot;", "&#39;", "&lt;", "&gt;", "&amp;", "`"].map { $0 + mark }.joined()
    let facts: Facts = [Fact("name", "plain"), Fact("note", hostile), Fact("key", "a\u{1}b\u{9B}")]
    let expected =
      " data-name=\"plain\" data-note=\"\(escaped) onclick=x\" data-key=\"a\u{FFFD}b\u{FFFD}\""
    #expect(facts.attributes == Array(expected.utf8))
  }

  @Test func writesManyLongFacts() {
    let values = (0..<50).map { String(repeating: "é", count: 100 * $0) }
    let facts = Facts { out in
      for value in values { out.fact("note", value) }
    }
    let expected = values.map { " data-note=\"\($0)\"" }.joined()
    #expect(facts.attributes == Array(expected.utf8))
    #expect(([] as Facts).attributes.isEmpty)
  }

  @Test func tellsWhatColumnsAndLinesHold() {
    let table = Table(
      id: "t", caption: [.text("c")], columns: [[.text("Nom")], [.text("Durée")]],
      keys: ["name", "lifetime"], rowHeading: 0,
      rows: [Table.Row(id: "r", cells: [[.code("a")], [.text("b")]], facts: [Fact("name", "a")])])
    let page = Document(.table(table)).text(as: .html)
    #expect(page.contains("<th scope=\"col\" data-column=\"name\">Nom</th>"))
    #expect(page.contains("<th scope=\"col\" data-column=\"lifetime\">Durée</th>"))
    let list = Definition(
      id: "r", term: [.text("a")], lines: [[.text("Durée : b")]], keys: ["lifetime"],
      facts: [Fact("name", "a")])
    #expect(
      Document(.definitions([list])).text(as: .html) == """
        <dl>
        <dt id="r" data-name="a">a</dt>
        <dd data-column="lifetime">Durée : b</dd>
        </dl>

        """)
    let fragment = Document(.table(table)).text(as: .fragment)
    #expect(!fragment.contains("data-"))
  }
}
