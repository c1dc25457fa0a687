/// A JSON text as one value, read strictly. Source: RFC 8259.
///
/// Numbers, `true` and `false` keep their spelling as texts, `null` is nothing.
struct JSONReader {
  /// What is wrong with what the grammar accepts.
  var faults: [Fault] = []
  /// The fields that other charters have as well.
  var keptFields: [KeptField] = []
  /// The source, which the faults name places of.
  let source: Source
  /// The text.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The next byte.
  var index = 0
  /// How many bytes before it continue a scalar: its number is `index - continuations`.
  var continuations = 0

  /// What other charters said.
  let stretches: StretchCache?

  private let text: PatchedText
  private let scan: TextScan

  /// A reader of that source's text, patched; it lives as long as its bytes. What `stretches` keep
  /// is not read again: the text has no patches then.
  init(
    _ source: Source, as text: PatchedText, bytes: UnsafeBufferPointer<UInt8>, scan: TextScan,
    stretches: StretchCache?
  ) {
    self.source = source
    self.text = text
    self.bytes = bytes
    self.scan = scan
    self.stretches = stretches
  }

  /// Reads the one value; the fault's range is in bytes of the patched text.
  mutating func document() throws(JSONProblem) -> Node {
    let node = try value(depth: 0)
    skipWhitespace()
    if index < bytes.count { throw problem(.rest) }
    return node
  }

  private mutating func value(depth: Int) throws(JSONProblem) -> Node {
    skipWhitespace()
    let damage = text.damage(at: position)
    switch current {
    case Byte.quote:
      let node = try string()
      guard let damage else { return node }
      let span = Span(source: source.index, start: damage.lowerBound, end: damage.upperBound)
      return Node(content: .damaged, span: span)
    case Byte.openBrace: return try map(depth: depth + 1)
    case Byte.openBracket: return try list(depth: depth + 1)
    case Byte.dash, 0x30...0x39: return try number()
    default: return try literal()
    }
  }

  private mutating func list(depth: Int) throws(JSONProblem) -> Node {
    guard depth <= YAMLTree.depthLimit else { throw problem(.tooDeep) }
    let start = position
    let opening = index
    var items: [Node] = []
    index += 1
    skipWhitespace()
    while current != Byte.closeBracket {
      items.append(try value(depth: depth))
      try separator(before: Byte.closeBracket, opening: opening)
    }
    index += 1
    return Node(content: .list(items), span: span(from: start))
  }

  private mutating func map(depth: Int) throws(JSONProblem) -> Node {
    guard depth <= YAMLTree.depthLimit else { throw problem(.tooDeep) }
    let start = position
    let opening = index
    var entries: [Node.Entry] = []
    entries.reserveCapacity(4)
    var keys = DistinctKeys(mayCombine: scan.hasCombiningMarks || scan.hasEscapes)
    index += 1
    skipWhitespace()
    while current != Byte.closeBrace {
      let entry = try depth == 1 ? member(opening: opening) : entry(depth: depth, opening: opening)
      if let first = keys.first(equalTo: entry, among: entries.count, of: entries) {
        reportDuplicate(entry, of: entries[first])
      } else {
        entries.append(entry)
      }
      try separator(before: Byte.closeBrace, opening: opening)
    }
    index += 1
    return Node(content: .map(entries), span: span(from: start))
  }

  mutating func entry(depth: Int, opening: Int) throws(JSONProblem) -> Node.Entry {
    guard current == Byte.quote else {
      throw index == bytes.count ? problem(.unclosed, at: opening) : problem(keyProblem)
    }
    let key = try string()
    guard case .text(let name) = key.content else {
      preconditionFailure("a string is read as text")
    }
    skipWhitespace()
    guard current == Byte.colon else { throw problem(.colonMissing) }
    index += 1
    return Node.Entry(key: name, keySpan: key.span, value: try value(depth: depth))
  }

  /// Passes a comma with something after it, or stays before the bracket.
  private mutating func separator(
    before close: UInt8, opening: Int
  ) throws(JSONProblem) {
    skipWhitespace()
    if current == close { return }
    guard current == Byte.comma else {
      if index == bytes.count { throw problem(.unclosed, at: opening) }
      throw problem(separatorProblem)
    }
    let comma = index
    index += 1
    skipWhitespace()
    if current == close { throw problem(.commaTrailing, at: comma) }
  }

  /// The next byte, or 0 at the end.
  var current: UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// The next scalar.
  var position: Int { index - continuations }

  /// Where the value stands that began at that scalar and ends here.
  func span(from start: Int) -> Span {
    Span(source: source.index, start: text.original(start), end: text.original(position))
  }

  private mutating func skipWhitespace() {
    index = bytes.firstSign(from: index)
  }

  private mutating func reportDuplicate(_ entry: Node.Entry, of first: Node.Entry) {
    guard faults.count <= Fault.limit else { return }
    var cursor = TextCursor(source.text)
    cursor.advance(toScalar: first.keySpan.start)
    let line = cursor.line
    cursor.advance(toScalar: entry.keySpan.start)
    let start = cursor.byte
    cursor.advance(toScalar: entry.keySpan.end)
    faults.append(.keyDuplicate(entry.key, at: start..<cursor.byte, firstLine: line))
  }
}
