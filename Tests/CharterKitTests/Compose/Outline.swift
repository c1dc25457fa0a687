import Rendering

/// A page as a few lines that a test can show.
///
/// No-break spaces are written `~` and narrow ones `^`, so that a test's reader sees them.
func outline(_ blocks: [Block]) -> String {
  blocks.map(outline).joined(separator: "\n")
}

/// A line of a page.
func outline(_ inlines: [Inline]) -> String {
  let line = inlines.map(outline).joined()
  return line.unicodeScalars.map { scalar in
    switch scalar.value {
    case 0xA0: "~"
    case 0x202F: "^"
    default: String(scalar)
    }
  }.joined()
}

private func outline(_ block: Block) -> String {
  switch block {
  case .heading(let level, let id, let inlines):
    "\(String(repeating: "#", count: level)) \(outline(inlines)) {\(id)}"
  case .paragraph(let inlines): outline(inlines)
  case .list(_, let items): items.map { "- " + outline($0) }.joined(separator: "\n")
  case .table(let table): outline(table)
  case .definitions(let definitions):
    definitions.map { definition in
      ([outline(definition.term) + " {\(definition.id)}"]
        + definition.lines.map { "  " + outline($0) }).joined(separator: "\n")
    }.joined(separator: "\n")
  }
}

private func outline(_ table: Table) -> String {
  let caption = "[\(outline(table.caption))] {\(table.id)}"
  let columns = "|" + table.columns.map(outline).joined(separator: "|")
  let rows = table.rows.map { row in
    "|" + row.cells.map(outline).joined(separator: "|") + (row.id.isEmpty ? "" : " {\(row.id)}")
  }
  return ([caption, columns] + rows).joined(separator: "\n")
}

private func outline(_ inline: Inline) -> String {
  switch inline {
  case .text(let text): text
  case .code(let text): "`\(text)`"
  case .emphasis(let inlines): "*\(inlines.map(outline).joined())*"
  case .strong(let inlines): "**\(inlines.map(outline).joined())**"
  case .link(let target, let inlines): "[\(inlines.map(outline).joined())](\(target))"
  case .lineBreak: " / "
  case .foreign(let language, let inlines): "<\(language) \(inlines.map(outline).joined())>"
  case .stating(_, let inlines): inlines.map(outline).joined()
  case .placeholder(let mark, let label): "{\(mark): \(label.map(outline).joined())}"
  }
}
