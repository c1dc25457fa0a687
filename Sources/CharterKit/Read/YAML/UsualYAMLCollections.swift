/// Lists and mappings in brackets and braces, on one line.
extension UsualYAML {
  /// The list or mapping that begins here.
  mutating func collection(depth: Int) throws(Unusual) -> Node {
    guard depth < YAMLTree.depthLimit else { throw Unusual() }
    return bytes[index] == Byte.openBrace ? try braces(depth: depth) : try brackets(depth: depth)
  }

  private mutating func brackets(depth: Int) throws(Unusual) -> Node {
    let start = index
    let first = span(start, start)
    var items: [Node] = []
    index += 1
    skipSpaces()
    if bytes[index] != Byte.closeBracket {
      repeat { items.append(try part(depth: depth)) } while skipComma()
    }
    let last = try close(with: Byte.closeBracket)
    return Node(content: .list(items), span: span(from: first, to: last))
  }

  private mutating func braces(depth: Int) throws(Unusual) -> Node {
    let first = span(index, index)
    var entries: [Node.Entry] = []
    var distinct = DistinctKeys(mayCombine: false)
    index += 1
    repeat {
      let entry = try entry(depth: depth)
      guard distinct.first(equalTo: entry, in: entries) == nil else { throw Unusual() }
      entries.append(entry)
    } while skipComma()
    let last = try close(with: Byte.closeBrace)
    return Node(content: .map(entries), span: span(from: first, to: last))
  }

  private mutating func entry(depth: Int) throws(Unusual) -> Node.Entry {
    skipSpaces()
    let start = index
    let end = try endOfText()
    guard bytes[index] == Byte.colon, index == end, bytes[index + 1] == Byte.space,
      bytes.isLetterOrDigit(at: start), end - start <= 512
    else { throw Unusual() }
    let key = keys.key(of: UnsafeBufferPointer(rebasing: bytes[start..<end]))
    let keySpan = span(start, end)
    index += 1
    let value = try part(depth: depth)
    return Node.Entry(key: key.text, keySpan: keySpan, mark: key.mark, value: value)
  }

  /// An item, or the value of a key.
  private mutating func part(depth: Int) throws(Unusual) -> Node {
    skipSpaces()
    switch bytes[index] {
    case Byte.openBrace, Byte.openBracket: return try collection(depth: depth + 1)
    case Byte.quote, Byte.apostrophe: return try text()
    default:
      let start = index
      guard bytes.beginsText(at: start) else { throw Unusual() }
      let end = try endOfText()
      guard bytes[index] != Byte.colon else { throw Unusual() }
      return node(start..<end, at: span(start, end))
    }
  }

  /// Reads on to the sign that ends a text without quotes; returns where its last letter ends.
  private mutating func endOfText() throws(Unusual) -> Int {
    let start = index
    loop: while true {
      switch bytes[index] {
      case Byte.comma, Byte.closeBracket, Byte.closeBrace: break loop
      case Byte.colon:
        if bytes[index + 1] == Byte.space { break loop }
        // An address goes on behind its colon.
        guard bytes.isLetterOrDigit(at: index + 1) || bytes[index + 1] == UInt8(ascii: "/") else {
          throw Unusual()
        }
      case Byte.openBracket, Byte.openBrace, Byte.hash, UInt8(ascii: "?"), Byte.lineFeed:
        throw Unusual()
      default: break
      }
      index += 1
    }
    var end = index
    while end > start, bytes[end - 1] == Byte.space { end -= 1 }
    guard end > start else { throw Unusual() }
    return end
  }

  private mutating func skipSpaces() {
    while bytes[index] == Byte.space { index += 1 }
  }

  /// Reads on behind the comma after a part; false where none stands.
  private mutating func skipComma() -> Bool {
    skipSpaces()
    guard bytes[index] == Byte.comma else { return false }
    index += 1
    return true
  }

  private mutating func close(with sign: UInt8) throws(Unusual) -> Span {
    guard bytes[index] == sign else { throw Unusual() }
    index += 1
    return span(index, index)
  }
}
