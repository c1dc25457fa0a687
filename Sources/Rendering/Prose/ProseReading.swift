import CMarkGFM

/// A walk over the tree of one text: its pieces, and all that it may not say.
struct ProseReading {
  /// The text as cmark read it.
  var text: MarkedText
  /// What was found wrong, in no order.
  var faults: [ProseFault]
  /// The links found, in order.
  var links: [Prose.Link] = []
  /// The variables found outside code.
  var variables: [Prose.Variable] = []
  /// Where the lines of `text` begin.
  lazy var lineStarts = Self.lineStarts(of: text.bytes)
  /// The block whose words are being read, and how far they were read in `text`.
  var place = Place()
  private var isTooDeep = false

  init(_ text: MarkedText) {
    self.text = text
    faults = text.faults
  }

  /// What the text says.
  mutating func pieces(inlineOnly: Bool) -> Blocks {
    let tree = Tree(parsing: text.bytes)
    guard tree.hadDefinitions else { return pieces(of: tree, inlineOnly: inlineOnly) }
    breakDefinitions()
    return pieces(of: Tree(parsing: text.bytes), inlineOnly: inlineOnly)
  }

  private mutating func pieces(of tree: borrowing Tree, inlineOnly: Bool) -> Blocks {
    if tree.hadDefinitions {
      report(.referenceDefinition, at: 0..<text.bytes.count)
    }
    let pieces = blocks(in: tree.root, depth: 0)
    if inlineOnly { checkInline(tree.root) }
    return pieces
  }

  /// Notes that lists or emphasis go deeper than allowed, once.
  mutating func noteDepth(_ block: Tree.Node) {
    if !isTooDeep { report(.tooDeep, block) }
    isTooDeep = true
  }

  /// Takes definitions out of cmark's sight, and notes them.
  ///
  /// cmark cuts definitions out of the text: without them, the rest is read as it stands.
  private mutating func breakDefinitions() {
    for start in lineStarts {
      let definition = text.bytes.withUnsafeBufferPointer { bytes -> Range<Int>? in
        let (_, begin) = Prose.containers(bytes[start...].prefix { !$0.isLineEnd })
        return Self.endOfDefinition(bytes, at: begin).map { begin..<$0 }
      }
      guard let definition else { continue }
      text.breakDefinition(definition)
      report(.referenceDefinition, at: definition)
    }
  }

  /// Where the line ends on which `[label]:` does, if that stands there: the label may go over
  /// several lines.
  private static func endOfDefinition(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Int? {
    guard begins(bytes, at: index, with: "[") else { return nil }
    var end = index + 1
    // Source: CommonMark 0.29, 4.7: a label has at most 999 characters.
    let limit = min(bytes.count, index + 4_000)
    while end < limit, bytes[end] != UInt8(ascii: "]") {
      if bytes[end] == UInt8(ascii: "[") { return nil }
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end < limit, begins(bytes, at: end, with: "]:") else { return nil }
    return bytes[end...].firstIndex(where: \.isLineEnd) ?? bytes.count
  }

  private mutating func checkInline(_ root: Tree.Node) {
    guard let first = cmark_node_first_child(root) else { return }
    let isParagraph = cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH
    let second = cmark_node_next(first)
    guard cmark_node_get_type(first) == CMARK_NODE_LIST || isParagraph && second != nil
    else { return }
    report(.notInline, isParagraph ? second ?? first : first)
  }
}
