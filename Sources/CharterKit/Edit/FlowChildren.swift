/// The items or entries of a list or mapping in brackets.
///
/// Each goes with the comment behind its comma on the same line, and with those right above it on
/// lines of their own. Commas, blanks and line ends between them belong to the place.
struct FlowChildren {
  /// One child in its text.
  private struct Part {
    /// From its key or beginning to the end of its value.
    var own: Range<Int>
    /// The comment behind it, with the blanks before that.
    var behind: Range<Int>
  }

  private let text: [UInt8]
  private let node: PlacedNode
  private var parts: [Part] = []

  /// The children of that list or mapping.
  init(of node: PlacedNode, in text: [UInt8]) throws(EditFault) {
    (self.text, self.node) = (text, node)
    let opening = text.at(node.bytes.lowerBound)
    guard opening == Byte.openBrace || opening == Byte.openBracket else {
      throw .cannotBeWritten
    }
    for child in node.children {
      let start = child.key?.bytes.lowerBound ?? child.value.bytes.lowerBound
      var end = max(start, child.value.bytes.upperBound)
      while end > start, Byte.isBlank(text[end - 1]) || Byte.isBreak(text[end - 1]) { end -= 1 }
      parts.append(Part(own: start..<end, behind: text.comment(behind: end)))
    }
  }

  /// What is to be written so that the children come in that order.
  func splices(
    _ order: [EditPlan.Origin], _ inner: [Int: [Splice]], writing: ValueWriting,
    at spot: ValueWriting.Spot
  ) throws(EditFault) -> [Splice] {
    guard let first = parts.first, let last = parts.last else { return [] }
    if order.isEmpty { return [Splice(range: node.bytes, bytes: brackets)] }
    guard !parts.contains(where: { !$0.behind.isEmpty }) else { throw .cannotBeWritten }
    var separators = zip(parts, parts.dropFirst()).map { one, other in
      Array(text[one.own.upperBound..<other.own.lowerBound])
    }
    if separators.contains(where: { $0.contains(Byte.hash) }) { throw .cannotBeWritten }
    let between = separators.last ?? newSeparator(writing)
    while separators.count < order.count - 1 { separators.append(between) }
    let indentation = text.indentation(at: first.own.lowerBound)
    var bytes: [UInt8] = []
    for (index, origin) in order.enumerated() {
      if index > 0 { bytes += separators[index - 1] }
      switch origin {
      case .kept(let former): bytes += text.spliced(parts[former].own, inner[former] ?? [])
      case .copied(let former): bytes += text[parts[former].own]
      case .new(let key, let value):
        bytes += new(key, value, writing, at: spot, indentation)
      }
    }
    return [Splice(range: first.own.lowerBound..<last.own.upperBound, bytes: bytes)]
  }

  private var brackets: [UInt8] { Array((node.isMap ? "{}" : "[]").utf8) }

  /// What stands between two children where there was one.
  private func newSeparator(_ writing: ValueWriting) -> [UInt8] {
    let before = text[node.bytes.lowerBound + 1..<parts[0].own.lowerBound]
    if before.contains(where: Byte.isBreak) { return [Byte.comma] + before }
    return writing.syntax == .json && writing.style.unit == nil
      ? [Byte.comma] : [Byte.comma, Byte.space]
  }

  private func new(
    _ key: String?, _ value: EditValue, _ writing: ValueWriting, at spot: ValueWriting.Spot,
    _ indentation: [UInt8]
  ) -> [UInt8] {
    let step: FieldPath.Step = key.map { .key($0) } ?? .index(0)
    var inner = spot.inside(step, column: 0, isItem: key == nil)
    inner.isFlow = true
    let written =
      writing.syntax == .json && isOverLines
      ? writing.json(value, at: inner, indentation: indentation)
      : writing.flow(value, at: inner)
    guard let key else { return written }
    return writing.key(key) + colon(writing) + written
  }

  /// Whether each child stands on a line of its own.
  private var isOverLines: Bool {
    text[node.bytes.lowerBound..<parts[0].own.lowerBound].contains(where: Byte.isBreak)
  }

  /// A colon with the blanks around it, as the first entry has it.
  private func colon(_ writing: ValueWriting) -> [UInt8] {
    guard writing.syntax == .json, let child = node.children.first, let key = child.key else {
      return [Byte.colon, Byte.space]
    }
    return Array(text[key.bytes.upperBound..<child.value.bytes.lowerBound])
  }
}

extension [UInt8] {
  /// The comment on the line where a value in brackets ends, with the blanks before it.
  fileprivate func comment(behind index: Int) -> Range<Int> {
    var start = skippingBlanks(from: index)
    if at(start) == Byte.comma { start += 1 }
    let mark = skippingBlanks(from: start)
    return at(mark) == Byte.hash && mark > index ? start..<lineEnd(from: mark) : start..<start
  }
}
