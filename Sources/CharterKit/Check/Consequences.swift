import Rendering

extension CharterFile {
  /// Which of these findings may be only consequences of what reading refused, in their order.
  func areConsequences(_ findings: [Finding]) -> [Bool] {
    var are = [Bool](repeating: false, count: findings.count)
    let faults = diagnostics.filter { $0.severity == .error }
    guard !faults.isEmpty else { return are }
    // Without languages no text is read: nothing can be said of what is missing.
    if charter?.languages.isEmpty != false { return are.map { _ in true } }
    let refused = faults.map { Position($0.place) }.sorted()
    let incomplete = faults.filter { $0.rule == "key-missing" }.map { Position($0.place) }.sorted()
    let missing = Set(faults.flatMap(\.missing))
    let strays = sources.strays
    let lacksPartial = faults.contains(where: \.isOfInclude)
    var extents: [(owner: Int, extent: SourceMap.Extent)] = []
    for (index, finding) in findings.enumerated() {
      let own = finding.range == nil ? sources.extents(of: finding.path) : []
      let others = finding.grounds.flatMap {
        sources.wholeExtents(of: $0) + sources.extents(of: strays, meantFor: $0)
      }
      are[index] = finding.grounds.contains {
        missing.contains(FieldPath(Array($0.steps.prefix(1))))
      }
      if lacksPartial, ([finding.path] + finding.grounds).contains(where: sources.lacks) {
        are[index] = true
      }
      extents += (own + others).map { (index, $0) }
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

/// A list or mapping of the charter itself whose key is none of its fields.
private struct Stray {
  /// Where its key stands.
  let key: Span
  /// The English key of the field that is probably meant.
  let meant: String?
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
  /// Where it is not written, also what may be meant for it.
  fileprivate func extents(of path: FieldPath) -> [Extent] {
    guard let (node, unwritten) = nearest(to: path) else { return [] }
    switch node.content {
    case .map, .list:
      var span = node.span
      span.end = max(span.start, self.span(of: path).start)
      let beginning = Extent(span: span, isWritten: unwritten == nil)
      guard case .map(let entries) = node.content, let unwritten else { return [beginning] }
      return [beginning] + candidates(for: unwritten, among: entries)
    default: return [Extent(span: node.span, isWritten: true)]
    }
  }

  /// Where all of that field stands; where it is not written, what may be meant for it: a broken
  /// entry of its mapping or right after it, a misspelt key of the mapping itself, or what is no
  /// mapping.
  fileprivate func wholeExtents(of path: FieldPath) -> [Extent] {
    guard let (node, unwritten) = nearest(to: path) else { return [] }
    var span = node.span
    switch node.content {
    case .map(let entries):
      // Where a list is wanted, none of the mapping is read.
      guard let unwritten, case .key = unwritten else { break }
      let isInMapping = nearest(to: FieldPath(path.steps.dropLast()))?.unwritten == nil
      return candidates(for: unwritten, among: entries)
        + [isInMapping ? gap(after: entries, of: path) : nil].compactMap { $0 }
    case .list where unwritten != nil: span.end = span.start
    default: break
    }
    return [Extent(span: span, isWritten: true)]
  }

  /// The lists and mappings of the charter itself whose keys are none of its fields.
  fileprivate var strays: [Stray] {
    guard case .map(let entries)? = root?.content, entries.count <= 64 else { return [] }
    let fields = CharterFormat.charter.shapes.map(\.key)
    return entries.compactMap { entry in
      switch entry.value.content {
      case .map, .list: break
      default: return nil
      }
      guard CharterFormat.charter.key(of: entry) == nil else { return nil }
      let meant = Suggestion.key(for: entry.key, among: fields, absent: fields)
      return Stray(key: entry.keySpan, meant: meant?.en)
    }
  }

  /// Where those of them stand that may be meant for what is around a field: by their key, or for
  /// want of another one.
  fileprivate func extents(of strays: [Stray], meantFor path: FieldPath) -> [Extent] {
    guard !strays.isEmpty, case .key(let field)? = path.steps.first else { return [] }
    let isWritten = nearest(to: [.key(field)])?.unwritten == nil
    return strays.filter { $0.meant == field || $0.meant == nil && !isWritten }
      .map { Extent(span: $0.key, isWritten: true) }
  }

  /// The entries of a mapping that may be meant for a field that it lacks: broken ones, and those
  /// of a misspelt key. Only a mapping of few keys has fields.
  private func candidates(
    for field: FieldPath.Step, among entries: [Node.Entry]
  ) -> [Extent] {
    let damaged = entries.filter(\.isDamaged).map { entry in
      var span = entry.keySpan
      span.end = max(span.end, entry.value.span.end)
      return Extent(span: span, isWritten: true)
    }
    guard case .key(let key) = field, entries.count <= 64 else { return damaged }
    let names = [Spelling(en: key, fr: CharterFormat.french[key] ?? key)]
    return damaged
      + entries.filter { Suggestion.key(for: $0.key, among: names, absent: names) != nil }
      .map { Extent(span: $0.keySpan, isWritten: true) }
  }

  /// What stands between the last entry of a field's mapping and what comes after the mapping in
  /// the same file; nil where nothing does.
  private func gap(after entries: [Node.Entry], of path: FieldPath) -> Extent? {
    guard let end = entries.last?.value.span, path.steps.count > 1,
      case .map(let others)? = nearest(to: FieldPath(path.steps.dropLast(2)))?.node.content
    else { return nil }
    let starts = others.map(\.keySpan).filter { $0.source == end.source && $0.start > end.end }
    guard let next = starts.map(\.start).min() else { return nil }
    return Extent(span: Span(source: end.source, start: end.end, end: next), isWritten: true)
  }
}

extension Diagnostic {
  /// Whether it says that a partial charter could not be had: what is in it is unknown.
  fileprivate var isOfInclude: Bool {
    rule.hasPrefix("include-") && rule != "include-clash" && path?.steps.isEmpty == true
  }
}

extension SourceMap {
  /// Whether a field that a partial charter may add is written nowhere: one of the charter itself,
  /// or a part of one.
  fileprivate func lacks(_ path: FieldPath) -> Bool {
    nearest(to: FieldPath(Array(path.steps.prefix(2))))?.unwritten != nil
  }
}

extension FieldPath {
  /// A cookie that the charter lacks: it may stand in a list that could not be read.
  static func anotherCookie(of charter: Charter) -> FieldPath {
    ["cookies", .index(charter.cookies.count)]
  }
}

extension [Position] {
  /// Whether one of these, which are in order, is among those.
  fileprivate func hasOne(in range: ClosedRange<Position>) -> Bool {
    let index = partitioningIndex { $0 >= range.lowerBound }
    return index < count && self[index] <= range.upperBound
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
