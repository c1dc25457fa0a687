extension Source {
  /// Where a stretch of a scalar's text stands in the file; the range is in its UTF-8.
  ///
  /// The text and its source are walked side by side, through escapes, folded lines and
  /// indentation: only worth it when there is something to report.
  func span(of range: Range<Int>, inTextOf node: Node) -> Span {
    spans(of: [range], inTextOf: node).first ?? node.span
  }

  /// Where stretches of a scalar's text stand in the file, in their order; two walks for them all.
  func spans(of ranges: [Range<Int>], inTextOf node: Node) -> [Span] {
    guard !ranges.isEmpty else { return [] }
    var cursor = TextCursor(text)
    return spans(of: ranges, inTextOf: node, from: &cursor)
  }

  /// The same from a cursor that is not beyond the scalar; it is moved there.
  func spans(
    of ranges: [Range<Int>], inTextOf node: Node, from cursor: inout TextCursor
  ) -> [Span] {
    guard case .text(let text) = node.content else { return ranges.map { _ in node.span } }
    cursor.advance(toScalar: node.span.start)
    let alignment = TextAlignment(of: Array(text.utf8), with: node, in: self, at: cursor)
    return alignment.spans(of: ranges)
  }
}

/// A walk through a scalar's text and its source side by side.
private struct TextAlignment {
  /// What the source's characters stand for.
  private enum Style { case verbatim, plain, block, singleQuoted, doubleQuoted }

  private let raw: [UInt8]
  private let text: [UInt8]
  private let node: Node
  private let style: Style
  private var cursor: TextCursor
  private let end: Int
  /// Where the walk is in the text.
  private var index = 0

  init(of text: [UInt8], with node: Node, in source: Source, at cursor: TextCursor) {
    (self.text, self.node, raw, self.cursor) = (text, node, source.text, cursor)
    var last = cursor
    last.advance(toScalar: node.span.end)
    end = last.byte
    style =
      switch (source.syntax, raw.at(cursor.byte)) {
      case (.text, _): .verbatim
      case (_, Byte.quote): .doubleQuoted
      case (.yaml, Byte.apostrophe): .singleQuoted
      case (.yaml, UInt8(ascii: "|")), (.yaml, UInt8(ascii: ">")): .block
      default: .plain
      }
    switch style {
    case .doubleQuoted, .singleQuoted: self.cursor.advance(toByte: cursor.byte + 1)
    case .block:
      self.cursor.advance(toByte: min(raw.lineEnd(from: cursor.byte), end))
      skipWhitespace()
      while isWhitespace(text.at(index)) { index += 1 }
    case .verbatim, .plain: break
    }
  }

  /// The spans of those stretches of the text: one walk finds where they begin, another where they
  /// end, because stretches may overlap.
  func spans(of ranges: [Range<Int>]) -> [Span] {
    var spans = ranges.map { _ in node.span }
    var walk = self
    for index in ranges.indices.sorted(by: { ranges[$0].lowerBound < ranges[$1].lowerBound }) {
      spans[index].start = walk.start(of: ranges[index])
    }
    walk = self
    for index in ranges.indices.sorted(by: { ranges[$0].upperBound < ranges[$1].upperBound }) {
      let start = spans[index].start
      spans[index].end =
        ranges[index].isEmpty ? start : max(start, walk.end(of: ranges[index]))
    }
    return spans
  }

  /// Walks to where a stretch begins.
  private mutating func start(of range: Range<Int>) -> Int {
    passLetters(before: range.lowerBound)
    while index < text.count, index + length(at: index) <= range.lowerBound {
      step()
      passLetters(before: range.lowerBound)
    }
    skipUnread()
    return min(cursor.scalar, node.span.end)
  }

  /// Walks to where a stretch ends.
  private mutating func end(of range: Range<Int>) -> Int {
    passLetters(before: range.upperBound)
    while index < text.count, index < range.upperBound {
      step()
      passLetters(before: range.upperBound)
    }
    return min(cursor.scalar, node.span.end)
  }

  /// Passes the letters of ASCII that are the same on both sides, and the spaces before them.
  private mutating func passLetters(before limit: Int) {
    var letters = 0
    let most = min(min(limit, text.count) - index, end - cursor.byte)
    while letters < most {
      let byte = text[index + letters]
      let isLetter = (0x61...0x7A).contains(byte | 0x20)
      let isSpace = byte == 0x20 && raw.at(cursor.byte + letters + 1) | 0x20 >= 0x61
      guard isLetter || isSpace, byte == raw[cursor.byte + letters] else { break }
      letters += 1
    }
    index += letters
    cursor.advance(byLetters: letters)
  }

  /// Passes one scalar of the text, or all the white space around a line's end.
  private mutating func step() {
    skipUnread()
    let size = length(at: index)
    if Byte.isBreak(raw.at(raw.skippingBlanks(from: cursor.byte))), isWhitespace(text[index]) {
      skipWhitespace()
      while isWhitespace(text.at(index)) { index += 1 }
      return
    }
    index += size
    guard cursor.byte < end else { return }
    cursor.advance(toByte: min(cursor.byte + max(1, sourceLength), end))
  }

  /// Passes what stands for nothing: escaped line ends, line ends without a space, invisible
  /// characters that were reported.
  private mutating func skipUnread() {
    while cursor.byte < end, index < text.count {
      let byte = raw[cursor.byte]
      if style == .doubleQuoted, byte == Byte.backslash, Byte.isBreak(raw.at(cursor.byte + 1)) {
        cursor.advance(toByte: cursor.byte + 1)
        skipWhitespace()
      } else if Byte.isBreak(byte), !isWhitespace(text[index]) {
        skipWhitespace()
      } else if isSkippedInvisible {
        cursor.advance(toScalar: cursor.scalar + 1)
      } else {
        return
      }
    }
  }

  private var isSkippedInvisible: Bool {
    guard raw[cursor.byte] != text[index] || raw[cursor.byte] >= 0x80 else { return false }
    return raw.withUnsafeBufferPointer { raw in
      text.withUnsafeBufferPointer { text in
        guard let scalar = raw.scalar(at: cursor.byte)?.value else { return false }
        return InvisibleCharacter.includes(scalar) && text.scalar(at: index)?.value != scalar
      }
    }
  }

  /// How many bytes of the source stand for one scalar of the text here.
  private var sourceLength: Int {
    let start = cursor.byte
    switch (style, raw[start]) {
    case (.singleQuoted, Byte.apostrophe): return 2
    case (.doubleQuoted, Byte.backslash): return raw.escapeLength(at: start)
    default: return length(at: start, of: raw)
    }
  }

  private func length(at index: Int) -> Int { length(at: index, of: text) }

  private func length(at index: Int, of bytes: [UInt8]) -> Int {
    var end = index + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end - index
  }

  private mutating func skipWhitespace() {
    var next = cursor.byte
    while next < end, isWhitespace(raw[next]) { next += 1 }
    cursor.advance(toByte: next)
  }

  private func isWhitespace(_ byte: UInt8) -> Bool {
    Byte.isBlank(byte) || Byte.isBreak(byte)
  }
}

extension [UInt8] {
  /// How many bytes the escape sequence takes that begins at that backslash, in YAML or JSON.
  func escapeLength(at index: Int) -> Int {
    switch at(index + 1) {
    case UInt8(ascii: "x"): return 4
    case UInt8(ascii: "U"): return 10
    case UInt8(ascii: "u"):
      let isHighHalf =
        at(index + 2) | 0x20 == UInt8(ascii: "d")
        && (Byte.hexadecimal(at(index + 3)).map { 8...11 ~= $0 } ?? false)
      return isHighHalf && has("\\u", at: index + 6) ? 12 : 6
    default: return 2
    }
  }
}

extension Source {
  /// The scalar without the invisible characters that its escapes stand for, which are faults.
  func reportingEscapes(in node: Node, to faults: inout [Fault]) -> Node {
    guard !keepsInvisible, case .text(let text) = node.content,
      text.unicodeScalars.contains(where: { InvisibleCharacter.includes($0.value) })
    else { return node }
    var kept = String.UnicodeScalarView()
    var position = 0
    for scalar in text.unicodeScalars {
      let range = position..<position + UTF8.width(scalar)
      position = range.upperBound
      guard InvisibleCharacter.includes(scalar.value), !isJoiner(scalar, after: kept.last) else {
        kept.append(scalar)
        continue
      }
      guard faults.count <= Fault.limit else { continue }
      let bytes = self.bytes(of: span(of: range, inTextOf: node))
      var fault = Fault.invisibleCharacter(scalar.value, at: bytes)
      fault.fix = removal(of: scalar.value, at: bytes)
      faults.append(fault)
    }
    return Node(content: .text(String(kept)), span: node.span)
  }

  private func isJoiner(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
    guard scalar.value == 0x200D, let previous else { return false }
    return previous.value >= 0x10000 || previous.value == 0xFE0F
  }

  /// The bytes of that span.
  func bytes(of span: Span) -> Range<Int> {
    var cursor = TextCursor(text)
    cursor.advance(toScalar: span.start)
    let start = cursor.byte
    cursor.advance(toScalar: span.end)
    return start..<cursor.byte
  }
}
