import Testing

@testable import Rendering

struct PageWriterTests {
  @Test func writesWhatValuesSay() {
    let words: Inlines = [.text("a\u{1}"), .code("b"), .link(to: "/c", [.text("c")])]
    let facts: Facts = [Fact("name", "n"), Fact("keys", "k l")]
    let blocks = Blocks { out in
      out.paragraph { out in
        out.put("a\u{1}")
        out.put(code: "b")
        out.link(to: "/c") { $0.put("c") }
      }
      out.paragraph { out in
        out.stating(
          { out in
            out.fact("name", "n")
            out.fact("keys", keys: ["k", "l"])
          }, { $0.put(words) })
      }
      out.bullets(["d", "e"]) { $1.put($0) }
    }
    #expect(
      blocks == [
        .paragraph(words), .paragraph([.stating(facts, words)]),
        .list(start: nil, items: [[.paragraph([.text("d")])], [.paragraph([.text("e")])]]),
      ])
  }

  @Test func takesBackWhatSaysNothing() {
    let nothing = Blocks { out in
      out.heading(level: 2, id: "a") { _ in }
      out.heading(level: 2, id: "b") { $0.stating({ $0.fact("name", "n") }, { _ in }) }
      out.paragraph { $0.put(.emphasis([])) }
      out.paragraph { $0.put(.lineBreak) }
      out.line(key: "c", label: [.text("d")]) { $0.put(code: "") }
    }
    #expect(nothing.isEmpty)
    for words in [Inlines.text("é"), .emphasis([.text("ab")]), [.text("a"), .lineBreak]] {
      #expect(Blocks { $0.paragraph { $0.put(words) } } == .paragraph(words))
    }
  }

  @Test func leavesTheWordsOfLinksThatAreNotAllowed() {
    let words = Inlines { $0.link(to: "javascript:x") { $0.put("a") } }
    #expect(words == [.text("a")])
  }

  @Test func makesTheFirstParagraphStateFacts() {
    let facts: Facts = [Fact("name", "n")]
    let other = Blocks.list(start: nil, items: [[.paragraph([.text("c")])]])
    let stated = Blocks { out in
      out.put(.paragraph([.text("before")]))
      let start = out.count
      out.put([.paragraph([.text("a"), .strong([.text("b")])]), other])
      out.state(from: start) { $0.fact("name", "n") }
    }
    #expect(
      stated == [
        .paragraph([.text("before")]),
        .paragraph([.stating(facts, [.text("a"), .strong([.text("b")])])]), other,
      ])
    let unstated = Blocks { out in
      out.put(other)
      out.state(from: 0) { $0.fact("name", "n") }
    }
    #expect(unstated == other)
  }

  @Test(arguments: [0, 10, 3_000])
  func movesWhatWasWrittenLastToTheFront(length: Int) {
    let (long, title) = (String(repeating: "é", count: length), "Un titre")
    let words = Inlines { out in
      out.put("a ")
      let start = out.count
      out.put(long)
      let end = out.count
      out.put(title)
      out.move(from: end, to: start)
    }
    #expect(words == .text("a " + title + long))
  }

  @Test func fillsEmptyCells() {
    let table = Table(
      id: "t", caption: [], columns: [[.text("a")], [.text("b")]], keys: ["x", "y"], rowHeading: 0,
      rows: [Table.Row(id: "r", cells: [[.code("c")], []], facts: [Fact("name", "c")])])
    let written = Blocks { out in
      out.table(
        id: "t", caption: { _ in }, columns: TableColumns(table.columns, keys: table.keys),
        rows: { out in
          out.row(id: "r", facts: { $0.fact("name", "c") }) { out in
            out.cell(isHeading: true, orElse: [.text("–")]) { $0.put(code: "c") }
            out.cell(isHeading: false, orElse: [.text("–")]) { _ in }
          }
        })
    }
    #expect(written == .table(table, emptyCell: [.text("–")]))
  }
}
