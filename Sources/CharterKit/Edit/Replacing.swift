/// A value in place of another one.
extension Splicing {
  /// What stands in a value's place; what its line says after it stays.
  func replacement(
    of node: PlacedNode, at spot: Spot, by value: EditValue
  ) throws(EditFault) -> [Splice] {
    let former = text[node.bytes]
    if source.syntax == .json {
      let indentation = value.isText ? [] : text.indentation(at: node.bytes.lowerBound)
      let written = writing.json(
        value, at: spot.value, indentation: indentation, former: former)
      return [Splice(range: node.bytes, bytes: written)]
    }
    if spot.value.isFlow { return [flowReplacement(of: node, at: spot, by: value)] }
    let lines = writing.lines(
      of: value, at: spot.value, former: former, blockColumn: blockColumn(of: node))
    guard let head = spot.head else {
      return spot.value.column < 0 ? [rootReplacement(of: node, by: lines)] : []
    }
    switch node.content {
    case .nothing: return beside(head..<head, lines)
    case .text where text.isBlockText(at: node.bytes.lowerBound):
      return inPlaceOfBlock(node.bytes, head, lines)
    case .list where node.isBlock(in: text), .map where node.isBlock(in: text):
      return inPlaceOfChildren(of: node, at: spot, lines)
    default: return beside(inlineRange(node.bytes, head, lines), lines)
    }
  }

  /// A value in brackets.
  private func flowReplacement(
    of node: PlacedNode, at spot: Spot, by value: EditValue
  ) -> Splice {
    let start = node.bytes.lowerBound
    guard case .nothing = node.content else {
      let bytes = writing.flow(value, at: spot.value, former: text[node.bytes])
      return Splice(range: node.bytes, bytes: bytes)
    }
    var before = start
    while Byte.isBlank(text.at(before - 1)) { before -= 1 }
    let colon: [UInt8] = text.at(before - 1) == Byte.colon ? [] : [Byte.colon]
    let bytes = colon + [Byte.space] + writing.flow(value, at: spot.value)
    return Splice(range: before..<start, bytes: bytes)
  }

  /// The keys of a file that had none.
  private func rootReplacement(of node: PlacedNode, by lines: WrittenLines) -> Splice {
    if node.isCollection {
      return Splice(range: node.bytes, bytes: lines.text(writing.style.lineEnd))
    }
    let isOpen = text.last.map { !Byte.isBreak($0) } ?? false
    let lineEnd = writing.style.lineEnd
    let bytes = (isOpen ? lineEnd : []) + lines.text(lineEnd) + lineEnd
    return Splice(range: text.count..<text.count, bytes: bytes)
  }

  /// The first line in that place, and the others below the line where it ends.
  private func beside(_ range: Range<Int>, _ lines: WrittenLines) -> [Splice] {
    let isSpaced = lines.first.isEmpty || Byte.isBlank(text.at(range.lowerBound - 1))
    var splices = [Splice(range: range, bytes: (isSpaced ? [] : [Byte.space]) + lines.first)]
    if !lines.rest.isEmpty {
      let end = text.lineEnd(from: range.upperBound)
      splices.append(Splice(range: end..<end, bytes: below(lines)))
    }
    return splices
  }

  private func below(_ lines: WrittenLines) -> [UInt8] {
    WrittenLines([], rest: lines.rest).text(writing.style.lineEnd)
  }

  /// Where the first line stands in place of a value; with the blanks between it and its key where
  /// nothing stands beside that any more, or where only those put it on a line of its own.
  private func inlineRange(_ bytes: Range<Int>, _ head: Int, _ lines: WrittenLines) -> Range<Int> {
    let between = text[head..<max(head, bytes.lowerBound)]
    let isBlank = between.allSatisfy { Byte.isBlank($0) || Byte.isBreak($0) }
    let isBelow = between.contains(where: Byte.isBreak)
    let isMoved = isBlank && (lines.first.isEmpty || isBelow && !lines.rest.isEmpty)
    return isMoved ? head..<bytes.upperBound : bytes
  }

  private func inPlaceOfBlock(
    _ bytes: Range<Int>, _ head: Int, _ lines: WrittenLines
  ) -> [Splice] {
    let lineEnd = text.lineEnd(from: bytes.lowerBound)
    var end = bytes.lowerBound
    while end < lineEnd, !Byte.isBlank(text[end]) { end += 1 }
    let header = inlineRange(bytes.lowerBound..<end, head, lines)
    let contents = lineEnd..<max(lineEnd, text.blockTextEnd(bytes))
    return [
      Splice(range: header, bytes: lines.first),
      Splice(range: contents, bytes: below(lines)),
    ]
  }

  private func inPlaceOfChildren(
    of node: PlacedNode, at spot: Spot, _ lines: WrittenLines
  ) -> [Splice] {
    guard let head = spot.head else { return [] }
    let children = BlockChildren(of: node, at: spot, in: text)
    if children.isBeside {
      let bytes = lines.text(writing.style.lineEnd)
      return [Splice(range: node.bytes.lowerBound..<children.end, bytes: bytes)]
    }
    let first: [UInt8] = lines.first.isEmpty ? [] : [Byte.space] + lines.first
    return [
      Splice(range: head..<head, bytes: first),
      Splice(range: children.wholeRange, bytes: below(lines)),
    ]
  }

  /// The column of the lines of a block of text, where its header does not say it.
  private func blockColumn(of node: PlacedNode) -> Int? {
    let start = node.bytes.lowerBound
    guard text.isBlockText(at: start), case .text = node.content else { return nil }
    let header = text.lineEnd(from: start)
    if text[start..<header].prefix(3).contains(where: Byte.isDigit) { return nil }
    var next = text.nextLine(after: header)
    while next < node.bytes.upperBound {
      let line = text.line(from: next)
      if line.content < line.end { return line.indent }
      next = text.nextLine(after: line.end)
    }
    return nil
  }
}

extension [UInt8] {
  /// The blanks at the beginning of the line that holds that index.
  func indentation(at index: Int) -> [UInt8] {
    let start = line(at: index).start
    return Array(self[start..<skippingBlanks(from: start)])
  }
}
