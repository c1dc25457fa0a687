import CMarkGFM

/// The blocks of a text.
extension ProseReading {
  /// What the children of a node say; what is no paragraph or list is a fault, and its words stay.
  mutating func blocks(in parent: Tree.Node, depth: Int) -> Blocks {
    var blocks = Blocks()
    var child = cmark_node_first_child(parent)
    while let node = child {
      append(node, to: &blocks, depth: depth)
      child = cmark_node_next(node)
    }
    return blocks
  }

  private mutating func append(_ node: Tree.Node, to blocks: inout Blocks, depth: Int) {
    guard depth <= Prose.maximumDepth else { return noteDepth(node) }
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH:
      checkTable(in: node)
      blocks += .paragraph(words(of: node, depth: depth))
    case CMARK_NODE_LIST:
      blocks += list(node, depth: depth + 1)
    case CMARK_NODE_HEADING:
      report(.heading, node)
      blocks += .paragraph(words(of: node, depth: depth))
    case CMARK_NODE_BLOCK_QUOTE:
      report(.blockQuote, node)
      blocks += self.blocks(in: node, depth: depth + 1)
    case CMARK_NODE_CODE_BLOCK:
      report(.codeBlock, node)
      blocks += .paragraph(.code(spelledOut(literal(of: node))))
    case CMARK_NODE_HTML_BLOCK:
      report(.rawHTML, node)
      blocks += .paragraph(.text(spelledOut(literal(of: node))))
    case CMARK_NODE_THEMATIC_BREAK:
      report(.thematicBreak, node)
    default:
      preconditionFailure("no other block is read without the extension that makes it")
    }
  }

  private mutating func list(_ node: Tree.Node, depth: Int) -> Blocks {
    var items: [Blocks] = []
    var child = cmark_node_first_child(node)
    while let item = child {
      items.append(blocks(in: item, depth: depth))
      child = cmark_node_next(item)
    }
    let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    return .list(start: isNumbered ? Int(cmark_node_get_list_start(node)) : nil, items: items)
  }

  private mutating func words(of block: Tree.Node, depth: Int) -> Inlines {
    place = Place(block: block)
    let words = inlines(in: block, depth: depth)
    if place.hasFootnoteSign { checkFootnote(in: block) }
    return words
  }

  /// Finds a table: without its extension cmark takes it for words.
  private mutating func checkTable(in paragraph: Tree.Node) {
    guard cmark_node_get_start_line(paragraph) < cmark_node_get_end_line(paragraph) else { return }
    let range = range(ofBlock: paragraph)
    let isTable = text.bytes.withUnsafeBufferPointer { Self.hasDelimiterRow($0[range]) }
    if isTable { report(.table, at: range) }
  }

  private mutating func checkFootnote(in block: Tree.Node) {
    let range = range(ofBlock: block)
    let footnote = text.bytes.withUnsafeBufferPointer { Self.footnote($0, in: range) }
    if let footnote { report(.footnote, at: footnote) }
  }

  /// Whether one of the lines after the first is the second one of a table.
  private static func hasDelimiterRow(_ lines: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var rest = lines
    while let end = rest.firstIndex(where: { $0.isLineEnd }) {
      rest = rest[(end + 1)...]
      if isDelimiterRow(rest.prefix { !$0.isLineEnd }) { return true }
    }
    return false
  }

  /// Whether the line is the second one of a table: `--- | :-:`.
  private static func isDelimiterRow(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var hasDash = false
    var hasBar = false
    for byte in line {
      switch byte {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"): hasBar = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      default: return false
      }
    }
    return hasDash && hasBar
  }

  /// The first `[^label]` of which the bracket is not escaped.
  private static func footnote(
    _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>
  ) -> Range<Int>? {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if begins(bytes, at: index, with: "[^") {
        let label = bytes[(index + 2)..<range.upperBound].prefix {
          $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[")
        }
        if !label.isEmpty, begins(bytes, at: label.endIndex, with: "]") {
          return index..<(label.endIndex + 1)
        }
        index = label.endIndex
        continue
      }
      index += 1
    }
    return nil
  }
}
