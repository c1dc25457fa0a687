/// A document as GitHub Flavored Markdown without raw HTML.
///
/// cmark's own renderer is not used: it writes a comment between two lists, which is raw HTML,
/// leaves addresses that a parser would make links as they are, and takes quadratic time for
/// `>>>`. Every sign is escaped here where a parser could take it for a mark. An address of mail
/// becomes a link all the same: GitHub Flavored Markdown knows no way to prevent it.
struct Markdown: ~Copyable {
  private(set) var lines = MarkdownLines()
  /// What of the page is written by its own bytes alone.
  private var units = PageUnits()

  static func bytes(
    of document: Document, for flavour: Flavour?, _ units: inout PageUnits
  ) -> [UInt8] {
    Output.bytes(capacity: document.blocks.bytes.count + 1_024) { output in
      var markdown = Markdown()
      if let flavour {
        markdown.lines.dialect = flavour.dialect
        markdown.lines.anchors = flavour.dialect.anchor == nil ? [] : document.headingAnchors
      }
      swap(&markdown.lines.out, &output)
      swap(&markdown.units, &units)
      markdown.write(document)
      swap(&markdown.units, &units)
      swap(&markdown.lines.out, &output)
    }
  }

  private mutating func write(_ document: Document) {
    let hasTitle = !document.title.isBlank
    if hasTitle {
      document.title.bytes.withUnsafeBufferPointer {
        var reader = PageReader($0)
        writeHeading(1, &reader)
      }
    }
    document.blocks.bytes.withUnsafeBufferPointer {
      var reader = PageReader($0)
      write(&reader, isTight: false, isFirst: !hasTitle)
    }
    lines.out.put(UInt8(ascii: "\n"))
  }

  /// Writes blocks, to the end of the part that holds them; `isTight`: without an empty line
  /// between them, where it can be left out.
  private mutating func write(_ reader: inout PageReader, isTight: Bool, isFirst: Bool = true) {
    var isFirst = isFirst
    var alternates = false
    var followsItems = false
    while true {
      let start = reader.index
      let mayInterrupt = isTight && reader.mayInterrupt
      guard case .begin(let part, let first, let second)? = reader.next() else { return }
      // A list right after another of its kind would go on with it: another marker begins it.
      let hasItems = part == .list || part == .definitions
      let follows = hasItems && followsItems
      alternates = follows && !alternates
      if !isFirst { lines.separate(byEmptyLine: !mayInterrupt) }
      if follows, let separator = lines.dialect?.listSeparator {
        alternates = false
        lines.write(marker: separator)
        lines.separate(byEmptyLine: true)
      }
      if let unit = alternates ? nil : units.unit(at: start) {
        write(unit, &reader) { $0.write(part, first, second, &$1, alternates: false) }
      } else {
        write(part, first, second, &reader, alternates: alternates)
      }
      (isFirst, followsItems) = (false, hasItems)
    }
  }

  /// Writes a unit as it became elsewhere, or else by `write`, and reads on behind its end.
  private mutating func write(
    _ unit: PageUnits.Unit, _ reader: inout PageReader,
    by write: (inout Markdown, inout PageReader) -> Void
  ) {
    if let kept = unit.kept {
      reader.skip(unit)
      return lines.out.put(kept[.markdown])
    }
    let start = lines.out.count
    lines.dependsOnPage = false
    write(&self, &reader)
    if unit.isKnown, !lines.dependsOnPage {
      units.note(lines.out.bytes(from: start), as: .markdown, of: unit)
    }
  }

  private mutating func write(
    _ part: Part, _ first: Range<Int>, _ second: Range<Int>, _ reader: inout PageReader,
    alternates: Bool
  ) {
    switch part {
    case .heading:
      let id = reader.string(second)
      writeHeading(Int(reader.bytes[first.lowerBound] & 0xF), &reader)
      if let anchor = lines.dialect?.anchor, id.isPlainAnchor { lines.write(marker: anchor(id)) }
    case .paragraph:
      lines.write(&reader, toEndOf: .paragraph, as: .paragraph)
    case .list:
      writeList(
        start: Int(reader.string(first)), isTight: !second.isEmpty, &reader,
        alternates: alternates)
    case .table:
      writeTable(&reader)
    case .definitions:
      writeDefinitions(&reader, alternates: alternates)
    default: preconditionFailure("no other part stands on lines of its own")
    }
  }

  private mutating func writeHeading(_ level: Int, _ reader: inout PageReader) {
    lines.write(marker: String(repeating: "#", count: level) + " ")
    lines.write(&reader, toEndOf: .heading, as: .heading)
  }

  private mutating func writeList(
    start: Int?, isTight: Bool, _ reader: inout PageReader, alternates: Bool
  ) {
    let items = reader.items
    // Python-Markdown sees no item right under the lines of another that has several blocks.
    let isTight = isTight && (lines.dialect?.itemIndent == nil || !items.haveSeveralBlocks)
    var number = min(max(start ?? 0, 0), 999_999_999 - min(items.count, 999_999_999))
    var isFirst = true
    while case .begin(.item, _, _)? = reader.next() {
      if !isFirst { lines.separate(byEmptyLine: !isTight) }
      isFirst = false
      let marker = start == nil ? (alternates ? "*" : "-") : "\(number)\(alternates ? ")" : ".")"
      let indent = beginItem(marker, isBlank: reader.isAtEnd)
      write(&reader, isTight: isTight)
      lines.indent -= indent
      number += 1
    }
  }

  /// Writes the marker of an item; returns how much further its lines begin.
  private mutating func beginItem(_ marker: String, isBlank: Bool) -> Int {
    var marker = marker
    if let indent = lines.dialect?.itemIndent {
      marker += String(repeating: " ", count: max(0, indent - marker.utf8.count - 1))
    }
    let indent = lines.dialect?.itemIndent ?? marker.utf8.count + 1
    lines.write(marker: isBlank ? marker : marker + " ")
    lines.indent += indent
    return indent
  }

  /// Writes each term as an item, in which lines are broken.
  private mutating func writeDefinitions(_ reader: inout PageReader, alternates: Bool) {
    var indent: Int?
    while case .begin(let part, _, _)? = reader.next() {
      guard part == .term else {
        lines.writeBreak()
        lines.write(&reader, toEndOf: .line)
        continue
      }
      if let indent {
        lines.endWords()
        lines.indent -= indent
        lines.separate(byEmptyLine: false)
      }
      indent = beginItem(alternates ? "*" : "-", isBlank: false)
      lines.beginWords(as: .paragraph)
      lines.writeMarked(2, &reader, .term)
    }
    lines.endWords()
    lines.indent -= indent ?? 0
  }

  private mutating func writeTable(_ reader: inout PageReader) {
    lines.write(marker: "|")
    while true {
      let start = reader.index
      switch reader.next() {
      case .begin(.caption, _, _): _ = reader.skip(toEndOf: .caption)
      case .begin(.row, _, _):
        lines.separate(byEmptyLine: false)
        lines.out.put("|")
      case .begin(let part, _, _):
        if let unit = units.unit(at: start) {
          write(unit, &reader) { $0.writeCells(part, &$1) }
        } else {
          writeCells(part, &reader)
        }
      case .end(.table), nil: return
      case .end, .words: break
      }
    }
  }

  /// Writes a cell, or all columns and what stands under them.
  private mutating func writeCells(_ part: Part, _ reader: inout PageReader) {
    var columns = 0
    repeat {
      lines.out.put(" ")
      lines.write(&reader, toEndOf: part, as: .cell)
      lines.out.put(" |")
      columns += 1
    } while part == .column && reader.skip(beginningOf: .column)
    if part == .column { writeRule(columns) }
  }

  /// Writes the line between the headings of a table and its rows.
  private mutating func writeRule(_ columns: Int) {
    lines.separate(byEmptyLine: false)
    lines.write(marker: "|")
    for _ in 0..<columns { lines.write(marker: " --- |") }
  }
}

extension PageReader {
  /// Whether the block that begins here is seen as one of its own right under a line of text.
  ///
  /// Source: CommonMark 0.29, 5.2: a list only if it begins at 1 and with words.
  fileprivate var mayInterrupt: Bool {
    var reader = self
    guard case .begin(.list, let start, _)? = reader.next() else { return false }
    guard start.isEmpty || reader.string(start) == "1" else { return false }
    guard case .begin(.item, _, _)? = reader.next() else { return false }
    return !reader.isAtEnd
  }

  /// The items of the list that has begun: how many, and whether some has several blocks.
  fileprivate var items: (count: Int, haveSeveralBlocks: Bool) {
    var reader = self
    var items = (count: 0, haveSeveralBlocks: false)
    while case .begin(.item, _, _)? = reader.next() {
      items.count += 1
      var blocks = 0
      while case .begin(let part, _, _)? = reader.next() {
        _ = reader.skip(toEndOf: part)
        blocks += 1
      }
      if blocks > 1 { items.haveSeveralBlocks = true }
    }
    return items
  }
}
