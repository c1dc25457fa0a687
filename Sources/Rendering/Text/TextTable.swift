/// Tables in plain text.
extension PlainText {
  /// Writes columns if every row fits in a line, else each row as a record.
  mutating func write(_ table: Table) {
    let rows = ([table.columns] + table.rows.map(\.cells)).map { $0.map(\.words) }
    if let widths = columnWidths(of: rows) {
      writeColumns(rows, widths)
    } else {
      writeRecords(rows)
    }
  }

  /// The widths of the columns; nil if some row does not fit in a line.
  private func columnWidths(of rows: [[[UInt8]]]) -> [Int]? {
    var widths = Array(repeating: 0, count: rows.first?.count ?? 0)
    for row in rows {
      for (index, cell) in row.enumerated() where widths.indices.contains(index) {
        widths[index] = max(widths[index], cell.displayWidth)
        if cell.contains(UInt8(ascii: "\n")) { return nil }
      }
      if widths.reduce(indent - 2, { $0 + $1 + 2 }) > Self.columns { return nil }
    }
    return widths
  }

  private mutating func writeColumns(_ rows: [[[UInt8]]], _ widths: [Int]) {
    writeRow(rows[0], widths)
    writeRow(widths.map { Array(repeating: UInt8(ascii: "-"), count: $0) }, widths)
    for row in rows.dropFirst() { writeRow(row, widths) }
  }

  private mutating func writeRow(_ row: [[UInt8]], _ widths: [Int]) {
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

  private mutating func writeRecords(_ rows: [[[UInt8]]]) {
    let headings = rows[0].map { $0.isEmpty ? $0 : $0 + colon.utf8 }
    for (index, row) in rows.dropFirst().enumerated() {
      if index > 0 { out.append(UInt8(ascii: "\n")) }
      for (heading, cell) in zip(headings, row) {
        write(words: heading + cell, hanging: 2)
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
      case .text(let text), .code(let text): append(text.withoutControls)
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
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices where bytes[index] <= UInt8(ascii: " ") {
        guard bytes[index].isBlank || bytes[index].isLineEnd else { continue }
        append(bytes[start..<index])
        isSpaceDue = true
        start = index + 1
      }
      append(bytes[start...])
    }
  }

  private mutating func append(_ word: Slice<UnsafeBufferPointer<UInt8>>) {
    if word.isEmpty { return }
    if isSpaceDue, let last = out.last, last != UInt8(ascii: "\n") {
      out.append(UInt8(ascii: " "))
    }
    isSpaceDue = false
    out += word
  }
}
