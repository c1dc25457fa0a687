/// The items of a list without brackets, or the entries of such a mapping, as lines of a file.
///
/// Each has its lines: the comments right above it, which are indented like it, then its own up to
/// the comment behind its end, then comments further to the right. What stands between two of them
/// is a gap: it belongs to the place, not to what moves.
struct BlockChildren {
  /// The lines of one child.
  struct Lines {
    /// The comments above it, from the beginning of a line; empty where there are none.
    var above: Range<Int>
    /// Its own, from its key or dash to the end of its last line, without that line's break.
    var own: Range<Int>
  }

  /// The file's text.
  let text: [UInt8]
  /// Where the children stand in new values' eyes.
  let spot: ValueWriting.Spot
  /// The column of their keys or dashes.
  let column: Int
  /// Their lines, in their order.
  private(set) var children: [Lines] = []
  private let node: PlacedNode
  private let head: Int?

  /// Whether the first one stands beside the dash of a list around it.
  let isBeside: Bool

  /// The lines of a block's children.
  init(of node: PlacedNode, at spot: Splicing.Spot, in text: [UInt8]) {
    (self.text, self.node, head) = (text, node, spot.head)
    let start = node.bytes.lowerBound
    let line = text.line(at: start)
    column = start - line.start
    isBeside = line.content < start
    self.spot = spot.value
    var limit = spot.head.map { text.nextLine(after: text.lineEnd(from: $0)) } ?? 0
    for index in node.children.indices {
      let lines = lines(of: index, after: limit)
      children.append(lines)
      limit = text.nextLine(after: lines.own.upperBound)
    }
    dropFileHeader()
  }

  /// The lines of a child; those above it begin at that line or later.
  private func lines(of index: Int, after limit: Int) -> Lines {
    let start =
      node.children[index].key?.bytes.lowerBound
      ?? (index == 0 ? node.bytes.lowerBound : text.firstContent(from: limit))
    let end = endOfDeeperComments(from: text.lineEnd(from: text.contentEnd(of: node, index)))
    let own = start..<max(start, end)
    let first = text.line(at: start).start
    guard !(isBeside && index == 0) else { return Lines(above: start..<start, own: own) }
    var above = first
    while above > limit {
      let line = text.line(at: above - 1)
      guard line.start >= limit, line.indent == column, text.at(line.content) == Byte.hash else {
        break
      }
      above = line.start
    }
    return Lines(above: above..<first, own: own)
  }

  /// The end of the last of the comments below that stand further to the right.
  private func endOfDeeperComments(from lineEnd: Int) -> Int {
    var end = lineEnd
    while end < text.count {
      let line = text.line(from: text.nextLine(after: end))
      guard line.indent > column, text.at(line.content) == Byte.hash else { break }
      end = line.end
    }
    return end
  }

  /// Comments at the very beginning of a file are about the file.
  private mutating func dropFileHeader() {
    guard head == nil, let first = children.first, first.above.lowerBound == 0 else { return }
    children[0].above = first.above.upperBound..<first.above.upperBound
  }

  /// The end of the last child's last line, without its break.
  var end: Int { children.last?.own.upperBound ?? node.bytes.upperBound }

  /// All lines of the children and the gap before them, from the end of the line above; comments
  /// in the gap stay outside.
  var wholeRange: Range<Int> {
    if isBeside { return node.bytes.lowerBound..<end }
    let first = children.first.map { $0.above.lowerBound } ?? end
    var start = head.map { text.lineEnd(from: $0) } ?? first
    var next = start
    while next < first {
      let line = text.line(from: text.nextLine(after: next))
      guard line.start < first else { break }
      if text.at(line.content) == Byte.hash { start = line.end }
      next = line.end
    }
    return start..<end
  }
}

extension BlockChildren {
  /// What is to be written when none is left.
  var emptied: [Splice] {
    let brackets = Array((node.isMap ? "{}" : "[]").utf8)
    guard let head, !isBeside else {
      let start = isBeside ? node.bytes.lowerBound : children.first?.above.lowerBound ?? end
      return [Splice(range: start..<end, bytes: brackets)]
    }
    return [
      Splice(range: head..<head, bytes: [Byte.space] + brackets),
      Splice(range: wholeRange, bytes: []),
    ]
  }
}
