/// Texts in quotes.
extension YAMLOutline {
  /// A text in quotes, on one line or more.
  mutating func readQuoted(at index: Int, on line: YAMLLine, parent: Int) {
    let quote = text[index]
    guard let close = closingQuote(from: index, limit: text.count, parent: parent) else {
      return readUnclosed(at: index, on: line, parent: parent)
    }
    if quote == Byte.quote, let escape = wrongEscape(in: index..<close) {
      let end = text.end(ofLinesAfter: text.lineEnd(from: close), deeperThan: parent)
      note(
        .escapeUnknown(at: escape..<min(escape + 2, close)),
        [Patch(range: index..<end, replacement: "x", damages: true)])
      return finish(at: end)
    }
    let lineEnd = text.lineEnd(from: close)
    let rest = text.skippingBlanks(from: close + 1)
    if rest >= lineEnd || rest > close + 1 && text[rest] == Byte.hash {
      return finish(at: lineEnd)
    }
    guard close < line.end else { return readUnclosed(at: index, on: line, parent: parent) }
    let end = text.end(ofLinesAfter: line.end, deeperThan: parent)
    let value = index..<text.valueEnd(from: index)
    var fault = Fault.quoteClosedEarly(at: close..<close + 1, value: value, in: text)
    if text.wholeText(from: value, upTo: end) == value {
      fault.fix = text.requoting(value, closedAt: close)
    }
    note(fault, [Patch(range: index..<end, replacement: "x", damages: true)])
    finish(at: end)
  }

  private mutating func readUnclosed(at index: Int, on line: YAMLLine, parent: Int) {
    let end = text.end(ofLinesAfter: line.end, deeperThan: parent)
    note(
      .quoteUnclosed(at: index..<index + 1, in: text),
      [Patch(range: index..<end, replacement: "x", damages: true)])
    finish(at: end)
  }

  /// Where the quote is that closes the text that begins there. Beyond its own line, a text in
  /// quotes does not reach into a line that begins a key or an item of what is around it.
  mutating func closingQuote(from start: Int, limit: Int, parent: Int = -1) -> Int? {
    let quote = text[start]
    var index = start + 1
    while index < limit, effort > 0 {
      effort -= 1
      let byte = text[index]
      if byte == quote {
        guard quote == Byte.apostrophe, text.at(index + 1) == quote else { return index }
        index += 2
      } else if byte == Byte.backslash, quote == Byte.quote {
        index += 2
      } else if Byte.isBreak(byte) {
        let next = text.line(from: text.nextLine(after: index))
        if begins(next, outside: parent) { return nil }
        index = next.content
      } else {
        index += 1
      }
    }
    return nil
  }

  /// Whether a line that is no further to the right than `parent` begins a key or an item.
  func begins(_ line: YAMLLine, outside parent: Int) -> Bool {
    guard line.content < line.end, line.indent <= parent else { return false }
    if text[line.content] == Byte.dash { return endsToken(at: line.content + 1) }
    var index = line.content
    while index < line.end, !endsToken(at: index), text[index] != Byte.colon { index += 1 }
    return text.at(index) == Byte.colon && endsToken(at: index + 1)
  }

  /// The first backslash in a text in double quotes after which YAML expects something else.
  func wrongEscape(in range: Range<Int>) -> Int? {
    var index = range.lowerBound + 1
    while index < range.upperBound {
      guard text[index] == Byte.backslash else {
        index += 1
        continue
      }
      let digits =
        switch text.at(index + 1) {
        case UInt8(ascii: "x"): 2
        case UInt8(ascii: "u"): 4
        case UInt8(ascii: "U"): 8
        default: 0
        }
      let known: StaticString = "0abtnvfe \"/\\N_LPxuU\t\n\r"
      let isKnown = known.withUTF8Buffer { $0.contains(text.at(index + 1)) }
      let areDigits = (0..<digits).allSatisfy {
        Byte.hexadecimal(text.at(index + 2 + $0)) != nil
      }
      guard isKnown, areDigits else { return index }
      index += 2 + digits
    }
    return nil
  }
}
