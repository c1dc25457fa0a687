import Rendering

/// Documents of any structure, the same for the same seed.
struct DocumentGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  mutating func document() -> Document {
    Document(
      language: "fr", title: inlines(2),
      blocks: (0..<(1 + number(below: 5))).map { _ in block(2) }.reduce([], +))
  }

  private mutating func block(_ depth: Int) -> Blocks {
    switch number(below: depth > 0 ? 6 : 2) {
    case 0, 1:
      return .paragraph(inlines(2))
    case 2:
      return depth == 2 ? .heading(level: 2 + number(below: 3), id: "", inlines(2)) : list(depth)
    case 3 where depth == 2:
      return .table(table())
    case 4 where depth == 2:
      return .definitions(
        (0..<2).map { _ in
          Definition(id: "", term: [.text("terme " + word())], lines: [inlines(1), inlines(1)])
        })
    default:
      return list(depth)
    }
  }

  private mutating func list(_ depth: Int) -> Blocks {
    let start = number(below: 2) == 0 ? nil : number(below: 3)
    return .list(
      start: start,
      items: (0..<(1 + number(below: 3))).map { _ in
        (0..<(1 + number(below: 3))).map { _ in block(depth - 1) }.reduce([], +)
      })
  }

  private mutating func table() -> Table {
    let columns = 1 + number(below: 3)
    let rows = (0..<number(below: 4)).map { _ in
      Table.Row(id: "", cells: (0..<columns).map { _ in inlines(1) })
    }
    return Table(
      id: "t", caption: [.text("x")], columns: (0..<columns).map { _ in inlines(1) },
      rowHeading: 0, rows: rows)
  }

  private mutating func inlines(_ depth: Int, insideLink: Bool = false) -> Inlines {
    let parts = (0..<(1 + number(below: 4))).map { _ in inline(depth, insideLink: insideLink) }
    return .text(word()) + parts.reduce([], +) + .text(word())
  }

  private mutating func inline(_ depth: Int, insideLink: Bool) -> Inlines {
    switch number(below: depth > 0 ? 9 : 3) {
    case 0, 1: return .text(word())
    case 2: return .code(word())
    case 3, 4: return .emphasis([inline(depth - 1, insideLink: insideLink)])
    case 5, 6: return .strong(inlines(depth - 1, insideLink: insideLink))
    case 7 where !insideLink: return .link(to: "/a?b=1&c_(d)", inlines(depth - 1, insideLink: true))
    case 8 where !insideLink: return .lineBreak
    default: return .foreign(language: "en", inlines(depth - 1, insideLink: insideLink))
    }
  }

  private mutating func word() -> String {
    let words = [
      "a", "été", "«\u{A0}x\u{A0}»", "l'eau", "_", "a_b", "*", "!", "1.", "- ", " b", "c ", "`",
      "[", "]",
      "(x)", "&amp;", "é", "€", "\u{A0}", "<b>", "||", "{{x}}", "https:", "//x.fr", "\u{301}", "~",
    ]
    return words[number(below: words.count)]
  }

  private mutating func number(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }
}
