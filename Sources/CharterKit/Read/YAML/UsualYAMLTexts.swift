/// Texts, each on a line of its own or in a block.
extension UsualYAML {
  /// The text that begins here, up to where its line or its quotes end.
  mutating func text() throws(Unusual) -> Node {
    switch bytes[index] {
    case Byte.quote: return try quoted()
    case Byte.apostrophe: return try singleQuoted()
    default: break
    }
    let start = index
    guard bytes.beginsText(at: start) else { throw Unusual() }
    var end = start
    while true {
      end = bytes.firstMark(from: end)
      if bytes[end] == Byte.lineFeed { break }
      if bytes[end] == Byte.hash, bytes[end - 1] == Byte.space { break }
      if bytes[end] == Byte.colon, bytes[end + 1] <= Byte.space { throw Unusual() }
      end += 1
    }
    index = end
    while bytes[end - 1] == Byte.space { end -= 1 }
    // A comment may follow, which is to have its space before it.
    index = end
    return node(start..<end, at: span(start, end))
  }

  /// A text in double quotes without escapes.
  private mutating func quoted() throws(Unusual) -> Node {
    let start = index
    var end = start + 1
    while bytes[end] != Byte.quote {
      guard bytes[end] != Byte.backslash, bytes[end] != Byte.lineFeed else { throw Unusual() }
      end += 1
    }
    index = end + 1
    return node((start + 1)..<end, at: span(start, index))
  }

  /// A text in single quotes, of which two stand for one.
  private mutating func singleQuoted() throws(Unusual) -> Node {
    let start = index
    var end = start + 1
    words.removeAll(keepingCapacity: true)
    while true {
      guard bytes[end] != Byte.lineFeed else { throw Unusual() }
      if bytes[end] == Byte.apostrophe {
        guard bytes[end + 1] == Byte.apostrophe else { break }
        end += 1
      }
      words.append(bytes[end])
      end += 1
    }
    index = end + 1
    return nodeOfWords(from: start)
  }

  /// The node of a text that stands in those bytes as it is.
  func node(_ range: Range<Int>, at span: Span) -> Node {
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    return Node(content: .text(text), span: span)
  }

  /// The node of what was put together, which stands from there to the byte at hand.
  private mutating func nodeOfWords(from start: Int) -> Node {
    Node(content: .text(words.string(0..<words.count)), span: span(start, index))
  }

  /// The block of text that begins here, whose key or item stands at that column.
  ///
  /// Source: YAML 1.1, 9.2 and 9.3, as libyaml reads them.
  mutating func block(in parent: Int) throws(Unusual) -> Node {
    let start = index
    let isFolded = bytes[index] == UInt8(ascii: ">")
    index += 1
    let chomping = bytes[index]
    if chomping == Byte.dash || chomping == UInt8(ascii: "+") { index += 1 }
    guard bytes[index] == Byte.lineFeed else { throw Unusual() }
    index += 1
    words.removeAll(keepingCapacity: true)
    var breaks = 0
    let indent = skipEmptyLines(indent: nil, parent: parent, &breaks)
    var isAfterLine = false
    var wasIndented = false
    while spaces(atMost: indent) == indent, index + indent < bytes.count {
      index += indent
      let isIndented = bytes[index] == Byte.space
      if isAfterLine { join(breaks, isFolded: isFolded && !wasIndented && !isIndented) }
      if !isAfterLine { put(breaks) }
      let end = bytes.firstLineFeed(from: index)
      words.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<end]))
      index = end + 1
      (isAfterLine, wasIndented, breaks) = (true, isIndented, 0)
      _ = skipEmptyLines(indent: indent, parent: parent, &breaks)
    }
    if isAfterLine, chomping != Byte.dash { put(1) }
    if chomping == UInt8(ascii: "+") { put(breaks) }
    let node = nodeOfWords(from: start)
    beginLine()
    if column > parent { throw Unusual() }
    return node
  }

  /// Ends a line of a block before another, with so many empty lines between them: folded, a line
  /// that stands alone goes on in the next one.
  private mutating func join(_ breaks: Int, isFolded: Bool) {
    if !isFolded { return put(breaks + 1) }
    if breaks == 0 { words.append(Byte.space) } else { put(breaks) }
  }

  private mutating func put(_ breaks: Int) {
    for _ in 0..<breaks { words.append(Byte.lineFeed) }
  }

  /// Reads on behind empty lines, which may have up to `indent` spaces; returns how far a block's
  /// lines stand to the right: as the first one that is not empty, or as the widest empty one.
  private mutating func skipEmptyLines(indent: Int?, parent: Int, _ count: inout Int) -> Int {
    var widest = parent + 1
    while true {
      let spaces = spaces(atMost: indent ?? .max)
      widest = max(widest, spaces)
      guard index + spaces < bytes.count, bytes[index + spaces] == Byte.lineFeed else { break }
      index += spaces + 1
      count += 1
    }
    return indent ?? widest
  }

  /// How many spaces the line at hand begins with.
  private func spaces(atMost limit: Int) -> Int {
    var end = index
    while end < bytes.count, end - index < limit, bytes[end] == Byte.space { end += 1 }
    return end - index
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a key of usual letters begins there, and no mark of YAML.
  func isLetterOrDigit(at index: Int) -> Bool {
    let byte = self[index]
    return byte >= 0x80 || Byte.isDigit(byte) || (0x61...0x7A).contains(byte | 0x20)
      || byte == UInt8(ascii: "_")
  }

  /// Whether a text without quotes begins there, and no mark of YAML.
  func beginsText(at index: Int) -> Bool {
    switch self[index] {
    case UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: "$"), UInt8(ascii: "~"), UInt8(ascii: "<"):
      true
    default: isLetterOrDigit(at: index)
    }
  }
}
