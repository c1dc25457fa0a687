import CMarkGFM

/// The words of a text.
extension ProseReading {
  /// What the children of a node say; what is not of the charters' Markdown is a fault, and its
  /// words stay.
  mutating func inlines(in parent: Tree.Node, depth: Int) -> Inlines {
    var inlines = Inlines()
    var words: [UInt8] = []
    var child = cmark_node_first_child(parent)
    while let node = child {
      child = cmark_node_next(node)
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT:
        words.append(contentsOf: text(of: node))
        continue
      case CMARK_NODE_SOFTBREAK:
        words.append(UInt8(ascii: " "))
        continue
      case CMARK_NODE_HTML_INLINE:
        let range = range(ofTag: node)
        report(.rawHTML, part: range)
        words.append(contentsOf: spelledOut(literal(of: node)).utf8)
        continue
      default:
        flush(&words, to: &inlines)
        append(node, to: &inlines, depth: depth)
      }
    }
    flush(&words, to: &inlines)
    return inlines
  }

  private mutating func append(
    _ node: Tree.Node, to inlines: inout Inlines, depth: Int
  ) {
    guard depth < Prose.maximumDepth else {
      if let block = place.block { noteDepth(block) }
      return
    }
    switch cmark_node_get_type(node) {
    case CMARK_NODE_LINEBREAK:
      inlines += .lineBreak
    case CMARK_NODE_CODE:
      passCode(node)
      inlines += .code(spelledOut(literal(of: node)))
    case CMARK_NODE_EMPH:
      inlines += .emphasis(self.inlines(in: node, depth: depth + 1))
    case CMARK_NODE_STRONG:
      inlines += .strong(self.inlines(in: node, depth: depth + 1))
    case CMARK_NODE_LINK:
      inlines += link(node, depth: depth + 1)
    case CMARK_NODE_IMAGE:
      report(.image, part: range(of: node, beginningWith: "!"))
      inlines += self.inlines(in: node, depth: depth + 1)
    default:
      preconditionFailure("no other part is read without the extension that makes it")
    }
  }

  private mutating func link(_ node: Tree.Node, depth: Int) -> Inlines {
    let target = resolved(UnsafeBufferPointer(node.pointee.as.link.url))
    let words = inlines(in: node, depth: depth)
    let spelled = spelledOut(target)
    let label = words.plainText
    let range =
      range(of: node, beginningWith: "[") ?? range(ofAutolink: node)
      ?? range(ofAddress: label)
    let whole = range ?? place.block.map { self.range(ofBlock: $0) } ?? 0..<0
    links.append(
      Prose.Link(target: spelled, text: spelledOut(label), range: sourceRange(whole)))
    if let title = cmark_node_get_title(node), title.pointee != 0 {
      report(.linkTitle, part: range)
    }
    // A variable at the beginning stands for an address; which one, the charter's rules check.
    guard LinkTarget.isAllowed(spelledOut(target, variablesAs: "https://x")) else {
      report(.unsafeLink(target: spelled), part: range)
      return words
    }
    return .link(toAny: target, words)
  }

  private mutating func report(_ kind: ProseFault.Kind, part range: Range<Int>?) {
    if let range {
      report(kind, at: range)
    } else if let block = place.block {
      report(kind, block)
    }
  }

  private mutating func flush(_ words: inout [UInt8], to inlines: inout Inlines) {
    if words.isEmpty { return }
    if text.hasCaret, words.contains(UInt8(ascii: "^")) { place.hasFootnoteSign = true }
    inlines += .text(words.withUnsafeBufferPointer { resolved($0) })
    words.removeAll(keepingCapacity: true)
  }

  /// The words of a text node, where they stand: cmark would make a copy that ends with NUL.
  private func text(of node: Tree.Node) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(node.pointee.as.literal)
  }

  func literal(of node: Tree.Node) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a stretch of what cmark reads.
  fileprivate init(_ chunk: cmark_chunk) {
    self.init(start: chunk.data, count: Int(chunk.len))
  }
}
