/// What stands between a block's children when their order changes.
///
/// A gap begins with the end of the line before it. One of blank lines belongs to the place; one
/// that holds comments stays before the child that it stood before, or before the next one.
struct BlockGaps {
  /// The comments that stand before the first child now.
  private(set) var beforeFirst: [UInt8] = []
  /// The comments that nothing stands behind any more.
  private(set) var afterLast: [UInt8] = []

  private let former: [[UInt8]]
  private let lineEnd: [UInt8]
  /// Which gaps with comments stand before a child now, by its former index.
  private var comments: [Int: [Int]] = [:]
  /// The gaps of blank lines that are free, the next one last.
  private var free: [Int] = []
  /// The former index of the child before.
  private var last: Int?
  private var hasBlankLine = false

  /// The gaps for that order of former indices; nil stands for a new child.
  init(of block: BlockChildren, order: [Int?], lineEnd: [UInt8]) {
    let (text, children) = (block.text, block.children)
    former = children.indices.map { index in
      guard index > 0 else { return [] }
      return Array(text[children[index - 1].own.upperBound..<children[index].above.lowerBound])
    }
    self.lineEnd = lineEnd
    last = order[0]
    hasBlankLine = former.count > 1 && Self.hasBlankLine(former[1])
    let pairs = zip(order, order.dropFirst())
    let staying = Set(pairs.compactMap { one, other in one.map { $0 + 1 } == other ? other : nil })
    let anchors = Self.anchors(in: order)
    for index in former.indices.dropFirst() where former[index].contains(where: { $0 > 0x20 }) {
      if let anchor = anchors.first(where: { $0 >= index }) {
        comments[anchor, default: []].append(index)
      } else {
        afterLast += Self.trimmed(former[index])
      }
    }
    free = former.indices.dropFirst().reversed().filter { index in
      !staying.contains(index) && !former[index].contains { $0 > 0x20 }
    }
    if let first = order[0], let gaps = comments[first] {
      beforeFirst = gaps.enumerated().flatMap { position, index in
        position == 0 ? Self.comments(in: former[index]) : Self.withoutFirstBreak(former[index])
      }
    }
  }

  /// The children that are not moved: those that come in their former order, but for one.
  private static func anchors(in order: [Int?]) -> [Int] {
    let kept = order.compactMap { $0 }
    guard let descent = kept.indices.dropLast().first(where: { kept[$0] > kept[$0 + 1] }) else {
      return kept
    }
    var (one, other) = (kept, kept)
    one.remove(at: descent)
    other.remove(at: descent + 1)
    return zip(one, one.dropFirst()).allSatisfy { $0 < $1 } ? one : other
  }

  /// The gap before the next child.
  mutating func next(before child: Int?) -> [UInt8] {
    defer { last = child }
    if let child, let gaps = comments[child] {
      hasBlankLine = Self.hasBlankLine(former[gaps[0]])
      return former[gaps[0]] + gaps.dropFirst().flatMap { Self.withoutFirstBreak(former[$0]) }
    }
    var gap: [UInt8]?
    if let child, let last, last + 1 == child, !former[child].contains(where: { $0 > 0x20 }) {
      gap = former[child]
    } else if let index = free.popLast() {
      gap = former[index]
    }
    if let gap { hasBlankLine = Self.hasBlankLine(gap) }
    return gap ?? (hasBlankLine ? lineEnd + lineEnd : lineEnd)
  }

  private static func hasBlankLine(_ gap: [UInt8]) -> Bool {
    let second = gap.skippingBlanks(from: gap.nextLine(after: gap.lineEnd(from: 0)))
    return second < gap.count && Byte.isBreak(gap[second])
  }

  private static func withoutFirstBreak(_ gap: [UInt8]) -> ArraySlice<UInt8> {
    gap[gap.nextLine(after: gap.lineEnd(from: 0))...]
  }

  /// A gap without the blank lines before its first comment.
  private static func comments(in gap: [UInt8]) -> ArraySlice<UInt8> {
    let first = gap.firstIndex { $0 > Byte.space } ?? 0
    return gap[gap.line(at: first).start...]
  }

  /// A gap up to its last comment.
  private static func trimmed(_ gap: [UInt8]) -> ArraySlice<UInt8> {
    gap[...(gap.lastIndex { $0 > Byte.space } ?? gap.count - 1)]
  }
}
