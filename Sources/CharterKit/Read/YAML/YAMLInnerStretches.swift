import Rendering

/// What stands under a key of its own line, on lines further to the right: a text in several
/// languages, mostly.
///
/// Inside a stretch that is like no other, such texts often are. libyaml reads the key as one
/// without a value, and the value is put there: it is what it was, as the key ends at the same
/// column whatever is open inside the one before it. In a text, in braces or behind quotes that do
/// not end, no such key comes, and libyaml reads the whole file.
struct YAMLInnerStretch {
  /// The bytes of the key's line and of those under it.
  let range: Range<Int>
  /// Its scalars.
  let scalars: Range<Int>
  /// The scalar with which the key begins.
  let key: Int
  /// The lines under the key's: their bytes and their scalars.
  let lines: (bytes: Range<Int>, scalars: Range<Int>)
  /// What it is, if that is kept.
  let kept: KeptStretch?

  /// What stands under the key, if that is kept.
  var value: Node? { kept?.entries(at: scalars.lowerBound)[0].value }
}

extension YAMLInnerStretch {
  /// How many are taken in one stretch, at most: each that comes again is looked for in its nodes.
  static let most = 1_024
  /// The longest, in bytes.
  static let longest = 1_024

  /// Those in a stretch of a text that begins with that scalar and is not kept: what is known of
  /// them, or that they come again.
  static func all(
    in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, from scalar: Int,
    cache: StretchCache
  ) -> [YAMLInnerStretch] {
    var found: [YAMLInnerStretch] = []
    var (line, counted, scalar) = (range.lowerBound, range.lowerBound, scalar)
    while line < range.upperBound, found.count < most {
      let next = bytes.first(Byte.lineFeed, from: line) + 1
      let start = line
      line = next
      guard next < range.upperBound,
        let (indent, end) = bytes.innerStretch(from: start, under: next, to: range.upperBound)
      else { continue }
      let whole = start..<end
      let (kept, comesAgain) = cache.look(up: UnsafeBufferPointer(rebasing: bytes[whole]), .inner)
      guard kept != nil || comesAgain else { continue }
      scalar += bytes.scalarCount(in: counted..<start)
      let under = scalar + bytes.scalarCount(in: start..<next)
      let last = under + bytes.scalarCount(in: next..<end)
      found.append(
        YAMLInnerStretch(
          range: whole, scalars: scalar..<last, key: scalar + indent,
          lines: (next..<end, under..<last), kept: kept))
      (line, counted, scalar) = (end, end, last)
    }
    return found
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// How far to the right the key stands that is all of the line at `start`, and where the lines
  /// under it end that stand further to the right; nil: there is no such key, or no such line.
  fileprivate func innerStretch(
    from start: Int, under first: Int, to limit: Int
  ) -> (indent: Int, end: Int)? {
    guard self[start] == Byte.space, first - start > 3 else { return nil }
    let colon = first - (self[first - 2] == Byte.carriageReturn ? 3 : 2)
    let indent = content(from: start, to: first) - start
    guard self[colon] == Byte.colon, 0x61...0x7A ~= self[start + indent] | 0x20 else { return nil }
    var end = first
    while end < limit {
      let content = self.content(from: end, to: limit)
      let margin = content - end
      if content < limit, !Byte.isBreak(self[content]) {
        if self[content] == Byte.tab { return nil }
        if margin <= indent { break }
      }
      end = Swift.min(self.first(Byte.lineFeed, from: content) + 1, limit)
      if end - start > YAMLInnerStretch.longest { return nil }
    }
    return end == first ? nil : (indent, end)
  }
}

extension Node {
  /// The entry whose key begins with that scalar; nil: there is none.
  func entry(from scalar: Int) -> Node.Entry? {
    switch content {
    case .map(let entries):
      for entry in entries {
        if entry.keySpan.start == scalar { return entry }
        if entry.value.contains(scalar) { return entry.value.entry(from: scalar) }
      }
    case .list(let items):
      for item in items where item.contains(scalar) { return item.entry(from: scalar) }
    default: break
    }
    return nil
  }

  private func contains(_ scalar: Int) -> Bool { span.start <= scalar && scalar < span.end }

  /// Whether it is a mapping of texts.
  var hasTextsAlone: Bool {
    guard case .map(let entries) = content else { return false }
    return entries.allSatisfy { if case .text = $0.value.content { true } else { false } }
  }
}
