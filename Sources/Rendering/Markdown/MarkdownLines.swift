/// The words of a document in Markdown, line by line.
struct MarkdownLines: ~Copyable {
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
  var out = Output(capacity: 0)
  /// The spaces before each next line: those of the list items that it stands in.
  var indent = 0
  var place = Place.paragraph
  /// Where the words of the present line begin.
  var lineStart = 0
  /// What marks of emphasis are open.
  var marks = MarkdownMarks()
  /// The code written last: code that touches it goes on with it.
  var code: (range: Range<Int>, text: [UInt8]) = (0..<0, [])
  /// Where the Markdown is a generator's own, how it is read; nil: as GitHub reads it.
  var dialect: Dialect?
  /// The anchors that a link can lead to; nil: all that the page has elsewhere.
  var anchors: Set<String>?
  /// Whether these anchors were looked at: what was written is not the same on another page.
  var dependsOnPage = false
  /// The line break written last.
  var lastBreak = 0..<0

  /// Begins a new line, if there is one before.
  mutating func separate(byEmptyLine: Bool) {
    out.put(byEmptyLine ? "\n\n" : "\n")
    out.put(UInt8(ascii: " "), count: indent)
  }

  /// Writes what is Markdown already.
  mutating func write(marker: String) {
    out.put(string: marker)
  }

  /// Writes the words of one block or cell, and reads on behind its end.
  mutating func write(_ reader: inout PageReader, toEndOf part: Part, as place: Place) {
    beginWords(as: place)
    write(&reader, toEndOf: part)
    endWords()
  }

  /// Begins the words of a block or cell.
  mutating func beginWords(as place: Place) {
    self.place = place
    lineStart = out.count
    marks = MarkdownMarks()
  }

  /// Ends the words of a block or cell.
  mutating func endWords() {
    if lastBreak.upperBound == out.count, !lastBreak.isEmpty { out.replace(lastBreak, with: "") }
    if out.count > lineStart, out[out.count - 1].isBlank {
      replaceScalar(endingAt: out.count)
    }
  }

  /// Writes words, and reads on behind the end of the part that they stand in.
  mutating func write(_ reader: inout PageReader, toEndOf part: Part) {
    while let event = reader.next() {
      switch event {
      case .words(let words): write(text: reader.slice(words))
      case .begin(.code, _, _): write(code: reader.slice(reader.skip(toEndOf: .code)))
      case .begin(.emphasis, _, _): writeMarked(1, &reader, .emphasis)
      case .begin(.strong, _, _): writeMarked(2, &reader, .strong)
      case .begin(.link, let target, _): writeLink(to: target, &reader)
      case .begin(.lineBreak, _, _): writeBreak()
      case .end(let ended) where ended == part: return
      case .begin, .end: break
      }
    }
  }

  mutating func writeBreak() {
    guard place == .paragraph else { return writeSpace() }
    let start = out.count
    out.put(string: dialect?.lineBreak ?? "\\")
    out.put(UInt8(ascii: "\n"))
    out.put(UInt8(ascii: " "), count: indent)
    lastBreak = start..<out.count
    lineStart = out.count
    marks.mustSetApart = false
  }

  /// Writes the space that stands for a line break where there is one line.
  private mutating func writeSpace() {
    if out.count == lineStart {
      out.put("&#32;")
    } else {
      out.put(UInt8(ascii: " "))
    }
    marks.mustSetApart = false
  }
}
