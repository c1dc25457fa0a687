import CYAML

/// What libyaml accepts and a charter does not.
extension YAMLTree {
  /// Notes what is wrong in that span. Beyond the limit nothing is looked up any more.
  mutating func report(_ span: Span, _ fault: (Range<Int>, [UInt8]) -> Fault) {
    guard faults.count <= source.faultLimit else { return }
    faults.append(fault(bytes(of: span), source.text))
  }

  private mutating func bytes(of span: Span) -> Range<Int> {
    if cursor.scalar > span.start { cursor = TextCursor(source.text) }
    cursor.advance(toScalar: span.start)
    var end = cursor
    end.advance(toScalar: span.end)
    return cursor.byte..<end.byte
  }

  /// Notes that a second charter begins with an entry of the first one's mapping, as when two were
  /// pasted into one file; false: it does not.
  mutating func reportSecondCharter(_ entry: Node.Entry) -> Bool {
    guard CharterFormat.charter.key(of: entry) == "charter" else { return false }
    let text = source.text
    var line = text.line(at: bytes(of: entry.keySpan).lowerBound)
    for _ in 0..<64 {
      guard let next = text.firstLine(after: line.end) else { break }
      if text.has("langues:", at: next.start) || text.has("languages:", at: next.start) {
        report(entry.keySpan) { range, _ in .secondCharter(at: range) }
        return true
      }
      line = next
    }
    return false
  }

  /// Notes that an entry has the key of an earlier one; says whether that is the first one of an
  /// item, `isFirst` of its mapping: then the dash of another item may lack.
  mutating func reportDuplicate(
    _ entry: Node.Entry, of first: Node.Entry, isFirst: Bool
  ) -> Bool {
    guard faults.count <= source.faultLimit else { return false }
    let start = bytes(of: first.keySpan).lowerBound
    let line = cursor.line
    let isItem = isFirst && isFirstOfItem(start)
    report(entry.keySpan) { range, _ in
      .keyDuplicate(entry.key, at: range, firstLine: line, isItem: isItem)
    }
    return isItem
  }

  /// Whether a dash stands before the key there.
  private func isFirstOfItem(_ key: Int) -> Bool {
    var index = key - 1
    while Byte.isBlank(source.text.at(index)) { index -= 1 }
    return index < key - 1 && source.text.at(index) == Byte.dash
  }

  /// Notes the anchor and the tag of the event, and says whether they are rather the beginning of
  /// a text: `!important`, `&Co`.
  mutating func reportProperties() -> Bool {
    let text = source.text
    var index = bytes(of: span).lowerBound
    let isEmptyScalar =
      events.type == YAML_SCALAR_EVENT && events.isPlain && events.text.isEmpty
    let isText = events.type == YAML_SCALAR_EVENT && events.isPlain
    while text.at(index) == UInt8(ascii: "&") || text.at(index) == UInt8(ascii: "!") {
      let isAnchor = text[index] == UInt8(ascii: "&")
      var end = index
      while end < text.count, !Byte.isBlank(text[end]), !Byte.isBreak(text[end]) { end += 1 }
      let isLocal = !YAMLTag.includes(text[index..<end])
      if isAnchor ? isEmptyScalar : isText && isLocal {
        reportSpecial(from: index, to: end)
        return true
      }
      faults.append(isAnchor ? .anchor(at: index..<end) : .tag(at: index..<end))
      if isAnchor { anchors.insert(text.string(index + 1..<end)) }
      index = text.skippingBlanks(from: end)
    }
    return false
  }

  /// Notes the alias that the event is.
  mutating func alias() -> Node {
    if anchors.contains(events.alias) {
      report(span) { range, _ in .alias(at: range) }
    } else {
      let range = bytes(of: span)
      reportSpecial(from: range.lowerBound, to: range.upperBound)
    }
    return Node(content: .damaged, span: span)
  }

  /// Notes that a text needs quotes because of its first character; it goes on at least to `end`.
  private mutating func reportSpecial(from start: Int, to end: Int) {
    let text = source.text
    let valueEnd =
      openBrackets > 0 ? text.flowValue(from: start).upperBound : text.valueEnd(from: start)
    let value = start..<max(end, valueEnd)
    var fault = Fault.specialFirstCharacter(at: value, in: text, isInside: openBrackets > 0)
    if bytes(of: span).upperBound <= value.upperBound, !text.beginsWithKey(value) {
      fault.fix = text.quoting(value)
    }
    faults.append(fault)
  }

  /// Notes that a mapping in braces is rather a text: `{site}`.
  mutating func reportPlaceholder(_ span: Span) {
    report(span) { range, text in
      var fault = Fault.specialFirstCharacter(at: range, in: text)
      let isWhole = text.at(range.upperBound - 1) == Byte.closeBrace
      if isWhole, !text[range].contains(Byte.comma) { fault.fix = text.quoting(range) }
      return fault
    }
  }

  /// Takes back how the last faults would be corrected: what is a key is no text to quote.
  mutating func leaveToAuthor(since count: Int) {
    for index in faults.indices.dropFirst(count) { faults[index].fix = [] }
  }

  /// Whether a mapping in braces is rather a placeholder of some other program: `{site}`.
  mutating func isPlaceholder(_ entries: [Node.Entry]) -> Bool {
    guard !entries.isEmpty, entries.allSatisfy({ $0.value.content == .nothing }) else {
      return false
    }
    return entries.allSatisfy { entry in
      let end = source.text.skippingBlanks(from: bytes(of: entry.keySpan).upperBound)
      return source.text.at(end) != Byte.colon
    }
  }

  /// Whether a second brace begins that key.
  mutating func isInDoubleBraces(_ key: Node) -> Bool {
    source.text.at(bytes(of: key.span).lowerBound) == Byte.openBrace
  }

  /// What follows the document's end first, apart from comments.
  mutating func rest(from scalar: Int) -> Range<Int>? {
    let text = source.text
    guard scalar < text.scalarCount(in: 0..<text.count) else { return nil }
    if cursor.scalar > scalar { cursor = TextCursor(text) }
    cursor.advance(toScalar: scalar)
    var start = cursor.byte
    while start < text.count {
      let end = text.lineEnd(from: start)
      let first = text.skippingBlanks(from: start)
      if first < end, text[first] != Byte.hash, !text.has("...", at: first) {
        return first..<(text.has("---", at: first) ? first + 3 : end)
      }
      start = text.nextLine(after: end)
    }
    return nil
  }
}

/// The tags that YAML gives a meaning to.
enum YAMLTag {
  private static let types: Set<String> = [
    "!!binary", "!!bool", "!!float", "!!int", "!!map", "!!merge", "!!null", "!!omap", "!!pairs",
    "!!seq", "!!set", "!!str", "!!timestamp", "!!value", "!!yaml",
  ]

  /// Whether that is one, or its long form; else it is rather a word that begins with `!`.
  static func includes(_ tag: ArraySlice<UInt8>) -> Bool {
    tag.starts(with: "!<".utf8) || types.contains(String(decoding: tag, as: UTF8.self))
  }
}

/// Finds keys that a mapping already has, compared as canonically equivalent texts.
struct DistinctKeys {
  /// Whether equal keys may be of other bytes, because combining marks stand in the file.
  private let mayCombine: Bool
  /// Where each key stands, once there are so many that comparing each with each is slow.
  private var indices: [String: Int] = [:]

  /// No key yet.
  init(mayCombine: Bool) {
    self.mayCombine = mayCombine
  }

  /// Which of the first entries, so many of them, has the same key as that one, which is none of
  /// them.
  mutating func first(
    equalTo entry: Node.Entry, among count: Int, of entries: [Node.Entry]
  ) -> Int? {
    guard !entry.isDamaged else { return nil }
    guard count >= 16 else {
      for index in 0..<count where mayCombine || entries[index].mark == entry.mark {
        if isKey(entry.key, of: entries[index]) { return index }
      }
      return nil
    }
    if indices.isEmpty {
      for index in 0..<count where !entries[index].isDamaged {
        indices[entries[index].key] = index
      }
    }
    if let index = indices[entry.key] { return index }
    indices[entry.key] = count
    return nil
  }

  private func isKey(_ key: String, of entry: Node.Entry) -> Bool {
    (mayCombine || entry.key.utf8.count == key.utf8.count) && entry.key == key && !entry.isDamaged
  }
}
