/// A page as a value: what is said, in what order, and nothing about how it looks.
///
/// Texts are plain Unicode; escaping is the business of each format.
public struct Document: Equatable, Sendable {
  /// The page's language, a BCP 47 tag: `fr`.
  public var language: String
  /// The page's one heading of level 1.
  public var title: [Inline]
  /// Everything below the title, in order. Its headings begin at level 2.
  public var blocks: [Block]

  /// A page of these blocks.
  public init(language: String, title: [Inline], blocks: [Block]) {
    self.language = language
    self.title = title
    self.blocks = blocks
  }
}

/// A part of a page that stands on lines of its own.
public enum Block: Equatable, Sendable {
  /// A heading of level 2 to 4; `id` is its anchor, or empty.
  case heading(level: Int, id: String, [Inline])
  /// A paragraph.
  case paragraph([Inline])
  /// A bullet list (`start` is nil) or a numbered one that begins at `start`.
  case list(start: Int?, items: [[Block]])
  /// A table of data.
  case table(Table)
  /// A list of terms, each with what is said of it.
  case definitions([Definition])
}

/// A term and what is said of it: `dt`, then a `dd` for each line.
public struct Definition: Equatable, Sendable {
  /// The term's anchor, or empty.
  public var id: String
  /// The term.
  public var term: [Inline]
  /// What is said of the term, a line each.
  public var lines: [[Inline]]
  /// What each line says, for programs; empty: that is not told.
  public var keys: [String]
  /// What a program reads of it on a whole page.
  public var facts: [Fact]

  /// A term with its lines.
  public init(
    id: String, term: [Inline], lines: [[Inline]], keys: [String] = [], facts: [Fact] = []
  ) {
    self.id = id
    self.term = term
    self.lines = lines
    self.keys = keys
    self.facts = facts
  }
}

/// A table with a caption, column headings, and a heading in each row.
public struct Table: Equatable, Sendable {
  /// One row: its anchor (or empty) and a cell for each column.
  public struct Row: Equatable, Sendable {
    /// The row's anchor, such as `cookie-sessionid`, or empty.
    public var id: String
    /// The cells, as many as the table has columns.
    public var cells: [[Inline]]
    /// What a program reads of it on a whole page.
    public var facts: [Fact]

    /// A row of these cells.
    public init(id: String, cells: [[Inline]], facts: [Fact] = []) {
      self.id = id
      self.cells = cells
      self.facts = facts
    }
  }

  /// The caption's anchor, by which the table is named; unique on the page.
  public var id: String
  /// What the table shows, in a few words.
  public var caption: [Inline]
  /// The headings of the columns.
  public var columns: [[Inline]]
  /// What each column holds, for programs; empty: that is not told.
  public var keys: [String]
  /// The column (0-based) whose cell names the row.
  public var rowHeading: Int
  /// The rows, in order.
  public var rows: [Row]

  /// A table of these rows.
  public init(
    id: String, caption: [Inline], columns: [[Inline]], keys: [String] = [], rowHeading: Int,
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

/// A part of a line.
public enum Inline: Equatable, Sendable {
  /// Plain text.
  case text(String)
  /// A name or a piece of code, shown as it is written.
  case code(String)
  /// Emphasised text.
  case emphasis([Inline])
  /// Important text.
  case strong([Inline])
  /// A link; its target is one that `LinkTarget` allows.
  case link(to: String, [Inline])
  /// A line break inside a paragraph.
  case lineBreak
  /// Words of another language than the page's: `first-party` in French.
  case foreign(language: String, [Inline])
  /// Words that show what a program reads of them on a whole page.
  case stating([Fact], [Inline])
  /// A mark that a publishing platform replaces by a control of its own (`##manage-cookies##`):
  /// written as it is in the fragment, where the platform reads it; elsewhere its label stands.
  case placeholder(String, label: [Inline])
}
