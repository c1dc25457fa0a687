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

/// The columns of tables: written once for all tables of a page that have them.
public struct TableColumns {
  fileprivate let bytes: [UInt8]

  /// Columns with these headings, and what each holds, for programs; no keys: that is not told.
  public init(_ headings: [Inlines], keys: [String] = []) {
    var writer = PageWriter(capacity: 512)
    for index in headings.indices {
      writer.begin(.column, keys.isEmpty ? "" : keys[index])
      writer.put(headings[index])
      writer.end(.column)
    }
    bytes = writer.text.bytes
  }
}

extension PageWriter {
  /// Writes a table: its anchor, what it shows, and its columns.
  public mutating func table(
    id: String, caption: (inout PageWriter) -> Void, columns: TableColumns,
    rows: (inout PageWriter) -> Void
  ) {
    begin(.table, id)
    let start = count
    begin(.caption)
    caption(&self)
    if count == start + 2 { takeBack(to: start) } else { end(.caption) }
    text.put(columns.bytes)
    rows(&self)
    end(.table)
  }

  /// Writes a row of a table.
  public mutating func row(
    id: String, facts: (inout PageWriter) -> Void, cells: (inout PageWriter) -> Void
  ) {
    begin(.row, id)
    put(operand: facts)
    cells(&self)
    end(.row)
  }

  /// Writes a cell of a row, with other words where it would say nothing.
  public mutating func cell(
    isHeading: Bool, orElse empty: Inlines, _ words: (inout PageWriter) -> Void
  ) {
    let part = isHeading ? Part.rowHeading : .cell
    begin(part)
    let start = count
    words(&self)
    if count == start { put(empty) }
    end(part)
  }

  /// Writes a list of terms, each with what is said of it.
  public mutating func definitions(_ terms: (inout PageWriter) -> Void) {
    begin(.definitions)
    terms(&self)
    end(.definitions)
  }

  /// Writes a term, before its lines.
  public mutating func term(
    id: String, facts: (inout PageWriter) -> Void, _ words: (inout PageWriter) -> Void
  ) {
    begin(.term, id)
    put(operand: facts)
    words(&self)
    end(.term)
  }

  /// Writes a line that is said of a term, if words follow its label; `key` is what it says, for
  /// programs.
  public mutating func line(
    key: String, label: Inlines, _ words: (inout PageWriter) -> Void
  ) {
    let start = count
    begin(.line, key)
    put(label)
    let inner = count
    words(&self)
    if count == inner { return takeBack(to: start) }
    end(.line)
  }
}

extension PageWriter {
  /// Writes a table of data, with these words in each cell that is empty.
  mutating func put(_ table: Table, emptyCell: Inlines) {
    self.table(
      id: table.id, caption: { $0.put(table.caption) },
      columns: TableColumns(table.columns, keys: table.keys),
      rows: { out in
        for row in table.rows {
          out.row(id: row.id, facts: { $0.put(row.facts) }) { out in
            for index in row.cells.indices {
              out.cell(isHeading: index == table.rowHeading, orElse: emptyCell) {
                $0.put(row.cells[index])
              }
            }
          }
        }
      })
  }

  /// Writes a term with its lines.
  mutating func put(_ definition: Definition) {
    term(id: definition.id, facts: { $0.put(definition.facts) }) { $0.put(definition.term) }
    for (index, line) in definition.lines.enumerated() {
      begin(.line, definition.keys.isEmpty ? "" : definition.keys[index])
      put(line)
      end(.line)
    }
  }
}
