import CYAML

/// A YAML text as one value, put together from libyaml's events.
struct YAMLTree: ~Copyable {
  /// Why no value came out.
  enum Refusal: Error {
    /// libyaml refuses the text there (a scalar of the patched text).
    case syntax(scalar: Int, isUnfinished: Bool)
    /// Lists and mappings stand in each other too deep: reported, and nothing more is read.
    case tooDeep
    /// There are so many faults that more would help nobody.
    case tooManyFaults
  }

  /// How deep lists and mappings may stand in each other.
  static let depthLimit = 32

  /// What is wrong with what libyaml accepts.
  var faults: [Fault] = []
  /// The source, which the faults name places of.
  let source: Source
  /// The event that is being read.
  private(set) var events: YAMLEvents
  /// The anchors so far, without their `&`.
  var anchors: Set<String> = []
  /// The last place that a fault named.
  var cursor: TextCursor

  /// The keys so far.
  private var keys = YAMLKeys()
  /// How many entries the last mapping at each depth had: the next one mostly has as many.
  private var sizes = [Int](repeating: 2, count: depthLimit + 1)
  /// How many brackets and braces are open.
  private(set) var openBrackets = 0

  private let text: PatchedText
  private let scan: TextScan
  /// The values that are put under keys without one, by where these begin, and how many were.
  private let known: [(key: Int, value: Node)]
  private var knownCount = 0
  /// Whether the value begins at the margin, without a brace or bracket.
  private var isAtMargin = false

  /// A tree of that source's text, read with those patches: not empty, and alive as `bytes`.
  ///
  /// `known` are values that were left out of the text, in order.
  init(
    _ source: Source, as text: PatchedText, bytes: UnsafeBufferPointer<UInt8>, scan: TextScan,
    known: [(key: Int, value: Node)] = []
  ) {
    self.text = text
    self.source = source
    self.scan = scan
    self.known = known
    cursor = TextCursor(source.text)
    events = YAMLEvents(bytes)
  }

  /// Reads the one document; nothing when there is none.
  mutating func document() throws(Refusal) -> Node? {
    try advance()
    try advance()
    guard events.type == YAML_DOCUMENT_START_EVENT else { return nil }
    try advance()
    isAtMargin = events.isAtMargin
    let node = try value(depth: 0)
    try advance()
    let end = events.end
    if events.isLast, !text.isDamaged { return node }
    if let rest = rest(from: original(end)) {
      guard events.endsWithMark || source.text.has("---", at: rest.lowerBound) else {
        throw .syntax(scalar: end, isUnfinished: false)
      }
      faults.append(.severalDocuments(at: rest))
    }
    return node
  }

  private mutating func advance() throws(Refusal) {
    guard events.advance() else {
      let (scalar, isUnfinished) = events.refusal
      throw .syntax(scalar: scalar, isUnfinished: isUnfinished)
    }
  }

  /// Whether what was left out of the text may be put together with the value that was read: its
  /// keys stand at the margin, and each known value has come under its key.
  var takesWhatIsLeftOut: Bool { isAtMargin && knownCount == known.count }

  private func original(_ scalar: Int) -> Int { text.original(scalar) }

  /// Where the event stands in the source.
  var span: Span {
    let (start, end) = text.original(events.start, events.end)
    return Span(source: source.index, start: start, end: end)
  }

  /// The value that begins with this event.
  private mutating func value(depth: Int) throws(Refusal) -> Node {
    switch events.type {
    case YAML_SCALAR_EVENT: return scalar()
    case YAML_SEQUENCE_START_EVENT: return try list(depth: depth + 1)
    case YAML_MAPPING_START_EVENT: return try map(depth: depth + 1)
    default: return alias()
    }
  }

  private mutating func scalar() -> Node {
    if let damage = text.damage(at: events.start) {
      let span = Span(source: source.index, start: damage.lowerBound, end: damage.upperBound)
      return Node(content: .damaged, span: span)
    }
    if events.hasScalarProperties, reportProperties() {
      return Node(content: .damaged, span: span)
    }
    if events.isPlain, events.text.isEmpty { return Node(content: .nothing, span: span) }
    let node = Node(content: .text(events.string), span: span)
    guard scan.hasEscapes, events.isDoubleQuoted else { return node }
    return source.reportingEscapes(in: node, to: &faults)
  }

  private mutating func limit(_ depth: Int) throws(Refusal) {
    guard depth > YAMLTree.depthLimit else { return }
    report(span) { range, _ in .tooDeep(at: range) }
    throw .tooDeep
  }

  private mutating func list(depth: Int) throws(Refusal) -> Node {
    try limit(depth)
    var span = span
    let isInBrackets = events.isInBrackets
    let isDamaged = events.hasListProperties && reportProperties()
    if isInBrackets { openBrackets += 1 }
    defer { if isInBrackets { openBrackets -= 1 } }
    var items: [Node] = []
    try advance()
    while events.type != YAML_SEQUENCE_END_EVENT {
      items.append(try value(depth: depth))
      try advance()
    }
    span.end = isInBrackets ? original(events.end) : items.last?.span.end ?? span.end
    return Node(content: isDamaged ? .damaged : .list(items), span: span)
  }

  private mutating func map(depth: Int) throws(Refusal) -> Node {
    try limit(depth)
    var span = span
    let isInBraces = events.isInBraces
    let isDamaged = events.hasMapProperties && reportProperties()
    if isInBraces { openBrackets += 1 }
    defer { if isInBraces { openBrackets -= 1 } }
    var entries: [Node.Entry] = []
    entries.reserveCapacity(sizes[depth])
    // Whether another item or charter begins among the entries: the keys that follow are its own.
    var holdsAnotherItem = false
    var distinct = DistinctKeys(mayCombine: scan.hasCombiningMarks)
    try advance()
    while events.type != YAML_MAPPING_END_EVENT {
      let entry = try entry(depth: depth, start: isInBraces ? span.start : nil)
      if let first = distinct.first(equalTo: entry, among: entries.count, of: entries) {
        if !holdsAnotherItem {
          holdsAnotherItem =
            depth == 1 && reportSecondCharter(entry)
            || reportDuplicate(entry, of: entries[first], isFirst: first == 0)
        }
      } else {
        entries.append(entry)
      }
      if faults.count > source.faultLimit { throw .tooManyFaults }
      try advance()
    }
    sizes[depth] = min(entries.count, 16)
    span.end = isInBraces ? original(events.end) : entries.last?.value.span.end ?? span.end
    if isInBraces, isPlaceholder(entries) {
      reportPlaceholder(span)
      return Node(content: .damaged, span: span)
    }
    let isBroken = isDamaged || isInBraces && entries.contains { $0.isDamaged }
    return Node(content: isBroken ? .damaged : .map(entries), span: span)
  }

  /// The entry whose key is this event; `start` is where its mapping's brace stands.
  private mutating func entry(depth: Int, start: Int?) throws(Refusal) -> Node.Entry {
    let keySpan = span
    let before = faults.count
    guard events.type == YAML_SCALAR_EVENT else {
      return try damagedEntry(depth: depth, start: start)
    }
    let isMerge = events.isMerge
    let isMissing = events.isPlain && events.text.isEmpty
    let isDamaged =
      events.hasScalarProperties && reportProperties() || isMerge || isMissing
      || text.damage(at: events.start) != nil
    let key = isDamaged ? nil : keys.key(of: events.text)
    if faults.count > before { leaveToAuthor(since: before) }
    if isMerge { report(keySpan) { range, _ in .mergeKey(at: range) } }
    try advance()
    if isMerge, events.type == YAML_ALIAS_EVENT {
      return Node.Entry(key: "", keySpan: keySpan, value: Node(content: .damaged, span: span))
    }
    var value = try value(depth: depth)
    if isMissing, text.damage(at: events.start) == nil, value.content != .damaged {
      report(keySpan) { range, _ in .keyMissing(at: range) }
    }
    if isDamaged {
      value.content = .damaged
    } else if knownCount < known.count, known[knownCount].key == keySpan.start, start == nil,
      value.content == .nothing, depth < YAMLTree.depthLimit
    {
      value = known[knownCount].value
      knownCount += 1
    }
    return Node.Entry(key: key?.text ?? "", keySpan: keySpan, mark: key?.mark, value: value)
  }

  /// An entry whose key is no text: a list, a mapping or an alias. `start` is where the brace of
  /// its mapping stands: `{{` begins what another program would replace.
  private mutating func damagedEntry(depth: Int, start: Int?) throws(Refusal) -> Node.Entry {
    let before = faults.count
    var key = try value(depth: depth)
    leaveToAuthor(since: before)
    try advance()
    let value = try value(depth: depth)
    if let start, start + 1 == key.span.start, isInDoubleBraces(key) {
      faults.removeSubrange(before...)
      key.span = Span(source: source.index, start: start, end: key.span.end + 1)
      reportPlaceholder(key.span)
    } else if faults.count == before {
      report(key.span) { range, _ in .keyNotText(at: range) }
    }
    return Node.Entry(key: "", keySpan: key.span, value: Node(content: .damaged, span: value.span))
  }
}
