/// A document as plain text for people: wrapped at 80 columns, each link followed by its target.
///
/// Nothing is cut: a word that is longer than the line stands on a line of its own.
struct PlainText {
  /// The longest line, in columns.
  static let columns = 80
  /// What stands before each item of a list without numbers.
  private static let bullet = Array("- ".utf8)

  var out: [UInt8] = []
  /// The columns before each line: those of the list items that it stands in.
  var indent = 0
  /// What stands in the last of these columns before the next line: `- `.
  private var marker: [UInt8] = []
  /// What stands between a heading and its value in a record.
  let colon: String
  private var lastHeading: [UInt8] = []

  private init(language: String) {
    let isFrench =
      language.utf8.prefix { $0 != UInt8(ascii: "-") }.map { $0 | 0x20 } == Array("fr".utf8)
    colon = isFrench ? "\u{A0}: " : ": "
  }

  static func bytes(of document: Document) -> [UInt8] {
    var page = PlainText(language: document.language)
    page.write([.heading(level: 1, id: "", document.title)] + document.blocks, isTight: false)
    return page.out
  }

  private mutating func write(_ blocks: [Block], isTight: Bool) {
    var isFirst = true
    for block in blocks where !block.isEmpty {
      if !isFirst, !isTight { out.append(UInt8(ascii: "\n")) }
      write(block)
      isFirst = false
    }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, _, let inlines):
      writeHeading(level, inlines)
    case .paragraph(let inlines):
      write(inlines)
    case .list(let start, let items):
      write(start: start, items)
    case .table(let table):
      let caption = table.caption.words
      if !caption.isEmpty, caption != lastHeading {
        write(words: caption)
        out.append(UInt8(ascii: "\n"))
      }
      write(table)
    case .definitions(let definitions):
      for (index, definition) in definitions.enumerated() {
        if index > 0 { out.append(UInt8(ascii: "\n")) }
        write(definition.term)
        indent += 4
        for line in definition.lines { write(line) }
        indent -= 4
      }
    }
  }

  private mutating func writeHeading(_ level: Int, _ inlines: [Inline]) {
    lastHeading = inlines.words
    let width = write(words: lastHeading)
    let line: UInt8 =
      switch level {
      case ...1: UInt8(ascii: "=")
      case 2: UInt8(ascii: "-")
      case 3: UInt8(ascii: "~")
      default: UInt8(ascii: ".")
      }
    beginLine()
    out.append(contentsOf: repeatElement(line, count: min(width, Self.columns)))
    out.append(UInt8(ascii: "\n"))
  }

  private mutating func write(start: Int?, _ items: [[Block]]) {
    let isTight = items.isTight
    var number = start ?? 0
    var isFirst = true
    for item in items {
      if !isFirst, !isTight { out.append(UInt8(ascii: "\n")) }
      let sign = start == nil ? Self.bullet : Array("\(number). ".utf8)
      marker += sign
      indent += sign.count
      if item.isBlank {
        marker.removeLast()
        indent -= 1
        write(words: [])
        indent += 1
      }
      write(item, isTight: isTight)
      indent -= sign.count
      number &+= 1
      isFirst = false
    }
  }

  private mutating func write(_ inlines: [Inline]) {
    var words = PlainWords()
    words.append(inlines)
    write(words: words.bytes)
  }

  /// Writes words, broken at spaces where they would pass the last column; `hanging` is how much
  /// further than the first line the others begin. Returns the width of the widest line.
  @discardableResult
  mutating func write(words: [UInt8], hanging: Int = 0) -> Int {
    words.withUnsafeBufferPointer { write(words: $0, hanging: hanging) }
  }

  /// The same; `after` is how many columns of the first line are taken, by words and a space.
  @discardableResult
  mutating func write(
    words bytes: UnsafeBufferPointer<UInt8>, hanging: Int = 0, after: Int? = nil
  ) -> Int {
    if after == nil { beginLine() }
    var column = after ?? 0
    var widest = column
    var line = 0
    var start = 0
    while start < bytes.count {
      let (end, width) = bytes.word(from: start)
      if start > 0 {
        if bytes[start - 1].isLineEnd || column + 1 + width + indent > Self.columns {
          out.append(bytes, line..<(start - 1))
          breakLine(hanging: hanging)
          (line, column) = (start, hanging)
        } else {
          column += 1
        }
      } else if column > hanging, column + width + indent > Self.columns {
        out.removeLast()
        breakLine(hanging: hanging)
        column = hanging
      }
      column += width
      widest = max(widest, column)
      start = end + 1
    }
    if start > 0 { out.append(bytes, line..<(start - 1)) }
    out.append(UInt8(ascii: "\n"))
    return widest
  }

  private mutating func breakLine(hanging: Int) {
    out.append(UInt8(ascii: "\n"))
    out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent + hanging))
  }

  mutating func beginLine() {
    out.append(
      contentsOf: repeatElement(UInt8(ascii: " "), count: max(indent - marker.count, 0)))
    out += marker
    marker = []
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The word that begins there: where it ends, and how many columns it takes.
  fileprivate func word(from start: Int) -> (end: Int, width: Int) {
    var end = start
    var width = 0
    // Whether every sign is known to take one column without being looked up.
    var isSimple = true
    while end < count, self[end] > UInt8(ascii: " ") {
      let byte = self[end]
      if byte & 0xC0 != 0x80 { width += 1 }
      if byte >= 0xCC || byte == 0xAD { isSimple = false }
      end += 1
    }
    if isSimple { return (end, width) }
    return (end, UnsafeBufferPointer(rebasing: self[start..<end]).displayWidth)
  }
}
