import CMarkGFM

/// Places in the text, from the lines and columns of cmark's nodes.
///
/// cmark counts columns inside a paragraph as if each of its lines began in the column of the
/// first, and gives no place to some addresses. A place counts only if what stands there in the
/// text is what the node begins with; else the whole block is the place.
extension ProseReading {
  /// A block and a place in it.
  struct Place {
    /// The paragraph; nil before the first.
    var block: Tree.Node?
    /// Where its last known link, tag or code ends.
    var cursor = 0
    /// Whether its words have a sign that a footnote has.
    var hasFootnoteSign = false
  }

  static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isEnd =
        byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
          && !(index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n"))
      if isEnd { starts.append(index + 1) }
    }
    return starts
  }

  mutating func report(_ kind: ProseFault.Kind, _ block: Tree.Node) {
    report(kind, at: range(ofBlock: block))
  }

  mutating func report(_ kind: ProseFault.Kind, at range: Range<Int>) {
    faults.append(ProseFault(kind: kind, range: sourceRange(range)))
  }

  func sourceRange(_ range: Range<Int>) -> Range<Int> {
    let start = text.sourceOffset(range.lowerBound)
    return start..<max(start, text.sourceOffset(range.upperBound))
  }

  /// The bytes of a block, from its marker to the end of its last line.
  mutating func range(ofBlock node: Tree.Node) -> Range<Int> {
    let start =
      lineStart(cmark_node_get_start_line(node))
      + Int(max(cmark_node_get_start_column(node), 1)) - 1
    let first = min(start, text.bytes.count)
    var end = lineStart(cmark_node_get_end_line(node) + 1)
    while end > first, text.bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
    return first..<max(first, end)
  }

  /// The bytes of a link or an image of the present block that begins with `sign`; nil where
  /// another sign stands.
  mutating func range(of node: Tree.Node, beginningWith sign: StaticString) -> Range<Int>? {
    guard let block = place.block else { return nil }
    // cmark gives a link that goes over several lines the line of its end.
    let child = cmark_node_first_child(node).map { cmark_node_get_start_line($0) } ?? 0
    let line = child > 0 ? child : cmark_node_get_start_line(node)
    let start = offset(line: line, column: cmark_node_get_start_column(node), in: block)
    let end = offset(
      line: cmark_node_get_end_line(node), column: cmark_node_get_end_column(node), in: block)
    return known(start..<max(start, end + 1), beginningWith: sign)
  }

  /// The bytes of an address in `<…>`, from those of its words.
  mutating func range(ofAutolink node: Tree.Node) -> Range<Int>? {
    guard let block = place.block, let words = cmark_node_first_child(node) else { return nil }
    let start = offset(
      line: cmark_node_get_start_line(words), column: cmark_node_get_start_column(words), in: block)
    let length = Int(cmark_node_get_end_column(words) - cmark_node_get_start_column(words))
    return known((start - 1)..<(start + max(length, 0) + 2), beginningWith: "<")
  }

  /// The bytes of a tag of the present block, which cmark knows as it is but for the spaces at
  /// the beginnings of its lines.
  mutating func range(ofTag node: Tree.Node) -> Range<Int>? {
    guard let block = place.block else { return nil }
    let start = offset(
      line: cmark_node_get_start_line(node), column: cmark_node_get_start_column(node), in: block)
    var end = max(start, 0)
    for byte in literal(of: node).utf8 {
      while end < text.bytes.count, text.bytes[end] != byte, text.bytes[end].isBlank { end += 1 }
      guard end < text.bytes.count, text.bytes[end] == byte else { return nil }
      end += 1
    }
    return known(start..<max(start, end), beginningWith: "<")
  }

  /// Moves past code, which may hold what looks like an address.
  mutating func passCode(_ node: Tree.Node) {
    guard let block = place.block else { return }
    place.cursor = max(
      place.cursor,
      offset(
        line: cmark_node_get_end_line(node), column: cmark_node_get_end_column(node), in: block))
  }

  /// The range, if it lies in the present block and the sign stands at its beginning.
  private mutating func known(_ range: Range<Int>, beginningWith sign: StaticString) -> Range<Int>?
  {
    guard let block = place.block else { return nil }
    let limits = self.range(ofBlock: block)
    guard limits.contains(range.lowerBound), range.upperBound <= limits.upperBound,
      text.bytes.withUnsafeBufferPointer({ begins($0, at: range.lowerBound, with: sign) })
    else { return nil }
    place.cursor = max(place.cursor, range.upperBound)
    return range
  }

  /// The bytes of an address that stands in the present block as it is, from the cursor on.
  mutating func range(ofAddress address: String) -> Range<Int>? {
    guard let block = place.block, !address.isEmpty else { return nil }
    let limits = range(ofBlock: block)
    let sought = Array(address.utf8)
    var start = max(place.cursor, limits.lowerBound)
    while start + sought.count <= limits.upperBound {
      if text.bytes[start] == sought[0], text.bytes[start...].starts(with: sought) {
        place.cursor = start + sought.count
        return start..<place.cursor
      }
      start += 1
    }
    return nil
  }

  private mutating func lineStart(_ line: Int32) -> Int {
    let index = Int(line) - 1
    return lineStarts.indices.contains(index) ? lineStarts[index] : text.bytes.count
  }

  private mutating func offset(line: Int32, column: Int32, in block: Tree.Node) -> Int {
    let start = lineStart(line)
    guard line > cmark_node_get_start_line(block) else { return start + Int(column) - 1 }
    let spaces = text.bytes[start...].prefix {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
    }.count
    return start + spaces + Int(column) - Int(cmark_node_get_start_column(block))
  }
}
