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
    page.out.reserveCapacity(document.blocks.bytes.count + 1_024)
    let title = document.title.words
    if !title.isEmpty { page.writeHeading(1, title) }
    document.blocks.bytes.withUnsafeBufferPointer {
      var reader = PageReader($0)
      page.write(&reader, isTight: false, isFirst: title.isEmpty)
    }
    return page.out
  }

  /// Writes blocks, to the end of the part that holds them.
  private mutating func write(_ reader: inout PageReader, isTight: Bool, isFirst: Bool = true) {
    var isFirst = isFirst
    while case .begin(let part, let first, let second)? = reader.next() {
      if !isFirst, !isTight { out.append(UInt8(ascii: "\n")) }
      isFirst = false
      switch part {
      case .heading:
        writeHeading(
          Int(reader.bytes[first.lowerBound] & 0xF), reader.words(toEndOf: .heading))
      case .paragraph: write(words: reader.words(toEndOf: .paragraph))
      case .list:
        writeItems(&reader, start: Int(reader.string(first)), isTight: !second.isEmpty)
      case .table: writeTable(&reader)
      case .definitions: writeDefinitions(&reader)
      default: preconditionFailure("no other part stands on lines of its own")
      }
    }
  }

  private mutating func writeTable(_ reader: inout PageReader) {
    let cells = TextCells(&reader)
    if !cells.caption.isEmpty, cells.caption != lastHeading {
      write(words: cells.caption)
      out.append(UInt8(ascii: "\n"))
    }
    write(cells)
  }

  private mutating func writeDefinitions(_ reader: inout PageReader) {
    var isFirst = true
    while case .begin(let part, _, _)? = reader.next() {
      let words = reader.words(toEndOf: part)
      if part == .term {
        if !isFirst { out.append(UInt8(ascii: "\n")) }
        isFirst = false
        write(words: words)
      } else {
        indent += 4
        write(words: words)
        indent -= 4
      }
    }
  }

  private mutating func writeHeading(_ level: Int, _ words: [UInt8]) {
    lastHeading = words
    let width = write(words: words)
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

  private mutating func writeItems(
    _ reader: inout PageReader, start: Int?, isTight: Bool
  ) {
    var number = start ?? 0
    var isFirst = true
    while case .begin(.item, _, _)? = reader.next() {
      if !isFirst, !isTight { out.append(UInt8(ascii: "\n")) }
      let sign = start == nil ? Self.bullet : Array("\(number). ".utf8)
      marker += sign
      indent += sign.count
      if reader.isAtEnd {
        marker.removeLast()
        indent -= 1
        write(words: [])
        indent += 1
      }
      write(&reader, isTight: isTight)
      indent -= sign.count
      number &+= 1
      isFirst = false
    }
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
    while end < count {
      let byte = self[end]
      if byte < 0x80 {
        if byte <= UInt8(ascii: " ") { break }
        width += 1
      } else {
        if byte >= 0xC0 { width += 1 }
        if byte >= 0xCC || byte == 0xAD { isSimple = false }
      }
      end += 1
    }
    if isSimple { return (end, width) }
    return (end, UnsafeBufferPointer(rebasing: self[start..<end]).displayWidth)
  }
}
