/// The items or entries of a list or mapping in brackets.
///
/// Each is from its key or beginning to the end of its value. Commas, blanks and line ends between
/// them belong to the place.
struct FlowChildren {
  private let text: [UInt8]
  private let node: PlacedNode
  private var parts: [Range<Int>] = []

  /// The children of that list or mapping; nil where comments stand between them, which would lose
  /// their place, or where no bracket does.
  init?(of node: PlacedNode, in text: [UInt8]) {
    (self.text, self.node) = (text, node)
    let opening = text.at(node.bytes.lowerBound)
    guard opening == Byte.openBrace || opening == Byte.openBracket else { return nil }
    for child in node.children {
      let start = child.key?.bytes.lowerBound ?? child.value.bytes.lowerBound
      var end = max(start, child.value.bytes.upperBound)
      while end > start, Byte.isBlank(text[end - 1]) || Byte.isBreak(text[end - 1]) { end -= 1 }
      parts.append(start..<end)
    }
    let ends = [node.bytes.lowerBound] + parts.map(\.upperBound)
    let starts = parts.map(\.lowerBound) + [node.bytes.upperBound]
    for (end, start) in zip(ends, starts) where text[end..<start].contains(Byte.hash) {
      return nil
    }
  }

  /// What is to be written so that the children come in that order.
  func splices(
    _ order: [EditPlan.Origin], _ inner: [Int: [Splice]], writing: ValueWriting,
    at spot: ValueWriting.Spot
  ) -> [Splice] {
    guard let first = parts.first, let last = parts.last else { return [] }
    if order.isEmpty { return [Splice(range: node.bytes, bytes: brackets)] }
    var separators = zip(parts, parts.dropFirst()).map { one, other in
      Array(text[one.upperBound..<other.lowerBound])
    }
    let between = separators.last ?? newSeparator(writing)
    while separators.count < order.count - 1 { separators.append(between) }
    let indentation = text.indentation(at: first.lowerBound)
    var bytes: [UInt8] = []
    for (index, origin) in order.enumerated() {
      if index > 0 { bytes += separators[index - 1] }
      switch origin {
      case .kept(let former): bytes += text.spliced(parts[former], inner[former] ?? [])
      case .copied(let former): bytes += text[parts[former]]
      case .new(let key, let value):
        bytes += new(key, value, writing, at: spot, indentation)
      }
    }
    return [Splice(range: first.lowerBound..<last.upperBound, bytes: bytes)]
  }

  private var brackets: [UInt8] { Array((node.isMap ? "{}" : "[]").utf8) }

  /// What stands between two children where there was one.
  private func newSeparator(_ writing: ValueWriting) -> [UInt8] {
    let before = text[node.bytes.lowerBound + 1..<parts[0].lowerBound]
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
    text[node.bytes.lowerBound..<parts[0].lowerBound].contains(where: Byte.isBreak)
  }

  /// A colon with the blanks around it, as the first entry has it.
  private func colon(_ writing: ValueWriting) -> [UInt8] {
    guard writing.syntax == .json, let child = node.children.first, let key = child.key else {
      return [Byte.colon, Byte.space]
    }
    return Array(text[key.bytes.upperBound..<child.value.bytes.lowerBound])
  }
}
