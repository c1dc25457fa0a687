/// The lines of a block's children in another order.
extension BlockChildren {
  /// A child in its new place.
  private struct Slot {
    /// The comments above it.
    var above: [UInt8] = []
    /// Its own lines, from its key or dash.
    var own: [UInt8]
    /// Its present index; nil: it is new.
    var former: Int?
  }

  /// What is to be written so that the children come in that order.
  func splices(
    _ order: [EditPlan.Origin], _ inner: [Int: [Splice]], writing: ValueWriting
  ) -> [Splice] {
    guard !order.isEmpty else { return emptied }
    let lineEnd = writing.style.lineEnd
    var slots = order.map { slot($0, inner, writing) }
    var gaps = BlockGaps(of: self, order: slots.map(\.former), lineEnd: lineEnd)
    slots[0].above = gaps.beforeFirst + slots[0].above
    let isAbove = isBeside && !slots[0].above.isEmpty
    var bytes: [UInt8] = isAbove ? lineEnd : []
    let indentation = [UInt8].spaces(column)
    for (index, slot) in slots.enumerated() {
      if index > 0 { bytes += gaps.next(before: slot.former) }
      bytes += slot.above
      if index > 0 || !isBeside || isAbove { bytes += indentation }
      bytes += slot.own
    }
    var start = children[0].above.lowerBound
    if isAbove { while Byte.isBlank(text.at(start - 1)) { start -= 1 } }
    return [Splice(range: start..<end, bytes: bytes + gaps.afterLast)]
  }

  private func slot(
    _ origin: EditPlan.Origin, _ inner: [Int: [Splice]], _ writing: ValueWriting
  ) -> Slot {
    switch origin {
    case .kept(let index):
      let lines = children[index]
      return Slot(
        above: Array(text[lines.above]), own: text.spliced(lines.own, inner[index] ?? []),
        former: index)
    case .copied(let index): return Slot(own: Array(text[children[index].own]))
    case .new(let key, let value):
      let step: FieldPath.Step = key.map { .key($0) } ?? .index(0)
      let spot = spot.inside(step, column: column, isItem: key == nil)
      let lines = key.map { writing.entry($0, value, at: spot) } ?? writing.item(value, at: spot)
      return Slot(own: lines.text(writing.style.lineEnd))
    }
  }
}
