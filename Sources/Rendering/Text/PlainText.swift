/// A document as plain text for people: wrapped at 80 columns, each link followed by its target.
struct PlainText: ~Copyable {
  /// What stands before each item of a list without numbers.
  private static let bullet = Array("- ".utf8)

  var lines = TextLines()
  /// The words of the block at hand.
  private var words = PlainWords()
  /// What of the page is written by its own bytes alone.
  private var units = PageUnits()
  /// What stands between a heading and its value in a record.
  let colon: StaticString
  /// The words of the heading before.
  private var lastHeading = PlainWords()
  /// Whether a list that is being written has or shows a heading, of which the rest of the page
  /// takes note.
  private var hasHeadingInside = false

  private init(language: String) {
    let isFrench =
      language.utf8.prefix { $0 != UInt8(ascii: "-") }.map { $0 | 0x20 } == Array("fr".utf8)
    colon = isFrench ? "\u{A0}: " : ": "
  }

  static func bytes(of document: Document, _ units: inout PageUnits) -> [UInt8] {
    Output.bytes(capacity: document.blocks.bytes.count + 1_024) { output in
      var page = PlainText(language: document.language)
      swap(&page.lines.out, &output)
      swap(&page.units, &units)
      page.write(document)
      swap(&page.units, &units)
      swap(&page.lines.out, &output)
    }
  }

  private mutating func write(_ document: Document) {
    let hasTitle = document.title.bytes.withUnsafeBufferPointer { title in
      var reader = PageReader(title)
      lastHeading.read(&reader, toEndOf: .heading)
      if lastHeading.isEmpty { return false }
      underline(1)
      return true
    }
    document.blocks.bytes.withUnsafeBufferPointer {
      var reader = PageReader($0)
      write(&reader, isTight: false, isFirst: !hasTitle)
    }
  }

  /// Writes blocks, to the end of the part that holds them.
  private mutating func write(_ reader: inout PageReader, isTight: Bool, isFirst: Bool = true) {
    var isFirst = isFirst
    while true {
      let start = reader.index
      guard case .begin(let part, let first, let second)? = reader.next() else { return }
      if !isFirst, !isTight { lines.put(UInt8(ascii: "\n")) }
      isFirst = false
      let unit = units.unit(at: start)
      if part == .heading {
        writeHeading(level: Int(reader.bytes[first.lowerBound] & 0xF), &reader, unit)
      } else if let unit, let kept = unit.kept {
        lines.put(kept[.text])
        reader.skip(unit)
      } else {
        let start = lines.out.count
        if unit != nil { hasHeadingInside = false }
        write(part, first, second, &reader)
        if let unit, unit.isKnown, !hasHeadingInside {
          units.note(lines.out.bytes(from: start), as: .text, of: unit)
        }
      }
    }
  }

  private mutating func write(
    _ part: Part, _ first: Range<Int>, _ second: Range<Int>, _ reader: inout PageReader
  ) {
    switch part {
    case .paragraph: writeWords(&reader, toEndOf: .paragraph)
    case .list:
      writeItems(&reader, start: Int(reader.string(first)), isTight: !second.isEmpty)
    case .table: writeTable(&reader)
    case .definitions: writeDefinitions(&reader)
    default: preconditionFailure("no other part stands on lines of its own")
    }
  }

  /// Writes the words of a part, and reads on behind its end.
  private mutating func writeWords(_ reader: inout PageReader, toEndOf part: Part) {
    words.read(&reader, toEndOf: part)
    words.withBytes { lines.write($0) }
  }

  private mutating func writeTable(_ reader: inout PageReader) {
    hasHeadingInside = true
    let cells = TextCells(&reader, &units)
    cells.caption.withUnsafeBufferPointer { caption in
      if caption.isEmpty || lastHeading.withBytes(caption.hasBytes) { return }
      lines.write(caption)
      lines.put(UInt8(ascii: "\n"))
    }
    write(cells)
  }

  private mutating func writeDefinitions(_ reader: inout PageReader) {
    var isFirst = true
    while case .begin(let part, _, _)? = reader.next() {
      if part == .term, !isFirst { lines.put(UInt8(ascii: "\n")) }
      isFirst = false
      let indent = part == .term ? 0 : 4
      lines.indent(by: indent)
      writeWords(&reader, toEndOf: part)
      lines.indent(by: -indent)
    }
  }

  /// Writes a heading that has begun; kept, its words stand before its lines, ended by a mark.
  private mutating func writeHeading(
    level: Int, _ reader: inout PageReader, _ unit: PageUnits.Unit?
  ) {
    hasHeadingInside = true
    if let unit, let kept = unit.kept?[.text] {
      let end = kept.index(ofMarkFrom: 0)
      lastHeading.removeAll()
      lastHeading.put(UnsafeBufferPointer(rebasing: kept[..<end]))
      lines.put(UnsafeBufferPointer(rebasing: kept[(end + 1)...]))
      return reader.skip(unit)
    }
    let start = lines.out.count
    lastHeading.read(&reader, toEndOf: .heading)
    underline(level)
    if let unit, unit.isKnown {
      let bytes = lastHeading.bytes + [Part.operandEnd] + lines.out.bytes(from: start)
      units.note(bytes, as: .text, of: unit)
    }
  }

  /// Writes the heading at hand and the line under it.
  private mutating func underline(_ level: Int) {
    let start = lines.out.count
    lastHeading.withBytes { lines.write($0) }
    let line: UInt8 =
      switch level {
      case ...1: UInt8(ascii: "=")
      case 2: UInt8(ascii: "-")
      case 3: UInt8(ascii: "~")
      default: UInt8(ascii: ".")
      }
    let width = lines.widest(from: start)
    lines.beginLine()
    lines.put(line, count: min(width, TextLines.columns))
    lines.put(UInt8(ascii: "\n"))
  }

  private mutating func writeItems(
    _ reader: inout PageReader, start: Int?, isTight: Bool
  ) {
    var number = start ?? 0
    var isFirst = true
    while case .begin(.item, _, _)? = reader.next() {
      if !isFirst, !isTight { lines.put(UInt8(ascii: "\n")) }
      let marker = start == nil ? Self.bullet : Array("\(number). ".utf8)
      lines.indent(by: marker)
      if reader.isAtEnd { lines.writeBareMarker() }
      write(&reader, isTight: isTight)
      lines.indent(by: -marker.count)
      number &+= 1
      isFirst = false
    }
  }
}
