/// A document as GitHub Flavored Markdown without raw HTML.
///
/// cmark's own renderer is not used: it writes a comment between two lists, which is raw HTML,
/// leaves addresses that a parser would make links as they are, and takes quadratic time for
/// `>>>`. Every sign is escaped here where a parser could take it for a mark. An address of mail
/// becomes a link all the same: GitHub Flavored Markdown knows no way to prevent it.
struct Markdown {
  private(set) var lines = MarkdownLines()

  static func bytes(of document: Document, for flavour: Flavour? = nil) -> [UInt8] {
    var markdown = Markdown()
    if let flavour {
      markdown.lines.dialect = flavour.dialect
      markdown.lines.anchors = flavour.dialect.anchor == nil ? [] : document.headingAnchors
    }
    markdown.write(
      [.heading(level: 1, id: "", document.title)] + document.blocks, isTight: false)
    return markdown.lines.out + [UInt8(ascii: "\n")]
  }

  /// Writes blocks; `isTight`: without an empty line between them, where it can be left out.
  private mutating func write(_ blocks: [Block], isTight: Bool) {
    var alternates = false
    var previous: Block?
    for block in blocks where !block.isEmpty {
      // A list right after another of its kind would go on with it: another marker begins it.
      let follows = previous.map { block.hasItems && $0.hasItems } ?? false
      alternates = follows && !alternates
      if previous != nil { lines.separate(byEmptyLine: !(isTight && block.mayInterrupt)) }
      if follows, let separator = lines.dialect?.listSeparator {
        alternates = false
        lines.write(marker: separator)
        lines.separate(byEmptyLine: true)
      }
      write(block, alternates: alternates)
      previous = block
    }
  }

  private mutating func write(_ block: Block, alternates: Bool) {
    switch block {
    case .heading(let level, let id, let inlines):
      writeHeading(min(max(level, 1), 6), inlines)
      if let anchor = lines.dialect?.anchor, id.isPlainAnchor { lines.write(marker: anchor(id)) }
    case .paragraph(let inlines):
      lines.write(inlines, as: .paragraph)
    case .list(let start, let items):
      writeList(start: start, items, alternates: alternates)
    case .table(let table):
      write(table)
    case .definitions(let definitions):
      let items = definitions.map { definition in
        [
          Block.paragraph(
            [.strong(definition.term)] + definition.lines.flatMap { [.lineBreak] + $0 })
        ]
      }
      writeList(start: nil, items, alternates: alternates)
    }
  }

  private mutating func writeHeading(_ level: Int, _ inlines: [Inline]) {
    lines.write(marker: String(repeating: "#", count: level) + " ")
    lines.write(inlines, as: .heading)
  }

  private mutating func writeList(start: Int?, _ items: [[Block]], alternates: Bool) {
    // Python-Markdown sees no item right under the lines of another that has several blocks.
    let isTight =
      items.isTight && (lines.dialect?.itemIndent == nil || items.allSatisfy { $0.count == 1 })
    var number = min(max(start ?? 0, 0), 999_999_999 - min(items.count, 999_999_999))
    for (index, item) in items.enumerated() {
      if index > 0 { lines.separate(byEmptyLine: !isTight) }
      var marker = start == nil ? (alternates ? "*" : "-") : "\(number)\(alternates ? ")" : ".")"
      if let indent = lines.dialect?.itemIndent {
        marker += String(repeating: " ", count: max(0, indent - marker.utf8.count - 1))
      }
      let indent = lines.dialect?.itemIndent ?? marker.utf8.count + 1
      lines.write(marker: item.isBlank ? marker : marker + " ")
      lines.indent += indent
      write(item, isTight: isTight)
      lines.indent -= indent
      number += 1
    }
  }

  private mutating func write(_ table: Table) {
    writeRow(table.columns)
    lines.separate(byEmptyLine: false)
    lines.write(marker: "|")
    for _ in table.columns { lines.write(marker: " --- |") }
    for row in table.rows {
      lines.separate(byEmptyLine: false)
      writeRow(row.cells)
    }
  }

  private mutating func writeRow(_ cells: [[Inline]]) {
    lines.write(marker: "|")
    for cell in cells {
      lines.write(marker: " ")
      lines.write(cell, as: .cell)
      lines.write(marker: " |")
    }
  }
}

extension Block {
  /// Whether it is written as a list.
  fileprivate var hasItems: Bool {
    switch self {
    case .list, .definitions: true
    case .heading, .paragraph, .table: false
    }
  }

  /// Whether it is seen as a block of its own right under a line of text.
  ///
  /// Source: CommonMark 0.29, 5.2: a list only if it begins at 1 and with words.
  fileprivate var mayInterrupt: Bool {
    guard case .list(let start, let items) = self, let first = items.first else { return false }
    return (start == nil || start == 1) && !first.isBlank
  }
}
