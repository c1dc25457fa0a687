/// Lists in brackets and mappings in braces, on one line or more.
extension YAMLOutline {
  /// What is between a bracket or brace and the one that closes it.
  struct Flow {
    /// Where it is closed.
    var close: Int
    /// The first colon too many in an entry, and the text that it stands in.
    var colon: (index: Int, value: Range<Int>)?
    /// The first quote that closes a text too early, and that whole text.
    var quote: (index: Int, value: Range<Int>)?
    /// The first backslash that makes no escape.
    var escape: Int?
    /// The first text that begins with a character with which none may.
    var special: Range<Int>?
  }

  /// Reads the list or mapping that begins there.
  mutating func readFlow(at start: Int, on line: YAMLLine, parent: Int) {
    guard let flow = flow(from: start, parent: parent) else {
      guard effort > 0 else { return finish(at: text.count) }
      let end = text.end(ofLinesAfter: line.end, deeperThan: parent)
      note(
        .bracketUnclosed(at: start..<start + 1, in: text),
        [Patch(range: start..<end, replacement: "x", damages: true)])
      return finish(at: end)
    }
    let lineEnd = text.lineEnd(from: flow.close)
    let rest = text.skippingBlanks(from: flow.close + 1)
    guard
      rest >= lineEnd || rest > flow.close + 1 && text[rest] == Byte.hash
        || text[rest] == Byte.colon
    else { return readSpecial(at: start, on: line, parent: parent) }
    let patch = Patch(range: start..<flow.close + 1, replacement: "x", damages: true)
    if let quote = flow.quote {
      var fault = Fault.quoteClosedEarly(
        at: quote.index..<quote.index + 1, value: quote.value, in: text, isInside: true)
      if text.endsEntry(at: quote.value.upperBound) {
        fault.fix = text.requoting(quote.value, closedAt: quote.index)
      }
      note(fault, [patch])
    } else if let colon = flow.colon {
      var fault = Fault.colonUnquoted(
        at: colon.index..<colon.index + 1, value: colon.value, in: text, isInside: true)
      if text.endsEntry(at: colon.value.upperBound) { fault.fix = text.quoting(colon.value) }
      note(fault, [patch])
    } else if let special = flow.special {
      var fault = Fault.specialFirstCharacter(at: special, in: text, isInside: true)
      if text.endsEntry(at: special.upperBound) { fault.fix = text.quoting(special) }
      note(fault, [patch])
    } else if let escape = flow.escape {
      note(.escapeUnknown(at: escape..<min(escape + 2, flow.close)), [patch])
    }
    finish(at: lineEnd)
  }

  private mutating func flow(from start: Int, parent: Int) -> Flow? {
    var open: [(close: UInt8, colon: Int?)] = []
    var flow = Flow(close: start)
    var index = start
    while index < text.count, effort > 0 {
      effort -= 1
      let byte = text[index]
      switch byte {
      case Byte.openBracket, Byte.openBrace: open.append((byte + 2, nil))
      case Byte.closeBracket, Byte.closeBrace:
        guard open.popLast()?.close == byte else { return nil }
        flow.close = index
        if open.isEmpty { return flow }
      case Byte.comma: open[open.count - 1].colon = nil
      case Byte.quote, Byte.apostrophe:
        guard beginsItem(at: index) else { break }
        guard let close = closingQuote(from: index, limit: text.count, parent: parent) else {
          return nil
        }
        index = endOfQuoted(from: index, to: close, in: &flow)
      case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"), UInt8(ascii: ">"),
        UInt8(ascii: "|"):
        if flow.special == nil, !isWordAt(index - 1), beginsItem(at: index) {
          flow.special = text.flowValue(from: index)
        }
      case 0xC2, 0xE2, 0xE3:
        checkNoBreakSpace(at: index)
        if text.has("“", at: index), beginsItem(at: index) {
          checkCurlyQuotes(around: text.flowValue(from: index))
        }
      case Byte.colon:
        checkColon(at: index)
        guard endsToken(at: index + 1) else { break }
        if let first = open.last?.colon, flow.colon == nil {
          flow.colon = (index, text.flowValue(from: first + 1))
        }
        open[open.count - 1].colon = index
      case Byte.lineFeed, Byte.carriageReturn:
        if begins(text.line(from: text.nextLine(after: index)), outside: parent) { return nil }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Whether what stands there is a part of the same word as what follows.
  private func isWordAt(_ index: Int) -> Bool {
    switch text.at(index) {
    case Byte.openBracket, Byte.openBrace, Byte.comma: false
    default: !endsToken(at: index)
    }
  }

  /// Checks a text in quotes between brackets, and says where its last byte is.
  private func endOfQuoted(from start: Int, to close: Int, in flow: inout Flow) -> Int {
    if text[start] == Byte.quote {
      flow.escape = flow.escape ?? wrongEscape(in: start..<close)
    }
    guard flow.quote == nil, !text.endsItem(at: close + 1) else { return close }
    let value = text.flowValue(from: start, closedEarlyAt: close)
    flow.quote = (close, value)
    return max(close, value.upperBound - 1)
  }

  /// Whether what stands there is the beginning of an item between brackets.
  private func beginsItem(at index: Int) -> Bool {
    switch text.at(text.lastIndex(before: index)) {
    case Byte.openBracket, Byte.openBrace, Byte.comma, Byte.colon: true
    default: false
    }
  }

  /// A no-break space beside a comma, bracket or brace.
  private mutating func checkNoBreakSpace(at index: Int) {
    let wide = text.noBreakSpace(at: index)
    guard wide > 0, text.withUnsafeBufferPointer({ $0.touchesBracket(at: index) }) else { return }
    let range = index..<index + wide
    correct(
      .noBreakSpace(at: range, in: text), [Patch(range: range, replacement: " ")],
      isCertain: true)
  }

  /// A no-break space after a key between braces.
  private mutating func checkColon(at index: Int) {
    let wide = text.noBreakSpace(at: index + 1)
    guard wide > 0 else { return }
    var first = index
    while !endsToken(at: first - 1), text[first - 1] != Byte.openBrace,
      text[first - 1] != Byte.comma, first > index - 64
    {
      first -= 1
    }
    let before = text.at(text.lastIndex(before: first))
    guard first < index, before == Byte.openBrace || before == Byte.comma else { return }
    let range = index + 1..<index + 1 + wide
    correct(
      .noBreakSpace(at: range, in: text), [Patch(range: range, replacement: " ")],
      isCertain: true)
  }
}

extension [UInt8] {
  /// The last index before that one that holds no blank, or -1.
  fileprivate func lastIndex(before index: Int) -> Int {
    var last = index - 1
    while last >= 0, Byte.isBlank(self[last]) || Byte.isBreak(self[last]) { last -= 1 }
    return last
  }

  /// Whether nothing of an item between brackets stands there any more.
  fileprivate func endsItem(at end: Int) -> Bool {
    let next = skippingBlanks(from: end)
    switch at(next) {
    case Byte.comma, Byte.closeBrace, Byte.closeBracket, Byte.colon, Byte.lineFeed,
      Byte.carriageReturn, 0:
      return true
    default: return at(next) == Byte.hash && next > end
    }
  }

  /// The whole of a text in quotes between brackets that a quote at `close` closes too early: up to
  /// the next one that is followed by the item's end, or to the next comma or bracket.
  fileprivate func flowValue(from start: Int, closedEarlyAt close: Int) -> Range<Int> {
    let lineEnd = lineEnd(from: close)
    let last = (close + 1..<Swift.max(close + 1, lineEnd)).first {
      self[$0] == self[start] && endsItem(at: $0 + 1)
    }
    return last.map { start..<$0 + 1 } ?? flowValue(from: start)
  }

  /// Whether an entry between brackets ends there for certain: its text holds no comma, because
  /// nothing or another key follows.
  fileprivate func endsEntry(at end: Int) -> Bool {
    let next = skippingBlanks(from: end)
    guard at(next) == Byte.comma else {
      return at(next) == Byte.closeBrace || at(next) == Byte.closeBracket
    }
    let key = skippingBlanks(from: next + 1)
    let colon = self[key...].firstIndex { $0 <= 0x20 || $0 == Byte.comma || $0 == Byte.colon }
    guard let colon, colon > key else { return false }
    return self[colon] == Byte.colon && Byte.isBlank(at(colon + 1))
  }

  /// The text between brackets that begins there, without blanks around it.
  func flowValue(from start: Int) -> Range<Int> {
    let first = skippingBlanks(from: start)
    var end = first
    while end < count, self[end] != Byte.comma, self[end] != Byte.closeBrace,
      self[end] != Byte.closeBracket, !Byte.isBreak(self[end])
    {
      end += 1
    }
    return first..<trimmedEnd(first..<end)
  }
}
