/// Turns what is to change into stretches of a file to be written anew.
struct Splicing {
  /// The file.
  let source: Source
  /// How new values are written.
  let writing: ValueWriting

  /// The file's text.
  var text: [UInt8] { source.text }

  /// Where a value stands in its file.
  struct Spot {
    /// Where the key's colon or the dash ends that the value stands behind; nil: it is the root,
    /// or stands in brackets.
    var head: Int?
    /// Where new values would be written in its place.
    var value: ValueWriting.Spot
  }

  /// The stretches to be written for a plan.
  func splices(for plan: EditPlan, at root: PlacedNode) throws(EditFault) -> [Splice] {
    let isFlow = source.syntax == .json
    let value = ValueWriting.Spot(column: -1, isItem: false, isFlow: isFlow, shape: .charter)
    return try splices(for: plan, of: root, at: Spot(head: nil, value: value))
  }

  private func splices(
    for plan: EditPlan, of node: PlacedNode, at spot: Spot
  ) throws(EditFault) -> [Splice] {
    if plan.isEmpty { return [] }
    if let value = plan.value { return try replacement(of: node, at: spot, by: value) }
    let isFlow = spot.value.isFlow || !node.isBlock(in: text)
    if node.isMap { try refuseForeignKeys(of: node, isFlow: isFlow) }
    var inner: [Int: [Splice]] = [:]
    for index in Set(plan.inside.keys).union(plan.keys.keys) {
      let child = node.children[index]
      var splices: [Splice] = []
      if let key = plan.keys[index], let former = child.key?.bytes {
        splices.append(Splice(range: former, bytes: writing.key(key, former: text[former])))
      }
      if let plan = plan.inside[index], !plan.isEmpty {
        let place = self.spot(of: index, in: node, at: spot, isFlow: isFlow)
        splices += try self.splices(for: plan, of: child.value, at: place)
      }
      inner[index] = splices
    }
    guard let order = plan.order else { return inner.values.flatMap { $0 } }
    if isFlow {
      guard let children = FlowChildren(of: node, in: text) else {
        throw unsupported(at: node.bytes.lowerBound)
      }
      return children.splices(order, inner, writing: writing, at: spot.value)
    }
    return BlockChildren(of: node, at: spot, in: text)
      .splices(order, inner, writing: writing)
  }

  /// Where an entry or an item stands.
  private func spot(
    of index: Int, in node: PlacedNode, at spot: Spot, isFlow: Bool
  ) -> Spot {
    let step: FieldPath.Step = node.children[index].key.map { .key($0.text) } ?? .index(index)
    var value = spot.value.inside(step, column: 0, isItem: !node.isMap)
    value.isFlow = isFlow
    if isFlow { return Spot(head: nil, value: value) }
    value.column = text.column(of: node.bytes)
    let head = node.isMap ? text.colon(of: node, index) : text.dash(of: node, index)
    return Spot(head: head.map { $0 + 1 }, value: value)
  }

  /// Refuses what authors never write: `? key`, and a pair in a list in brackets.
  private func refuseForeignKeys(of node: PlacedNode, isFlow: Bool) throws(EditFault) {
    guard source.syntax == .yaml else { return }
    let isPair = isFlow && text.at(node.bytes.lowerBound) != Byte.openBrace
    for child in node.children {
      guard let key = child.key else { continue }
      var before = key.bytes.lowerBound - 1
      while Byte.isBlank(text.at(before)) { before -= 1 }
      guard isPair || text.at(before) == UInt8(ascii: "?") else { continue }
      throw unsupported(at: key.bytes.lowerBound)
    }
  }

  private func unsupported(at byte: Int) -> EditFault {
    let start = text.scalarCount(in: 0..<byte)
    return .unsupported(source.place(of: Span(source: 0, start: start, end: start)))
  }
}

extension [UInt8] {
  /// Where the colon of an entry of a block stands.
  func colon(of node: PlacedNode, _ index: Int) -> Int? {
    guard let key = node.children[index].key else { return nil }
    let colon = skippingBlanks(from: key.bytes.upperBound)
    return at(colon) == Byte.colon ? colon : nil
  }

  /// Where the dash of an item of a block stands.
  func dash(of node: PlacedNode, _ index: Int) -> Int {
    guard index > 0 else { return node.bytes.lowerBound }
    return firstContent(from: nextLine(after: lineEnd(from: contentEnd(of: node, index - 1))))
  }

  /// Where the first line at or after that one's beginning that is neither empty nor a comment has
  /// its first character.
  func firstContent(from start: Int) -> Int {
    var start = start
    while start < count {
      let line = line(from: start)
      let first = skippingBlanks(from: line.content)
      if first < line.end, self[first] != Byte.hash { return line.content }
      start = nextLine(after: line.end)
    }
    return count
  }

  /// Where the last value of a block's child ends, without the comment after it.
  func contentEnd(of node: PlacedNode, _ index: Int) -> Int {
    let value = node.children[index].value
    if value.isBlock(in: self), !value.children.isEmpty {
      return contentEnd(of: value, value.children.count - 1)
    }
    switch value.content {
    case .text where isBlockText(at: value.bytes.lowerBound):
      return blockTextEnd(value.bytes)
    default: return value.bytes.upperBound
    }
  }

  /// Whether a block of text (`|`, `>`) begins there.
  func isBlockText(at index: Int) -> Bool {
    at(index) == UInt8(ascii: "|") || at(index) == UInt8(ascii: ">")
  }

  /// The end of a block's last line, without the empty lines after it that say nothing.
  func blockTextEnd(_ block: Range<Int>) -> Int {
    let header = lineEnd(from: block.lowerBound)
    let mark = self[block.lowerBound..<Swift.min(header, block.lowerBound + 3)]
    var indent = Int.max
    var start = nextLine(after: header)
    if mark.contains(where: Byte.isDigit) { indent = 0 }
    while indent == .max, start < block.upperBound {
      let line = line(from: start)
      if line.content < line.end { indent = line.indent }
      start = nextLine(after: line.end)
    }
    var end = Swift.max(header, block.upperBound)
    while end > header {
      // What ends there is a line's end, or the text.
      let last = endWithoutBreak(end)
      let line = line(at: last)
      let isFilled = line.content < line.end || line.indent > indent
      if isFilled || mark.contains(UInt8(ascii: "+")) || line.start <= header { return last }
      end = line.start
    }
    return header
  }

  /// That index, or that of the line end that stands just before it.
  private func endWithoutBreak(_ index: Int) -> Int {
    guard index > 0, Byte.isBreak(self[index - 1]) else { return index }
    return has("\r\n", at: index - 2) ? index - 2 : index - 1
  }
}
