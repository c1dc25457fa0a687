/// Tables in plain text.
extension PlainText {
  /// Writes columns if every row fits in a line, else each row as a record.
  mutating func write(_ cells: borrowing TextCells) {
    let headings = cells.headingWidths
    var widths = headings
    if cells.widen(&widths, atMost: lines.room) {
      writeColumns(cells, widths)
    } else {
      writeRecords(cells, headings)
    }
  }

  private mutating func writeColumns(_ cells: borrowing TextCells, _ widths: [Int]) {
    for row in 0..<cells.rows {
      lines.beginLine()
      var gap = 0
      for (column, width) in widths.enumerated() {
        cells.withBytes(row, column) { cell in
          if !cell.isEmpty {
            lines.put(UInt8(ascii: " "), count: gap)
            lines.put(cell)
            gap = 0
          }
          gap += width - cell.displayWidth + 2
        }
      }
      lines.put(UInt8(ascii: "\n"))
      if row == 0 { writeRule(widths) }
    }
  }

  private mutating func writeRule(_ widths: [Int]) {
    lines.beginLine()
    for (column, width) in widths.enumerated() {
      if column > 0 { lines.put("  ") }
      lines.put(UInt8(ascii: "-"), count: width)
    }
    lines.put(UInt8(ascii: "\n"))
  }

  private mutating func writeRecords(_ cells: borrowing TextCells, _ widths: [Int]) {
    let colonWidth = colonWidth
    for row in 1..<max(cells.rows, 1) {
      if row > 1 { lines.put(UInt8(ascii: "\n")) }
      for column in 0..<cells.columns {
        lines.beginLine()
        let hasHeading = cells.withBytes(0, column) { heading in
          if heading.isEmpty { return false }
          lines.put(heading)
          lines.put(colon)
          return true
        }
        let after = hasHeading ? widths[column] + colonWidth : 0
        cells.withBytes(row, column) { lines.write($0, hanging: 2, after: after) }
      }
    }
  }

  private var colonWidth: Int {
    UnsafeBufferPointer(start: colon.utf8Start, count: colon.utf8CodeUnitCount).displayWidth
  }
}

/// The words of a table's cells, one after the other in one text; the headings are row 0.
struct TextCells: ~Copyable {
  /// The words of the caption, empty where there is none.
  private(set) var caption: [UInt8] = []
  private(set) var rows = 1
  private(set) var columns = 0
  private var words = PlainWords()
  private var ends: [Int] = []

  /// The cells of the table that begins there; reads on behind its end.
  init(_ reader: inout PageReader, _ units: inout PageUnits) {
    ends.reserveCapacity(64)
    while true {
      let start = reader.index
      switch reader.next() {
      case .begin(.caption, _, _):
        words.read(&reader, toEndOf: .caption)
        caption = words.bytes
        words.removeAll()
      case .begin(.column, _, _): appendColumns(&reader, units.unit(at: start), &units)
      case .begin(.row, _, _): rows += 1
      case .begin(let part, _, _): append(&reader, toEndOf: part, units.unit(at: start), &units)
      case .end(.row): fillRow()
      case .end(.table), nil: return
      case .end, .words: break
      }
    }
  }

  /// The widths of the headings.
  var headingWidths: [Int] {
    (0..<columns).map { withBytes(0, $0) { $0.displayWidth } }
  }

  /// Makes the headings' widths those of the columns; false if some row does not fit.
  func widen(_ widths: inout [Int], atMost limit: Int) -> Bool {
    for row in 0..<rows {
      if widths.reduce(-2, { $0 + $1 + 2 }) > limit { return false }
      for column in 0..<columns {
        let fits = withBytes(row, column) { cell in
          widths[column] = max(widths[column], cell.displayWidth)
          return !cell.contains(UInt8(ascii: "\n"))
        }
        guard fits else { return false }
      }
    }
    return widths.reduce(-2, { $0 + $1 + 2 }) <= limit
  }

  func withBytes<Result>(
    _ row: Int, _ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let cell = row * columns + column
    let start = cell == 0 ? 0 : ends[cell - 1]
    return words.withBytes { body(UnsafeBufferPointer(rebasing: $0[start..<ends[cell]])) }
  }

  /// Adds the columns, of which the first has begun; kept, each ends with a mark.
  private mutating func appendColumns(
    _ reader: inout PageReader, _ unit: PageUnits.Unit?, _ units: inout PageUnits
  ) {
    if let unit, let kept = unit.kept?[.text] {
      reader.skip(unit)
      var start = 0
      while start < kept.count {
        let end = kept.index(ofMarkFrom: start)
        words.put(UnsafeBufferPointer(rebasing: kept[start..<end]))
        ends.append(words.count)
        start = end + 1
      }
    } else {
      repeat {
        words.add(&reader, toEndOf: .column)
        ends.append(words.count)
      } while reader.skip(beginningOf: .column)
    }
    columns = ends.count
    guard let unit, unit.isKnown else { return }
    var bytes: [UInt8] = []
    for column in 0..<columns {
      withBytes(0, column) { bytes += $0 }
      bytes.append(Part.operandEnd)
    }
    units.note(bytes, as: .text, of: unit)
  }

  private mutating func append(
    _ reader: inout PageReader, toEndOf part: Part, _ unit: PageUnits.Unit?,
    _ units: inout PageUnits
  ) {
    // A row has no more cells than there are columns.
    if ends.count == rows * columns {
      _ = reader.skip(toEndOf: part)
      return
    }
    words.add(&reader, toEndOf: part, unit, &units)
    ends.append(words.count)
  }

  /// A row that is short of cells has empty ones at its end.
  private mutating func fillRow() {
    while ends.count < rows * columns { ends.append(words.count) }
  }
}
