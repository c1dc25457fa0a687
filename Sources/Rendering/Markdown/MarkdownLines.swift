/// The words of a document in Markdown, line by line.
struct MarkdownLines {
  /// Where words stand.
  enum Place {
    /// In lines of their own, at whose beginning `-` or `1.` would open a block.
    case paragraph
    /// In a heading, which is one line.
    case heading
    /// In a cell, which is a part of a line.
    case cell
  }

  /// What is written so far.
  var out: [UInt8] = []
  /// The spaces before each next line: those of the list items that it stands in.
  var indent = 0
  var place = Place.paragraph
  /// Where the words of the present line begin.
  var lineStart = 0
  /// What marks of emphasis are open.
  var marks = MarkdownMarks()
  /// The code written last: code that touches it goes on with it.
  var code: (range: Range<Int>, text: String) = (0..<0, "")
  /// Where the Markdown is a generator's own, how it is read; nil: as GitHub reads it.
  var dialect: Dialect?
  /// The anchors that a link can lead to; nil: all that the page has elsewhere.
  var anchors: Set<String>?
  /// The line break written last.
  var lastBreak = 0..<0

  /// Begins a new line, if there is one before.
  mutating func separate(byEmptyLine: Bool) {
    out += byEmptyLine ? "\n\n".utf8 : "\n".utf8
    out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
  }

  /// Writes what is Markdown already.
  mutating func write(marker: String) {
    out += marker.utf8
  }

  /// Writes the words of one block or cell.
  mutating func write(_ inlines: [Inline], as place: Place) {
    self.place = place
    lineStart = out.count
    marks = MarkdownMarks()
    write(inlines)
    if lastBreak.upperBound == out.count, !lastBreak.isEmpty { out.removeSubrange(lastBreak) }
    if out.count > lineStart, out[out.count - 1].isBlank {
      replaceScalar(endingAt: out.count)
    }
  }

  mutating func write(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let text): write(text: text.withoutControls)
      case .code(let text): write(code: text.withoutControls)
      case .emphasis(let inner): writeMarked(1, inner)
      case .strong(let inner): writeMarked(2, inner)
      case .link(let target, let inner): writeLink(to: target, inner)
      case .lineBreak: writeBreak()
      case .foreign(_, let inner), .placeholder(_, label: let inner), .stating(_, let inner):
        write(inner)
      }
    }
  }

  mutating func writeBreak() {
    guard place == .paragraph else { return write(text: " ") }
    let start = out.count
    out += (dialect?.lineBreak ?? "\\").utf8
    out.append(UInt8(ascii: "\n"))
    out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
    lastBreak = start..<out.count
    lineStart = out.count
    marks.mustSetApart = false
  }
}
