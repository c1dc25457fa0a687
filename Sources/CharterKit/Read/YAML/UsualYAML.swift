/// Reads a YAML text of the forms that nearly all charters have, without libyaml.
///
/// libyaml takes as long for a charter as reading, checking and composing it together. What it
/// would read in the same way, at the same places, is read here by the line: mappings and lists by
/// their indentation, texts on one line, blocks of text, `[a, b]` and `{fr: a, en: b}` on one line.
/// At anything else, and at anything wrong, this gives up, and libyaml reads the file.
struct UsualYAML: ~Copyable {
  /// Another form stands there, or a fault.
  struct Unusual: Error {}

  let bytes: UnsafeBufferPointer<UInt8>
  /// The byte at hand.
  var index = 0
  /// How far to the right the line at hand begins, or the mapping in it; -1 at the text's end.
  private(set) var column = 0
  /// What a text is put together in.
  var words: [UInt8] = []
  /// The keys so far.
  var keys = YAMLKeys()
  private let source: Int
  /// The characters of several bytes, and which of them comes next.
  private let wide: [(byte: Int32, others: Int32)]
  private var nextWide = 0
  /// How many bytes stand before the last place that was asked for and begin no character.
  private var others = 0
  /// How many entries the last mapping at each depth had: the next one mostly has as many.
  private var sizes = [Int](repeating: 2, count: YAMLTree.depthLimit + 1)

  /// The value of a text; nil: it has other forms. `scan` is what one pass over it found.
  static func node(of source: Source, scan: TextScan) -> Node? {
    guard scan.invisible.isEmpty, !scan.hasCombiningMarks, !scan.hasTabsOrReturns else {
      return nil
    }
    return source.text.withUnsafeBufferPointer { bytes in
      guard bytes.last == Byte.lineFeed else { return nil }
      var yaml = UsualYAML(bytes: bytes, wide: scan.wide, source: source.index)
      return try? yaml.document()
    }
  }

  private init(
    bytes: UnsafeBufferPointer<UInt8>, wide: [(byte: Int32, others: Int32)], source: Int
  ) {
    self.bytes = bytes
    self.wide = wide
    self.source = source
  }

  private mutating func document() throws(Unusual) -> Node {
    beginLine()
    guard column == 0 else { throw Unusual() }
    let node = try map(depth: 1)
    guard column < 0 else { throw Unusual() }
    return node
  }

  /// The span from a byte to another, neither of which stands before one that was asked for.
  mutating func span(_ start: Int, _ end: Int) -> Span {
    let first = scalar(start)
    return Span(source: source, start: first, end: scalar(end))
  }

  /// The span of a value that ends where the last of its parts does.
  func span(from first: Span, to last: Span) -> Span {
    Span(source: source, start: first.start, end: last.end)
  }

  /// How many characters stand before a byte.
  private mutating func scalar(_ byte: Int) -> Int {
    while nextWide < wide.count, Int(wide[nextWide].byte) < byte {
      others += Int(wide[nextWide].others)
      nextWide += 1
    }
    return byte - others
  }

  /// Goes on to the next line that says something; `index` is where a line begins.
  mutating func beginLine() {
    while index < bytes.count {
      let start = index
      while bytes[index] == Byte.space { index += 1 }
      if bytes[index] == Byte.hash {
        index = bytes.firstLineFeed(from: index)
      } else if bytes[index] != Byte.lineFeed {
        column = index - start
        return
      }
      index += 1
    }
    column = -1
  }

  /// Ends the line behind a value that stands in a mapping or list at that column.
  mutating func endLine(in parent: Int) throws(Unusual) {
    while bytes[index] == Byte.space { index += 1 }
    if isAtComment { index = bytes.firstLineFeed(from: index) }
    guard bytes[index] == Byte.lineFeed else { throw Unusual() }
    index += 1
    beginLine()
    // A text goes on in lines that stand deeper.
    if column > parent { throw Unusual() }
  }

  /// The mapping that begins here.
  private mutating func map(depth: Int) throws(Unusual) -> Node {
    guard depth < YAMLTree.depthLimit else { throw Unusual() }
    let column = column
    var entries: [Node.Entry] = []
    entries.reserveCapacity(sizes[depth])
    var distinct = DistinctKeys(mayCombine: false)
    repeat {
      let entry = try entry(in: column, depth: depth)
      guard distinct.first(equalTo: entry, in: entries) == nil else { throw Unusual() }
      entries.append(entry)
    } while self.column == column
    sizes[depth] = min(entries.count, 16)
    let last = entries[entries.count - 1].value.span
    return Node(content: .map(entries), span: span(from: entries[0].keySpan, to: last))
  }

  private mutating func entry(in column: Int, depth: Int) throws(Unusual) -> Node.Entry {
    let start = index
    guard let colon = colon(from: start) else { throw Unusual() }
    let key = keys.key(of: UnsafeBufferPointer(rebasing: bytes[start..<colon]))
    let keySpan = span(start, colon)
    index = colon + 1
    let value = try value(in: column, depth: depth, mayHoldList: true)
    return Node.Entry(key: key.text, keySpan: keySpan, mark: key.mark, value: value)
  }

  /// Where the colon stands that ends a key; nil: no key of usual letters begins there.
  private func colon(from start: Int) -> Int? {
    guard bytes.isLetterOrDigit(at: start) else { return nil }
    var index = start
    while true {
      index = bytes.firstMark(from: index)
      switch bytes[index] {
      case Byte.colon where bytes[index + 1] <= Byte.space:
        return bytes[index - 1] == Byte.space || index - start > 512 ? nil : index
      case Byte.hash where bytes[index - 1] != Byte.space: index += 1
      case Byte.colon: index += 1
      default: return nil
      }
    }
  }

  /// The list that begins here.
  private mutating func list(depth: Int) throws(Unusual) -> Node {
    guard depth < YAMLTree.depthLimit else { throw Unusual() }
    let column = column
    let first = span(index, index)
    var items: [Node] = []
    repeat { items.append(try item(depth: depth)) } while self.column == column && isAtDash
    let last = items[items.count - 1].span
    return Node(content: .list(items), span: span(from: first, to: last))
  }

  private mutating func item(depth: Int) throws(Unusual) -> Node {
    let (column, start) = (column, index)
    index += 1
    while bytes[index] == Byte.space { index += 1 }
    guard colon(from: index) != nil else {
      return try value(in: column, depth: depth, mayHoldList: false)
    }
    self.column = column + index - start
    return try map(depth: depth + 1)
  }

  /// Whether a comment begins here, behind a key or a value.
  private var isAtComment: Bool { bytes[index] == Byte.hash && bytes[index - 1] == Byte.space }

  /// Whether an item of a list begins here.
  private var isAtDash: Bool { bytes[index] == Byte.dash && bytes[index + 1] <= Byte.space }

  /// The value of a key or an item, whose mapping or list stands at that column; `mayHoldList`:
  /// a list may stand there too, below its key.
  private mutating func value(
    in column: Int, depth: Int, mayHoldList: Bool
  ) throws(Unusual) -> Node {
    while bytes[index] == Byte.space { index += 1 }
    if isAtComment { index = bytes.firstLineFeed(from: index) }
    switch bytes[index] {
    case Byte.lineFeed:
      index += 1
      beginLine()
      guard self.column > column || mayHoldList && self.column == column && isAtDash else {
        throw Unusual()
      }
      return isAtDash ? try list(depth: depth + 1) : try map(depth: depth + 1)
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return try block(in: column)
    case Byte.openBracket, Byte.openBrace:
      let node = try collection(depth: depth + 1)
      try endLine(in: column)
      return node
    default:
      let node = try text()
      try endLine(in: column)
      return node
    }
  }
}
