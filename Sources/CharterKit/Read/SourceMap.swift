/// A field, or a part of its text.
struct PartOfField {
  /// The field.
  var path: FieldPath
  /// The bytes of its text in UTF-8; nil: the whole field.
  var range: Range<Int>?

  /// The bytes, if the node has a text that holds them.
  fileprivate func range(in node: Node?) -> Range<Int>? {
    guard let range, case .text(let text)? = node?.content, range.upperBound <= text.utf8.count
    else { return nil }
    return range
  }
}

/// Where each value of a charter stands in its files.
struct SourceMap: Sendable {
  /// The charter's root with all that it includes; nil where it could not be read.
  let root: Node?
  /// The files; a span's `source` is an index here.
  let sources: [Source]
  /// The texts of files of their own, by the mapping that names the file.
  let textFiles: [Span: Node]

  /// Where a field stands, or its nearest parent that the author wrote.
  func span(of path: FieldPath) -> Span { beginning(of: node(at: path)) }

  /// Where those fields stand, or parts of their texts; one walk through each file.
  func spans(of fields: [PartOfField]) -> [Span] {
    let nodes = fields.map { node(at: $0.path) }
    var spans = nodes.map { beginning(of: $0) }
    var cursor = TextCursor([])
    var source = -1
    let parts = spans.indices.filter { fields[$0].range(in: nodes[$0]) != nil }
      .sorted { spans[$0].isBefore(spans[$1]) }
    for part in parts.runs(by: { nodes[$0]?.span == nodes[$1]?.span }) {
      guard let first = part.first, let node = nodes[first] else { continue }
      if node.span.source != source {
        source = node.span.source
        cursor = TextCursor(sources[source].text)
      }
      let ranges = part.compactMap { fields[$0].range }
      let found = sources[source].spans(of: ranges, inTextOf: node, from: &cursor)
      for (index, span) in zip(part, found) { spans[index] = span }
    }
    return spans
  }

  /// The places of those spans, in their order; one walk through each file.
  static func places(of spans: [Span], in sources: [Source]) -> [Place] {
    var places = [Place?](repeating: nil, count: spans.count)
    for (index, source) in sources.enumerated() {
      let here = spans.indices.filter { spans[$0].source == index }
      guard !here.isEmpty else { continue }
      for (position, place) in zip(here, source.places(of: here.map { spans[$0] })) {
        places[position] = place
      }
    }
    return places.compactMap { $0 }
  }

  private func node(at path: FieldPath) -> Node? { nearest(to: path)?.node }

  /// The value of a field, or its nearest parent that the author wrote and the first step from
  /// there.
  func nearest(to path: FieldPath) -> (node: Node, unwritten: FieldPath.Step?)? {
    guard var node = root else { return nil }
    for step in path.steps {
      guard let next = child(of: node, step) else { return (node, step) }
      node = textFiles[next.span] ?? next
    }
    return (node, nil)
  }

  private func child(of node: Node, _ step: FieldPath.Step) -> Node? {
    switch (step, node.content) {
    case (.index(let index), .list(let items)):
      return items.indices.contains(index) ? items[index] : nil
    case (.index(0), .text): return node
    case (.key(let key), .map(let entries)):
      if let entry = entries.first(where: { $0.key == key }) { return entry.value }
      let french = CharterFormat.french[key]
      return entries.first {
        $0.key == french || CharterFormat.english[$0.key] == key
          || BuiltInPurpose.key($0.key) == key
          || $0.key.lowercased() == key.lowercased()
      }?.value
    default: return nil
    }
  }

  /// A whole mapping or list is shown by where it begins.
  private func beginning(of node: Node?) -> Span {
    guard let node else { return Span(source: 0, start: 0, end: 0) }
    switch node.content {
    case .map(let entries): return entries.firstKey ?? node.span
    case .list:
      return Span(source: node.span.source, start: node.span.start, end: node.span.start)
    default: return node.span
    }
  }
}

extension [Node.Entry] {
  /// The first key in the charter's own file, or in the first other one; nil: there is none.
  var firstKey: Span? {
    self.min { $0.keySpan.isBefore($1.keySpan) }?.keySpan
  }
}

extension Span {
  /// Whether it begins before another, in an earlier file or in the same.
  fileprivate func isBefore(_ other: Span) -> Bool {
    (source, start) < (other.source, other.start)
  }
}

extension [Int] {
  /// The stretches of neighbours that belong together.
  fileprivate func runs(by belongTogether: (Int, Int) -> Bool) -> [ArraySlice<Int>] {
    var runs: [ArraySlice<Int>] = []
    var start = startIndex
    for index in indices where index > start {
      guard !belongTogether(self[index - 1], self[index]) else { continue }
      runs.append(self[start..<index])
      start = index
    }
    if start < endIndex { runs.append(self[start...]) }
    return runs
  }
}
