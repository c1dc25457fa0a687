/// Tables in plain text.
extension PlainText {
  /// Writes columns if every row fits in a line, else each row as a record.
  mutating func write(_ cells: TextCells) {
    if let widths = cells.columnWidths(atMost: Self.columns - indent) {
      writeColumns(cells, widths)
    } else {
      writeRecords(cells)
    }
  }

  private mutating func writeColumns(_ cells: TextCells, _ widths: [Int]) {
    for row in 0..<cells.rows {
      beginLine()
      var gap = 0
      for (column, width) in widths.enumerated() {
        cells.withBytes(row, column) { cell in
          if !cell.isEmpty {
            out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: gap))
            out.append(contentsOf: cell)
            gap = 0
          }
          gap += width - cell.displayWidth + 2
        }
      }
      out.append(UInt8(ascii: "\n"))
      if row == 0 { writeRule(widths) }
    }
  }

  private mutating func writeRule(_ widths: [Int]) {
    beginLine()
    for (column, width) in widths.enumerated() {
      if column > 0 { out += [UInt8(ascii: " "), UInt8(ascii: " ")] }
      out.append(contentsOf: repeatElement(UInt8(ascii: "-"), count: width))
    }
    out.append(UInt8(ascii: "\n"))
  }

  private mutating func writeRecords(_ cells: TextCells) {
    for row in 1..<max(cells.rows, 1) {
      if row > 1 { out.append(UInt8(ascii: "\n")) }
      for column in 0..<cells.columns {
        beginLine()
        let after = writeHeading(cells, column)
        cells.withBytes(row, column) { _ = write(words: $0, hanging: 2, after: after) }
      }
    }
  }

  /// Writes a column's heading before a cell; returns how many columns it takes.
  private mutating func writeHeading(_ cells: TextCells, _ column: Int) -> Int {
    cells.withBytes(0, column) { heading in
      if heading.isEmpty { return 0 }
      out.append(contentsOf: heading)
      out += colon.utf8
      return heading.displayWidth + colon.utf8.displayWidth
    }
  }
}

/// The words of a table's cells, one after the other in one text; the headings are row 0.
struct TextCells {
  /// The words of the caption, empty where there is none.
  private(set) var caption: [UInt8] = []
  private(set) var rows = 1
  private(set) var columns = 0
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// The cells of the table that begins there; reads on behind its end.
  init(_ reader: inout PageReader) {
    bytes.reserveCapacity(2_048)
    ends.reserveCapacity(64)
    while let event = reader.next() {
      switch event {
      case .begin(.caption, _, _): caption = reader.words(toEndOf: .caption)
      case .begin(.column, _, _):
        append(&reader, toEndOf: .column)
        columns += 1
      case .begin(.row, _, _): rows += 1
      case .begin(let part, _, _): append(&reader, toEndOf: part)
      case .end(.row): fillRow()
      case .end(.table): return
      case .end, .words: break
      }
    }
  }

  /// The widths of the columns; nil if some row does not fit.
  func columnWidths(atMost limit: Int) -> [Int]? {
    var widths = Array(repeating: 0, count: columns)
    for row in 0..<rows {
      for column in 0..<columns {
        let fits = withBytes(row, column) { cell in
          widths[column] = max(widths[column], cell.displayWidth)
          return !cell.contains(UInt8(ascii: "\n"))
        }
        guard fits else { return nil }
      }
      if widths.reduce(-2, { $0 + $1 + 2 }) > limit { return nil }
    }
    return widths
  }

  func withBytes<Result>(
    _ row: Int, _ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let cell = row * columns + column
    let start = cell == 0 ? 0 : ends[cell - 1]
    return bytes.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[start..<ends[cell]]))
    }
  }

  private mutating func append(_ reader: inout PageReader, toEndOf part: Part) {
    // A row has no more cells than there are columns.
    if part != .column, ends.count == rows * columns {
      _ = reader.skip(toEndOf: part)
      return
    }
    var words = PlainWords(after: bytes)
    bytes = []
    words.append(&reader, toEndOf: part)
    bytes = words.bytes
    ends.append(bytes.count)
  }

  /// A row that is short of cells has empty ones at its end.
  private mutating func fillRow() {
    while ends.count < rows * columns { ends.append(bytes.count) }
  }
}
