extension CharterFile {
  /// Which of these findings may be only consequences of what reading refused, in their order.
  func areConsequences(_ findings: [Finding]) -> [Bool] {
    var are = [Bool](repeating: false, count: findings.count)
    let faults = diagnostics.filter { $0.severity == .error }
    guard !faults.isEmpty else { return are }
    let refused = faults.map { Position($0.place) }.sorted()
    let incomplete = faults.filter { $0.rule == "key-missing" }.map { Position($0.place) }.sorted()
    var extents: [(owner: Int, extent: SourceMap.Extent)] = []
    for (index, finding) in findings.enumerated() {
      let own = finding.range == nil ? sources.extent(of: finding.path) : nil
      let others = finding.grounds.compactMap { sources.wholeExtent(of: $0) }
      extents += ([own].compactMap { $0 } + others).map { (index, $0) }
    }
    let places = SourceMap.places(of: extents.flatMap(\.extent.bounds), in: sources.sources)
      .map { Position($0) }
    for (index, (owner, extent)) in extents.enumerated() {
      let range = places[2 * index]...places[2 * index + 1]
      if (extent.isWritten ? refused : incomplete).hasOne(in: range) { are[owner] = true }
    }
    return are
  }
}

extension SourceMap {
  /// Where a field stands, or where its parent begins, in which it is not written.
  fileprivate struct Extent {
    var span: Span
    var isWritten: Bool

    /// Its first point and its last.
    var bounds: [Span] {
      [span.start, span.end].map { Span(source: span.source, start: $0, end: $0) }
    }
  }

  /// Where that field stands; of a mapping or a list, which are of many fields, the beginning.
  fileprivate func extent(of path: FieldPath) -> Extent? {
    guard let (node, isExact) = nearest(to: path) else { return nil }
    switch node.content {
    case .map, .list:
      var span = node.span
      span.end = max(span.start, self.span(of: path).start)
      return Extent(span: span, isWritten: isExact)
    default: return Extent(span: node.span, isWritten: true)
    }
  }

  /// Where all of that field stands; nil where it is not written.
  fileprivate func wholeExtent(of path: FieldPath) -> Extent? {
    guard let (node, isExact) = nearest(to: path) else { return nil }
    switch node.content {
    case .map, .list: return isExact ? Extent(span: node.span, isWritten: true) : nil
    default: return Extent(span: node.span, isWritten: true)
    }
  }
}

extension [Position] {
  /// Whether one of these, which are in order, is among those.
  fileprivate func hasOne(in range: ClosedRange<Position>) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] <= range.upperBound
  }
}

/// Where a diagnostic points to.
private struct Position: Hashable, Comparable {
  let file: String
  let line: Int
  let column: Int

  init(_ place: Place) {
    file = place.file
    line = place.line
    column = place.column
  }

  static func < (one: Position, other: Position) -> Bool {
    one.file == other.file
      ? (one.line, one.column) < (other.line, other.column) : one.file < other.file
  }
}
