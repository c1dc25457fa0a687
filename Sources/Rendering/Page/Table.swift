/// A table with a caption, column headings, and a heading in each row.
public struct Table: Equatable, Sendable {
  /// One row: its anchor (or empty) and a cell for each column.
  public struct Row: Equatable, Sendable {
    /// The row's anchor, such as `cookie-sessionid`, or empty.
    public var id: String
    /// The cells, as many as the table has columns.
    public var cells: [Inlines]
    /// What a program reads of it on a whole page.
    public var facts: Facts

    /// A row of these cells.
    public init(id: String, cells: [Inlines], facts: Facts = []) {
      self.id = id
      self.cells = cells
      self.facts = facts
    }
  }

  /// The caption's anchor, by which the table is named; unique on the page.
  public var id: String
  /// What the table shows, in a few words.
  public var caption: Inlines
  /// The headings of the columns.
  public var columns: [Inlines]
  /// What each column holds, for programs; empty: that is not told.
  public var keys: [String]
  /// The column (0-based) whose cell names the row.
  public var rowHeading: Int
  /// The rows, in order.
  public var rows: [Row]

  /// A table of these rows.
  public init(
    id: String, caption: Inlines, columns: [Inlines], keys: [String] = [], rowHeading: Int,
    rows: [Row]
  ) {
    self.id = id
    self.caption = caption
    self.columns = columns
    self.keys = keys
    self.rowHeading = rowHeading
    self.rows = rows
  }
}

/// A term and what is said of it: `dt`, then a `dd` for each line.
public struct Definition: Equatable, Sendable {
  /// The term's anchor, or empty.
  public var id: String
  /// The term.
  public var term: Inlines
  /// What is said of the term, a line each.
  public var lines: [Inlines]
  /// What each line says, for programs; empty: that is not told.
  public var keys: [String]
  /// What a program reads of it on a whole page.
  public var facts: Facts

  /// A term with its lines.
  public init(
    id: String, term: Inlines, lines: [Inlines], keys: [String] = [], facts: Facts = []
  ) {
    self.id = id
    self.term = term
    self.lines = lines
    self.keys = keys
    self.facts = facts
  }
}

extension [UInt8] {
  /// Adds a table to the text of a page, with these words in each cell that is empty.
  mutating func append(_ table: Table, emptyCell: Inlines) {
    reserveCapacity(count + table.size)
    begin(.table, table.id)
    if !table.caption.isEmpty {
      begin(.caption)
      self += table.caption.bytes
      end(.caption)
    }
    for (index, column) in table.columns.enumerated() {
      begin(.column, table.keys.isEmpty ? "" : table.keys[index])
      self += column.bytes
      end(.column)
    }
    for row in table.rows {
      begin(.row, row.id)
      append(operand: row.facts.attributes)
      for (index, cell) in row.cells.enumerated() {
        let part = index == table.rowHeading ? Part.rowHeading : .cell
        begin(part)
        self += cell.isEmpty ? emptyCell.bytes : cell.bytes
        end(part)
      }
      end(.row)
    }
    end(.table)
  }

  /// Adds a term with its lines to the text of a page.
  mutating func append(_ definition: Definition) {
    begin(.term, definition.id)
    append(operand: definition.facts.attributes)
    self += definition.term.bytes
    end(.term)
    for (index, line) in definition.lines.enumerated() {
      begin(.line, definition.keys.isEmpty ? "" : definition.keys[index])
      self += line.bytes
      end(.line)
    }
  }
}

extension Table {
  /// About how many bytes the text of a page has for the table.
  fileprivate var size: Int {
    rows.reduce(256) { size, row in
      row.cells.reduce(size + row.facts.attributes.count + row.id.utf8.count + 8) {
        $0 + $1.bytes.count + 4
      }
    }
  }
}
