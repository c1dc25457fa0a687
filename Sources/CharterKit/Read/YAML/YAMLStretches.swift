import Rendering

/// A YAML text in stretches: each begins with a key at the margin and ends before the next one.
///
/// What was read of another charter is not read again, and what is of the usual forms is read
/// without libyaml: that reads the text without these stretches. A stretch says the same wherever
/// it stands, since a key at the margin ends whatever is open before it, but for quotes and
/// brackets: an entry would then go on behind the stretch, and that shows in its place.
struct YAMLStretches {
  private struct Stretch {
    /// Its bytes in the text.
    let range: Range<Int>
    /// Its scalars in the text.
    let scalars: Range<Int>
    /// What it is, if that is kept.
    let kept: KeptStretch?
    /// Whether it is to be kept, as it comes for the second time.
    let comesAgain: Bool
    /// Those inside it that are kept or come again, where it is not kept.
    let inner: [YAMLInnerStretch]
    /// Its entries, where libyaml need not read them.
    let entries: [Node.Entry]?
  }

  private let source: Source
  private let scan: TextScan
  private let cache: StretchCache
  private let stretches: [Stretch]

  /// The stretches of a source's text, which has nothing invisible; nil: it may be several
  /// documents.
  init?(of source: Source, scan: TextScan, cache: StretchCache) {
    guard let ends = scan.endsOfStretches(of: source.text) else { return nil }
    let isUsual = !scan.hasUnusualCharacters && !scan.hasReturns
    stretches = source.text.withUnsafeBufferPointer { bytes in
      var lines = YAMLLines(bytes, source: source.index, mayCombine: scan.hasCombiningMarks)
      var (byte, scalar) = (0, 0)
      return ends.map { end in
        let range = byte..<end
        let start = scalar
        byte = end
        let (kept, comesAgain) = cache.look(up: UnsafeBufferPointer(rebasing: bytes[range]))
        if let kept {
          scalar += kept.length
          return Stretch(
            range: range, scalars: start..<scalar, kept: kept, comesAgain: false, inner: [],
            entries: kept.entries(at: start))
        }
        let inner = YAMLInnerStretch.all(in: range, of: bytes, from: start, cache: cache)
        let entries = isUsual ? lines.entries(in: range, from: start, inner: inner) : nil
        scalar = entries == nil ? start + bytes.scalarCount(in: range) : lines.scalar
        return Stretch(
          range: range, scalars: start..<scalar, kept: nil, comesAgain: comesAgain, inner: inner,
          entries: entries)
      }
    }
    (self.source, self.scan, self.cache) = (source, scan, cache)
  }

  /// The text's mapping, put together of what is known and of what libyaml reads; nil: nothing is
  /// known, or something may be wrong, so that libyaml is to read it whole.
  func node() -> Node? {
    guard let rest = rest() else { return nil }
    var entries = rest.entries
    for stretch in stretches { entries += stretch.entries ?? [] }
    if !rest.entries.isEmpty { entries.sort { $0.keySpan.start < $1.keySpan.start } }
    guard areDistinct(entries), let first = entries.first, let last = entries.last else {
      return nil
    }
    let span = Span(
      source: source.index, start: min(rest.start, first.keySpan.start), end: last.value.span.end)
    return Node(content: .map(entries), span: span)
  }

  /// What libyaml reads, from its first scalar; nil: that is all of the text, or something is wrong.
  private func rest() -> (entries: [Node.Entry], start: Int)? {
    if stretches.allSatisfy({ $0.entries != nil }) { return ([], Int.max) }
    let omitted = omitted
    return omitted.isEmpty ? nil : mapping(without: omitted)
  }

  /// Whether no two entries have the same key, or stand in each other.
  private func areDistinct(_ entries: [Node.Entry]) -> Bool {
    var distinct = DistinctKeys(mayCombine: scan.hasCombiningMarks)
    var end = 0
    for index in entries.indices {
      guard end <= entries[index].keySpan.start,
        distinct.first(equalTo: entries[index], among: index, of: entries) == nil
      else { return false }
      end = entries[index].value.span.end
    }
    return true
  }

  /// The mapping that the text is without what is known, from its first scalar; nil: something is
  /// wrong.
  private func mapping(
    without omitted: [(bytes: Range<Int>, scalars: Range<Int>)]
  ) -> (entries: [Node.Entry], start: Int)? {
    let rest = PatchedText(source.text, without: omitted)
    return rest.text.withUnsafeBufferPointer { bytes in
      var tree = YAMLTree(source, as: rest, bytes: bytes, scan: scan, known: innerValues)
      guard let node = try? tree.document(), tree.faults.isEmpty, tree.takesWhatIsLeftOut
      else { return nil }
      if case .map(let entries) = node.content { return (entries, node.span.start) }
      return nil
    }
  }

  /// What libyaml does not read, in order.
  private var omitted: [(bytes: Range<Int>, scalars: Range<Int>)] {
    var omitted: [(bytes: Range<Int>, scalars: Range<Int>)] = []
    for stretch in stretches {
      if stretch.entries == nil {
        for inner in stretch.inner where inner.kept != nil { omitted.append(inner.lines) }
      } else {
        omitted.append((stretch.range, stretch.scalars))
      }
    }
    return omitted
  }

  /// What is put under keys that libyaml reads without a value, by where these begin.
  private var innerValues: [(key: Int, value: Node)] {
    stretches.lazy.filter { $0.entries == nil }.flatMap(\.inner)
      .compactMap { inner in inner.value.map { (inner.key, $0) } }
  }

  /// The fields and inner stretches that are kept, where they stand in the text, in order.
  var keptFields: [KeptField] {
    var kept: [KeptField] = []
    for stretch in stretches {
      if let field = stretch.kept?.field(at: stretch.scalars.lowerBound) { kept.append(field) }
      for inner in stretch.inner {
        if let field = inner.kept?.field(at: inner.scalars.lowerBound) { kept.append(field) }
      }
    }
    return kept
  }

  /// Keeps the stretches that came again, from a mapping in which nothing is wrong.
  func keep(_ node: Node) {
    for stretch in stretches {
      for inner in stretch.inner where inner.kept == nil { keep(inner, of: node) }
    }
    guard stretches.contains(where: \.comesAgain), case .map(let entries) = node.content else {
      return
    }
    var next = 0
    for stretch in stretches {
      let first = next
      while next < entries.count, entries[next].keySpan.start < stretch.scalars.upperBound {
        next += 1
      }
      let own = Array(entries[first..<next])
      guard stretch.comesAgain, own.first?.keySpan.start == stretch.scalars.lowerBound,
        let last = own.last, last.value.span.end <= stretch.scalars.upperBound
      else { continue }
      source.text.withUnsafeBufferPointer { bytes in
        let text = UnsafeBufferPointer(rebasing: bytes[stretch.range])
        cache.keep(own, of: text, at: stretch.scalars)
      }
    }
  }
}

extension YAMLStretches {
  /// Keeps an inner stretch that came again, if it is a mapping of texts: nothing that could be too
  /// deep elsewhere.
  private func keep(_ inner: YAMLInnerStretch, of node: Node) {
    guard let entry = node.entry(from: inner.key), entry.value.hasTextsAlone,
      entry.value.span.end <= inner.scalars.upperBound
    else { return }
    source.text.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[inner.range])
      cache.keep([entry], of: text, at: inner.scalars)
    }
  }
}

extension TextScan {
  /// Where the stretches of a YAML text end: the first one has all that stands before the first key;
  /// nil: a line may end a document, or ends as on old Macs, or there are more keys than a charter
  /// has.
  fileprivate func endsOfStretches(of text: [UInt8]) -> [Int]? {
    guard !mayBeSeveralDocuments, keys.count <= Self.mostKeys else { return nil }
    if hasReturns, text.withUnsafeBufferPointer({ $0.hasLoneReturn }) { return nil }
    return keys.dropFirst() + [text.count]
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a carriage return stands somewhere without a line feed.
  fileprivate var hasLoneReturn: Bool {
    var index = first(Byte.carriageReturn, from: 0)
    while index < count {
      guard index + 1 < count, self[index + 1] == Byte.lineFeed else { return true }
      index = first(Byte.carriageReturn, from: index + 1)
    }
    return false
  }
}
