/// Tables in plain text.
extension PlainText {
  /// Writes columns if every row fits in a line, else each row as a record.
  mutating func write(_ table: Table) {
    let headings = table.columns.map(\.words)
    let rows = table.rows.map { $0.cells.map(\.words) }
    let widths = headings.indices.map { column in
      ([headings] + rows).reduce(0) { widest, row in
        row.indices.contains(column) ? max(widest, row[column].displayWidth) : widest
      }
    }
    let isOneLine = (rows + [headings]).allSatisfy { row in
      row.allSatisfy { !$0.contains(UInt8(ascii: "\n")) }
    }
    let width = widths.reduce(0, +) + 2 * max(widths.count - 1, 0)
    if isOneLine, width + indent <= Self.columns {
      writeColumns(
        [headings, widths.map { Array(repeating: UInt8(ascii: "-"), count: $0) }] + rows, widths)
    } else {
      writeRecords(headings, rows)
    }
  }

  private mutating func writeColumns(_ rows: [[[UInt8]]], _ widths: [Int]) {
    for row in rows {
      beginLine()
      var gap = 0
      for (cell, width) in zip(row, widths) {
        if !cell.isEmpty {
          out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: gap))
          out += cell
          gap = 0
        }
        gap += width - cell.displayWidth + 2
      }
      out.append(UInt8(ascii: "\n"))
    }
  }

  private mutating func writeRecords(_ headings: [[UInt8]], _ rows: [[[UInt8]]]) {
    for (index, row) in rows.enumerated() {
      if index > 0 { out.append(UInt8(ascii: "\n")) }
      for (heading, cell) in zip(headings, row) {
        write(words: heading + (heading.isEmpty ? "".utf8 : colon.utf8) + cell, hanging: 2)
      }
    }
  }
}

extension [Inline] {
  /// The words in UTF-8, single spaces between them, with the target after each link; a line
  /// feed stands for a line break.
  var words: [UInt8] {
    var words = PlainWords()
    words.append(self)
    return words.out
  }
}

/// Words on their way to plain text.
private struct PlainWords {
  var out: [UInt8] = []
  private var isSpaceDue = false

  mutating func append(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let text), .code(let text): append(text)
      case .emphasis(let inner), .strong(let inner), .foreign(_, let inner),
        .placeholder(_, label: let inner):
        append(inner)
      case .lineBreak:
        isSpaceDue = false
        if !out.isEmpty { out.append(UInt8(ascii: "\n")) }
      case .link(let target, let inner):
        append(inner)
        let text = inner.plainText
        if LinkTarget.isAllowed(target), target != text, target != "mailto:" + text {
          append(" <\(target)>")
        }
      }
    }
  }

  private mutating func append(_ text: String) {
    for byte in text.utf8 {
      if byte.isBlank || byte.isLineEnd {
        isSpaceDue = true
      } else {
        if isSpaceDue, !out.isEmpty, out[out.count - 1] != UInt8(ascii: "\n") {
          out.append(UInt8(ascii: " "))
        }
        isSpaceDue = false
        out.append(byte)
      }
    }
  }
}
