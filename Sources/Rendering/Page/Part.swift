/// A part of a page, as the text of the page marks it.
///
/// A page is one text in UTF-8. Bytes below 0x20 but tab and line feed, which no words hold, mark
/// its parts: 0x01, the part's byte and its operands, each ended by 0x03; its words and parts;
/// 0x02 and that byte again. So a page is put together by copying, and read in one pass.
public enum Part: UInt8, Sendable {
  /// A heading; its operands are its level, a digit, and its anchor.
  case heading = 0x20
  /// A paragraph.
  case paragraph
  /// A list; its operands are its first number, empty for bullets, and a letter if it is tight.
  case list
  /// An item of a list.
  case item
  /// A table; its operand is the anchor of its caption.
  case table
  /// What a table shows, in a few words.
  case caption
  /// A column's heading; its operand is what the column holds, for programs.
  case column
  /// A row; its operands are its anchor and its facts.
  case row
  /// The cell that names its row.
  case rowHeading
  /// Another cell.
  case cell
  /// Terms, each before the lines that are said of it.
  case definitions
  /// A term; its operands are its anchor and its facts.
  case term
  /// A line that is said of a term; its operand is what it says, for programs.
  case line
  /// A name or a piece of code, which holds words alone.
  case code
  /// Emphasised words.
  case emphasis
  /// Important words.
  case strong
  /// A link; its operand is its target, which `LinkTarget` allows.
  case link
  /// A line break, which has no end.
  case lineBreak
  /// Words of another language; its operand is that language.
  case foreign
  /// Words that state facts, which are its operand.
  case stating
  /// A platform's mark, which is its operand, and in it the label that stands for it elsewhere.
  case placeholder

  /// Begins a part.
  static let begin: UInt8 = 1
  /// Ends a part.
  static let end: UInt8 = 2
  /// Ends an operand.
  static let operandEnd: UInt8 = 3

  /// How many operands it has.
  var operands: Int {
    switch self {
    case .heading, .list, .row, .term: 2
    case .table, .column, .line, .link, .foreign, .stating, .placeholder: 1
    case .paragraph, .item, .caption, .rowHeading, .cell, .definitions, .code, .emphasis, .strong,
      .lineBreak:
      0
    }
  }

  /// Whether its words stand in a line with those around it.
  var isInline: Bool {
    switch self {
    case .code, .emphasis, .strong, .link, .foreign, .stating, .placeholder, .lineBreak: true
    default: false
    }
  }
}

extension [UInt8] {
  /// Begins a part without operands.
  mutating func begin(_ part: Part) {
    append(Part.begin)
    append(part.rawValue)
  }

  /// Begins a part with its operand, a text.
  mutating func begin(_ part: Part, _ operand: String) {
    begin(part)
    append(operand: operand)
  }

  /// Adds an operand of the part that begins.
  mutating func append(operand: String) {
    append(words: operand)
    append(Part.operandEnd)
  }

  /// Adds an operand of the part that begins, of which no byte is below 0x04.
  mutating func append(operand: [UInt8]) {
    append(contentsOf: operand)
    append(Part.operandEnd)
  }

  /// Ends a part.
  mutating func end(_ part: Part) {
    append(Part.end)
    append(part.rawValue)
  }
}
