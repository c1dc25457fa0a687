/// A part of a page, as the text of the page marks it.
///
/// A page is one text in UTF-8. Bytes below 0x20 but tab and line feed, which no words hold, mark
/// its parts: 0x01, the part's letter and its operands, each ended by 0x03; its words and parts;
/// 0x02 and the letter again. So a page is put together by copying, and read in one pass.
public enum Part: UInt8, Sendable {
  /// A heading; its operands are its level, a digit, and its anchor.
  case heading = 0x68
  /// A paragraph.
  case paragraph = 0x70
  /// A list; its operands are its first number, empty for bullets, and a letter if it is tight.
  case list = 0x6C
  /// An item of a list.
  case item = 0x69
  /// A table; its operand is the anchor of its caption.
  case table = 0x74
  /// What a table shows, in a few words.
  case caption = 0x6B
  /// A column's heading; its operand is what the column holds, for programs.
  case column = 0x6F
  /// A row; its operands are its anchor and its facts.
  case row = 0x72
  /// The cell that names its row.
  case rowHeading = 0x6E
  /// Another cell.
  case cell = 0x63
  /// Terms, each before the lines that are said of it.
  case definitions = 0x64
  /// A term; its operands are its anchor and its facts.
  case term = 0x75
  /// A line that is said of a term; its operand is what it says, for programs.
  case line = 0x76
  /// A name or a piece of code, which holds words alone.
  case code = 0x78
  /// Emphasised words.
  case emphasis = 0x65
  /// Important words.
  case strong = 0x73
  /// A link; its operand is its target, which `LinkTarget` allows.
  case link = 0x61
  /// A line break, which has no end.
  case lineBreak = 0x62
  /// Words of another language; its operand is that language.
  case foreign = 0x67
  /// Words that state facts, which are its operand.
  case stating = 0x66
  /// A platform's mark, which is its operand, and in it the label that stands for it elsewhere.
  case placeholder = 0x6D

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
