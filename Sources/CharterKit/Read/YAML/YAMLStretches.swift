import Rendering

/// A YAML text in stretches: each begins with a key at the margin and ends before the next one.
///
/// What libyaml read of another charter is not read again: it reads the text without the stretches
/// that are kept. A stretch says the same wherever it stands, since a key at the margin ends
/// whatever is open before it, but for quotes and brackets: an entry would then go on behind the
/// stretch, and that shows in its place.
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
  }

  private let source: Source
  private let scan: TextScan
  private let cache: StretchCache
  private let stretches: [Stretch]

  /// The stretches of a source's text, which has nothing invisible; nil: it may be several
  /// documents.
  init?(of source: Source, scan: TextScan, cache: StretchCache) {
    let stretches = source.text.withUnsafeBufferPointer { bytes -> [Stretch]? in
      guard let ranges = source.text.stretches else { return nil }
      var scalar = 0
      return ranges.map { range in
        let (kept, comesAgain) = cache.look(up: UnsafeBufferPointer(rebasing: bytes[range]))
        let start = scalar
        scalar += kept?.length ?? bytes.scalarCount(in: range)
        return Stretch(
          range: range, scalars: start..<scalar, kept: kept, comesAgain: comesAgain)
      }
    }
    guard let stretches else { return nil }
    (self.source, self.scan, self.cache, self.stretches) = (source, scan, cache, stretches)
  }

  /// The text's mapping, put together of what is kept and of what libyaml reads; nil: nothing is
  /// kept, or something may be wrong, so that libyaml is to read it whole.
  func node() -> Node? {
    let kept = stretches.filter { $0.kept != nil }
    guard !kept.isEmpty, let rest = mapping(without: kept.map(\.range)) else { return nil }
    var entries = rest.entries
    for stretch in kept {
      entries += stretch.kept?.entries(at: stretch.scalars.lowerBound, of: source.index) ?? []
    }
    entries.sort { $0.keySpan.start < $1.keySpan.start }
    guard areDistinct(entries) else { return nil }
    let last = entries[entries.count - 1].value.span
    let span = Span(
      source: source.index, start: min(rest.start, entries[0].keySpan.start), end: last.end)
    return Node(content: .map(entries), span: span)
  }

  /// Whether no two entries have the same key, or stand in each other.
  private func areDistinct(_ entries: [Node.Entry]) -> Bool {
    var distinct = DistinctKeys(mayCombine: scan.hasCombiningMarks)
    var former: [Node.Entry] = []
    former.reserveCapacity(entries.count)
    for entry in entries {
      let end = former.last?.value.span.end ?? 0
      guard end <= entry.keySpan.start, distinct.first(equalTo: entry, in: former) == nil else {
        return false
      }
      former.append(entry)
    }
    return true
  }

  /// The mapping that the text is without those bytes, from its first scalar; nil: something is
  /// wrong.
  private func mapping(
    without ranges: [Range<Int>]
  ) -> (entries: [Node.Entry], start: Int)? {
    let rest = PatchedText(source.text, ranges.map { Patch(range: $0, replacement: "") })
    guard !rest.text.isEmpty else { return ([], Int.max) }
    return rest.text.withUnsafeBufferPointer { bytes in
      var tree = YAMLTree(source, as: rest, bytes: bytes, scan: scan)
      guard let node = try? tree.document(), tree.faults.isEmpty else { return nil }
      if case .map(let entries) = node.content { return (entries, node.span.start) }
      return nil
    }
  }

  /// The fields that are kept, where they stand in the text.
  var keptFields: [KeptField] {
    stretches.compactMap { $0.kept?.field(at: $0.scalars.lowerBound, of: source.index) }
  }

  /// Keeps the stretches that came again, from a mapping in which nothing is wrong.
  func keep(_ node: Node) {
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

extension [UInt8] {
  /// The stretches of a YAML text: the first one has all that stands before the first key; nil:
  /// a line may end a document, or ends as on old Macs, or there are more keys than a charter has.
  fileprivate var stretches: [Range<Int>]? {
    withUnsafeBufferPointer { bytes in
      if bytes.hasLoneReturn { return nil }
      var ranges: [Range<Int>] = []
      var (start, hasKey) = (0, false)
      var line = 0
      while line < count {
        if 0x61...0x7A ~= bytes[line] | 0x20 {
          if hasKey {
            guard ranges.count < 256 else { return nil }
            ranges.append(start..<line)
            start = line
          }
          hasKey = true
        } else if line > 0, has("...", at: line) || has("---", at: line) {
          return nil
        }
        line = bytes.first(Byte.lineFeed, from: line) + 1
      }
      return ranges + [start..<count]
    }
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
