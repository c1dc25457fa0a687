import Rendering

/// A page as a few lines that a test can show.
///
/// No-break spaces are written `~` and narrow ones `^`, so that a test's reader sees them.
func outline(_ blocks: Blocks) -> String { lines(blocks.elements) }

/// A line of a page.
func outline(_ inlines: Inlines) -> String { line(inlines.elements) }

private func lines(_ blocks: [Element]) -> String {
  blocks.map(block).joined(separator: "\n")
}

private func line(_ inlines: [Element]) -> String {
  let line = inlines.map(inline).joined()
  return line.unicodeScalars.map { scalar in
    switch scalar.value {
    case 0xA0: "~"
    case 0x202F: "^"
    default: String(scalar)
    }
  }.joined()
}

private func block(_ block: Element) -> String {
  let words = line(block.children)
  switch block.part {
  case .heading:
    return String(repeating: "#", count: Int(block.texts[0]) ?? 0) + " \(words) {\(block.texts[1])}"
  case .paragraph: return words
  case .list:
    return block.children.map { "- " + lines($0.children) }.joined(separator: "\n")
  case .table: return table(block)
  case .definitions:
    return block.children.map { part in
      part.part == .term ? "\(line(part.children)) {\(part.texts[0])}" : "  " + line(part.children)
    }.joined(separator: "\n")
  default: return "?"
  }
}

private func table(_ table: Element) -> String {
  let caption = table.children.first { $0.part == .caption }.map { line($0.children) } ?? ""
  let columns = table.children.filter { $0.part == .column }
  let rows = table.children.filter { $0.part == .row }
  let lines = rows.map { row in
    cells(row.children) + (row.texts[0].isEmpty ? "" : " {\(row.texts[0])}")
  }
  return (["[\(caption)] {\(table.texts[0])}", cells(columns)] + lines).joined(separator: "\n")
}

private func cells(_ cells: [Element]) -> String {
  cells.map { "|" + line($0.children) }.joined()
}

private func inline(_ inline: Element) -> String {
  let words = inline.children.map { line([$0]) }.joined()
  switch inline.part {
  case nil: return inline.texts[0]
  case .code: return "`\(words)`"
  case .emphasis: return "*\(words)*"
  case .strong: return "**\(words)**"
  case .link: return "[\(words)](\(inline.texts[0]))"
  case .lineBreak: return " / "
  case .foreign: return "<\(inline.texts[0]) \(words)>"
  case .stating: return words
  case .placeholder: return "{\(inline.texts[0]): \(words)}"
  default: return "?"
  }
}
