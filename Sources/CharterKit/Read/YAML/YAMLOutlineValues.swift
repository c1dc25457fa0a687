/// Values: which kind they are, and where they end.
extension YAMLOutline {
  /// Reads what follows a key.
  mutating func readValue(of key: Key, on line: YAMLLine, indent: Int) {
    guard !key.isDamaged else {
      let start = key.range.lowerBound
      let end = text.end(ofLinesAfter: line.end, deeperThan: line.indent)
      let isItem = text[line.content] == Byte.dash && start > line.content
      let patch = Patch(
        range: start..<end, replacement: isItem ? "x" : "\"\": x", damages: true)
      findings[findings.count - 1].patches.append(patch)
      finish(at: end)
      return
    }
    readValue(at: key.end, on: line, parent: indent)
  }

  /// Reads the value that begins there; its other lines stand further to the right than `parent`.
  mutating func readValue(at start: Int, on line: YAMLLine, parent: Int) {
    var index = text.skippingBlanks(from: start)
    if text.noBreakSpace(at: index) > 0 { index = endOfNoBreakSpaces(from: index) }
    (expectsNested, followsPlain) = (false, false)
    // A value has one anchor and one tag at most.
    for _ in 0..<2 {
      guard let end = endOfProperty(at: index) else { break }
      index = text.skippingBlanks(from: end)
    }
    guard index < line.end else {
      expectsNested = true
      return
    }
    let byte = text[index]
    switch byte {
    case Byte.hash where index > start: readComment(at: index, on: line)
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      readBlock(at: index, on: line, parent: parent)
    case Byte.quote, Byte.apostrophe: readQuoted(at: index, on: line, parent: parent)
    case Byte.openBracket, Byte.openBrace: readFlow(at: index, on: line, parent: parent)
    case UInt8(ascii: "*"):
      let rest = endOfName(at: index + 1).map(text.skippingBlanks)
      guard let rest, rest >= line.end || text[rest] == Byte.hash else { fallthrough }
    case UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "%"), UInt8(ascii: "@"),
      UInt8(ascii: "`"), Byte.closeBracket, Byte.closeBrace, Byte.comma:
      readSpecial(at: index, on: line, parent: parent)
    case Byte.dash, UInt8(ascii: "?"), Byte.colon:
      if endsToken(at: index + 1) {
        readSpecial(at: index, on: line, parent: parent)
      } else {
        readPlain(at: index, on: line, parent: parent)
      }
    default: readPlain(at: index, on: line, parent: parent)
    }
  }

  /// Goes on with the line after that line's end.
  mutating func finish(at end: Int) {
    position = text.nextLine(after: end)
    (expectsNested, followsPlain) = (false, false)
  }

  /// A `#` right after a key: a comment, unless it touches a word.
  private mutating func readComment(at index: Int, on line: YAMLLine) {
    expectsNested = true
    guard text[index - 1] == Byte.space, text.at(index - 2) != Byte.space,
      !endsToken(at: index + 1)
    else { return }
    note(
      .commentCutsText(at: index..<index + 1, value: index..<trimmedEnd(of: line), in: text),
      isCertain: true)
  }

  /// A text whose first character means something else; it ends with its last line.
  mutating func readSpecial(at index: Int, on line: YAMLLine, parent: Int) {
    let end = text.end(ofLinesAfter: line.end, deeperThan: parent)
    let value = index..<text.valueEnd(from: index)
    // In Markdown the sign would begin a quotation, which no text of a charter is.
    let isQuotation = text[index] == UInt8(ascii: ">") && isProse(before: index, on: line)
    let mark = isQuotation ? "\\" : ""
    var fault = Fault.specialFirstCharacter(at: value, in: text, mark: mark)
    if text.isCertainlyText(value, upTo: end) {
      fault.fix = text.quoting(text.wholeText(from: value, upTo: end), mark: mark)
    }
    note(fault, [Patch(range: index..<end, replacement: "x", damages: true)])
    finish(at: end)
  }

  /// Whether the value there is a text in Markdown, by its key on the same line.
  private func isProse(before index: Int, on line: YAMLLine) -> Bool {
    guard let colon = text[line.content..<index].lastIndex(of: Byte.colon) else { return false }
    var start = line.content
    while text[start] == Byte.dash, Byte.isBlank(text.at(start + 1)) {
      start = text.skippingBlanks(from: start + 1)
    }
    return CharterFormat.proseKeys.contains(text.string(trimmed(start..<max(start, colon))))
  }

  /// The end of the anchor or tag that begins there, as libyaml reads it.
  private func endOfProperty(at index: Int) -> Int? {
    switch text.at(index) {
    case UInt8(ascii: "&"): return endOfName(at: index + 1)
    case UInt8(ascii: "!"):
      var end = index + 1
      while !endsToken(at: end), text[end] < 0x7F { end += 1 }
      return endsToken(at: end) ? end : nil
    default: return nil
    }
  }

  /// The end of the anchor's name that begins there.
  private func endOfName(at index: Int) -> Int? {
    var end = index
    while text.at(end) == Byte.dash || text.at(end) == UInt8(ascii: "_")
      || UInt8(ascii: "a")...UInt8(ascii: "z") ~= text.at(end) | 0x20 || Byte.isDigit(text.at(end))
    {
      end += 1
    }
    return end > index && endsToken(at: end) ? end : nil
  }

  /// The end of what is written on that line.
  func trimmedEnd(of line: YAMLLine) -> Int { text.trimmedEnd(line.start..<line.end) }
}

extension [UInt8] {
  /// The first line after that line's end that says anything.
  func firstLine(after end: Int) -> YAMLLine? {
    var start = nextLine(after: end)
    while start < count {
      let line = line(from: start)
      if line.content < line.end { return line }
      start = nextLine(after: line.end)
    }
    return nil
  }

  /// The end of that range without the blanks before it.
  func trimmedEnd(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, Byte.isBlank(self[end - 1]) { end -= 1 }
    return end
  }
}
