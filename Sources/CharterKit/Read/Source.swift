/// How a file is written.
enum Syntax: Sendable {
  /// YAML, as libyaml reads it.
  case yaml
  /// JSON. Source: RFC 8259.
  case json
  /// A text that means nothing but itself.
  case text
}

/// One file as it was read.
struct Source: Sendable {
  /// The file's path, as the author or the command line names it.
  let name: String
  /// How it is written.
  let syntax: Syntax
  /// Its index in `Sources`, which its spans carry.
  let index: Int
  /// The text in UTF-8, without a byte order mark.
  let text: [UInt8]
  /// How many faults are looked for; whoever corrects them wants more at once than a reader does.
  var faultLimit = Fault.limit
  /// Whether characters that nobody sees are read as they stand; else they are faults, left out.
  var keepsInvisible = false

  /// The place of that span. It walks through the text: for many spans, ask for all at once.
  func place(of span: Span) -> Place {
    var finder = PlaceFinder(self)
    return finder.place(of: span)
  }

  /// The places of those spans, in their order; one walk through the text.
  func places(of spans: [Span]) -> [Place] {
    var places = [Place?](repeating: nil, count: spans.count)
    var finder = PlaceFinder(self)
    for index in spans.indices.sorted(by: { spans[$0].start < spans[$1].start }) {
      places[index] = finder.place(of: spans[index])
    }
    return places.compactMap { $0 }
  }

  /// The faults as an author reads them, in the order of the file.
  func diagnostics(_ faults: [Fault]) -> [Diagnostic] {
    var finder = PlaceFinder(self)
    return faults.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { fault in
      Diagnostic(
        rule: fault.rule, severity: fault.severity, place: finder.place(of: fault.range),
        message: fault.message, help: fault.help)
    }
  }
}

/// A walk through a source that says where things are; spans come in ascending order.
private struct PlaceFinder {
  private let source: Source
  private var cursor: TextCursor
  /// The line of the last place, which the next one often shares.
  private var line = (start: -1, end: 0, excerpt: "")

  init(_ source: Source) {
    self.source = source
    cursor = TextCursor(source.text)
  }

  mutating func place(of span: Span) -> Place {
    cursor.advance(toScalar: span.start)
    return place { source, start, lineEnd in
      source.text.scalarCount(in: start..<lineEnd, atMost: span.end - span.start)
    }
  }

  mutating func place(of range: Range<Int>) -> Place {
    cursor.advance(toByte: range.lowerBound)
    return place { source, start, lineEnd in
      source.text.scalarCount(in: start..<max(start, min(range.upperBound, lineEnd)))
    }
  }

  /// The place that begins here; its length is asked for, from the byte where it begins to the
  /// line's end.
  private mutating func place(length: (Source, Int, Int) -> Int) -> Place {
    if line.start != cursor.lineByte {
      let lineEnd = source.text.lineEnd(from: cursor.lineByte)
      let excerpt = source.text.string(cursor.lineByte..<lineEnd)
      line = (cursor.lineByte, lineEnd, excerpt)
    }
    let start = min(cursor.byte, line.end)
    return Place(
      file: source.name, line: cursor.line,
      column: cursor.scalar - cursor.lineScalar - (cursor.byte - start) + 1,
      length: length(source, start, line.end), excerpt: line.excerpt)
  }
}
