import Rendering

/// Reads stretches of a YAML text whose lines are all of the usual forms: keys, items of lists, and
/// texts that are the rest of their line.
///
/// Charters consist of these, for the most part, and libyaml takes a tenth of a build to read them:
/// it makes four pieces of memory for each text, and looks at each byte three times. Whatever else
/// a line may hold is left to libyaml, with the whole stretch: a text that goes on or a block of
/// text, a comment behind a value, an anchor, a tag, an escape, a brace.
struct YAMLLines: ~Copyable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let source: Int
  private let mayCombine: Bool
  private var keys = YAMLKeys()
  /// How many entries the last mapping at each depth had: the next one mostly has as many.
  private var sizes = [Int](repeating: 2, count: YAMLTree.depthLimit + 1)

  /// Where the stretch ends.
  private var end = 0
  /// Where the line at hand begins.
  private var line = 0
  /// The scalar that it begins with; in the end, that behind the stretch.
  private(set) var scalar = 0
  /// How far to the right what is to be read of the line begins; -1: no line is left.
  private var column = -1
  /// Parts of the stretch that are known, and those that were passed.
  private var inner: [YAMLInnerStretch] = []
  private var passed = 0

  /// A reader of that text of the source with that index, in which all characters are usual ones.
  ///
  /// `mayCombine`: equal keys may be of other bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>, source: Int, mayCombine: Bool) {
    self.bytes = bytes
    self.source = source
    self.mayCombine = mayCombine
  }

  /// The entries of a mapping at the margin that is all of these bytes, of which `inner` are known
  /// or not; nil: some line is of another form.
  mutating func entries(
    in range: Range<Int>, from scalar: Int, inner: [YAMLInnerStretch]
  ) -> [Node.Entry]? {
    (line, end, self.scalar) = (range.lowerBound, range.upperBound, scalar)
    (self.inner, passed) = (inner, 0)
    findContent()
    guard column == 0, let entries = entries(at: 0, depth: 1), column < 0 else { return nil }
    return entries
  }
}

/// Lines.
extension YAMLLines {
  /// Goes on behind the line that ends at that byte, before that scalar.
  private mutating func goOn(from byte: Int, _ scalar: Int) {
    (line, self.scalar) = (byte + 1, scalar + (byte < end ? 1 : 0))
    findContent()
  }

  /// Passes lines that say nothing.
  private mutating func findContent() {
    while line < end {
      let content = bytes.content(from: line, to: end)
      if content < end, bytes[content] != Byte.lineFeed, bytes[content] != Byte.hash {
        return column = content - line
      }
      let next = lineEnd(from: content) + 1
      scalar += bytes.scalarCount(in: line..<min(next, end))
      line = next
    }
    column = -1
  }

  private func lineEnd(from index: Int) -> Int { min(bytes.first(Byte.lineFeed, from: index), end) }

  /// Whether nothing more stands on the line of that byte, which is no space.
  private func isLineEnd(_ index: Int) -> Bool { index >= end || bytes[index] == Byte.lineFeed }

  /// Whether an item of a list begins there.
  private var isItem: Bool {
    let dash = line + column
    return bytes[dash] == Byte.dash && dash + 1 < end && bytes[dash + 1] == Byte.space
  }

  private func span(_ start: Int, _ end: Int) -> Span {
    Span(source: source, start: start, end: end)
  }
}

/// Mappings and lists.
extension YAMLLines {
  private mutating func entries(at margin: Int, depth: Int) -> [Node.Entry]? {
    guard depth <= YAMLTree.depthLimit else { return nil }
    var entries: [Node.Entry] = []
    entries.reserveCapacity(sizes[depth])
    var distinct = DistinctKeys(mayCombine: mayCombine)
    while column == margin {
      guard let entry = entry(depth: depth),
        distinct.first(equalTo: entry, among: entries.count, of: entries) == nil
      else { return nil }
      entries.append(entry)
    }
    sizes[depth] = min(entries.count, 16)
    return column < margin ? entries : nil
  }

  private mutating func entry(depth: Int) -> Node.Entry? {
    let start = line + column
    guard let colon = bytes.colon(ofKeyAt: start, to: end) else { return nil }
    let key = keys.key(of: UnsafeBufferPointer(rebasing: bytes[start..<colon]))
    let first = scalar + column
    let last = first + bytes.scalarCount(in: start..<colon)
    let content = bytes.content(from: colon + 1, to: end)
    let place = last + content - colon
    let value =
      isLineEnd(content)
      ? under(end: content, place, after: last + 1, depth: depth)
      : text(at: content, place)
    guard let value else { return nil }
    return Node.Entry(key: key.text, keySpan: span(first, last), mark: key.mark, value: value)
  }

  /// What stands under a key of its own line, whose colon ends with that scalar.
  private mutating func under(
    end: Int, _ place: Int, after colon: Int, depth: Int
  ) -> Node? {
    let margin = column
    if let known = known() {
      (line, scalar) = (known.range.upperBound, known.scalars.upperBound)
      findContent()
      return depth < YAMLTree.depthLimit ? known.value : nil
    }
    goOn(from: end, place)
    if column >= margin, isItem { return list(under: margin, depth: depth + 1) }
    if column > margin { return mapping(depth: depth + 1) }
    return Node(content: .nothing, span: span(colon, colon))
  }

  /// What is known to begin with this line.
  private mutating func known() -> YAMLInnerStretch? {
    while passed < inner.count, inner[passed].range.lowerBound < line { passed += 1 }
    guard passed < inner.count, inner[passed].range.lowerBound == line,
      inner[passed].kept != nil
    else { return nil }
    return inner[passed]
  }

  private mutating func mapping(depth: Int) -> Node? {
    let start = scalar + column
    guard let entries = entries(at: column, depth: depth), let last = entries.last else {
      return nil
    }
    return Node(content: .map(entries), span: span(start, last.value.span.end))
  }

  /// The list that begins here; its items may stand as far to the left as the key above them.
  private mutating func list(under key: Int, depth: Int) -> Node? {
    guard depth <= YAMLTree.depthLimit else { return nil }
    let (margin, start) = (column, scalar + column)
    var items: [Node] = []
    while column == margin, isItem {
      let content = bytes.content(from: line + margin + 1, to: end)
      guard !isLineEnd(content) else { return nil }
      column = content - line
      let isKey = bytes.colon(ofKeyAt: content, to: end) != nil
      let item = isKey ? mapping(depth: depth + 1) : text(at: content, scalar + column)
      guard let item else { return nil }
      items.append(item)
    }
    guard let last = items.last, column < margin || column == key else { return nil }
    return Node(content: .list(items), span: span(start, last.span.end))
  }
}

/// Texts.
extension YAMLLines {
  /// The text from there to the end of its line, or the list of words. Whether the next line goes
  /// on with it shows in its column: it is none of this mapping or list.
  private mutating func text(at start: Int, _ first: Int) -> Node? {
    let lineEnd = lineEnd(from: start)
    var last = lineEnd
    while bytes[last - 1] == Byte.space { last -= 1 }
    let span = span(first, first + bytes.scalarCount(in: start..<last))
    let content: Node.Content?
    if bytes[start] == Byte.openBracket {
      content = words(in: start..<last, first).map { .list($0) }
    } else {
      content = bytes.words(ofTextIn: start..<last)
        .map { .text(String(decoding: bytes[$0], as: UTF8.self)) }
    }
    guard let content else { return nil }
    goOn(from: lineEnd, span.end + lineEnd - last)
    return Node(content: content, span: span)
  }

  /// The words between the brackets that these bytes begin and end with.
  private func words(in range: Range<Int>, _ first: Int) -> [Node]? {
    var words: [Node] = []
    var index = bytes.content(from: range.lowerBound + 1, to: range.upperBound)
    var place = first + index - range.lowerBound
    while index < range.upperBound, bytes[index] != Byte.closeBracket || !words.isEmpty {
      let end = bytes.wordEnd(from: index, to: range.upperBound)
      guard end > index, end < range.upperBound else { return nil }
      let last = place + bytes.scalarCount(in: index..<end)
      let word = String(decoding: bytes[index..<end], as: UTF8.self)
      words.append(Node(content: .text(word), span: span(place, last)))
      let mark = bytes.content(from: end, to: range.upperBound)
      guard mark < range.upperBound else { return nil }
      if bytes[mark] == Byte.closeBracket { return mark + 1 == range.upperBound ? words : nil }
      guard bytes[mark] == Byte.comma else { return nil }
      index = bytes.content(from: mark + 1, to: range.upperBound)
      place = last + index - end
    }
    return index + 1 == range.upperBound ? words : nil
  }
}
