/// Values: which kind they are, where they end, and what is wrong with those without quotes.
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
    while text.noBreakSpace(at: index) > 0 {
      let range = index..<index + text.noBreakSpace(at: index)
      note(
        .noBreakSpace(at: range, in: text), [Patch(range: range, replacement: " ")],
        isCertain: true)
      index = text.skippingBlanks(from: range.upperBound)
    }
    (expectsNested, followsPlain) = (false, false)
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
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
      readProperty(at: index, on: line, parent: parent)
    case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), Byte.closeBracket,
      Byte.closeBrace, Byte.comma:
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
    note(
      .specialFirstCharacter(at: index..<text.valueEnd(from: index), in: text),
      [Patch(range: index..<end, replacement: "x", damages: true)])
    finish(at: end)
  }

  /// An anchor, alias or tag, which libyaml reads, or a text that begins like one.
  private mutating func readProperty(at index: Int, on line: YAMLLine, parent: Int) {
    var end = index + 1
    while !endsToken(at: end),
      text[end] == Byte.dash || text[end] == UInt8(ascii: "_")
        || UInt8(ascii: "a")...UInt8(ascii: "z") ~= text[end] | 0x20 || Byte.isDigit(text[end])
    {
      end += 1
    }
    let isTag = text[index] == UInt8(ascii: "!")
    if isTag, text.at(index + 1) != UInt8(ascii: "<") {
      while !endsToken(at: end), text[end] < 0x7F { end += 1 }
    }
    guard endsToken(at: end), isTag || end > index + 1 else {
      return readSpecial(at: index, on: line, parent: parent)
    }
    if text[index] == UInt8(ascii: "*") {
      let rest = text.skippingBlanks(from: end)
      if rest < line.end, text[rest] != Byte.hash {
        return readSpecial(at: index, on: line, parent: parent)
      }
    } else {
      readValue(at: end, on: line, parent: parent)
    }
  }

  /// A block of lines after `|` or `>`.
  private mutating func readBlock(at index: Int, on line: YAMLLine, parent: Int) {
    var next = index + 1
    while text.at(next) == Byte.dash || text.at(next) == UInt8(ascii: "+")
      || Byte.isDigit(text.at(next))
    {
      next += 1
    }
    let rest = text.skippingBlanks(from: next)
    guard rest >= line.end || rest > next && text[rest] == Byte.hash, next - index <= 3 else {
      return readSpecial(at: index, on: line, parent: parent)
    }
    let first = text.firstLine(after: line.end)
    guard let first, first.indent > parent else { return finish(at: line.end) }
    let hasOwnIndent = text[index..<next].contains(where: Byte.isDigit)
    let indent = hasOwnIndent ? parent : first.indent - 1
    var end = text.end(ofLinesAfter: line.end, deeperThan: indent)
    // A line that is less far to the right than the first one, and still part of the text.
    while let line = text.firstLine(after: end), line.indent > parent {
      note(
        .textMisaligned(at: line.content..<line.end, expected: first.indent),
        [moved(line, to: first.indent)])
      end = text.end(ofLinesAfter: line.end, deeperThan: indent)
    }
    finish(at: end)
  }

  /// A text without quotes, on one line or more.
  private mutating func readPlain(at index: Int, on line: YAMLLine, parent: Int) {
    var (last, start, stop) = (line, index, index)
    while true {
      stop = plainEnd(from: start, on: last)
      if stop < last.end, text[stop] == Byte.colon {
        return readColon(at: stop, on: last, from: index, first: line, parent: parent)
      }
      if stop < last.end {
        checkComment(at: stop, value: index..<trimmedEnd(of: last))
        break
      }
      guard let next = text.firstLine(after: last.end), next.indent > parent,
        text[next.content] != Byte.hash
      else { break }
      if let tab = text[next.start..<text.skippingBlanks(from: next.content)]
        .firstIndex(of: Byte.tab), next.indent <= parent + 1
      {
        note(.tabIndentation(at: tab..<tab + 1), [moved(next, to: parent + 2)])
      }
      (last, start) = (next, next.content)
    }
    checkEnds(of: index..<text.trimmedEnd(index..<stop), isSingleLine: last == line)
    finish(at: last.end)
    followsPlain = true
  }

  /// Where a text without quotes ends on that line: at a colon with a blank after it, at a comment,
  /// or at the line's end.
  private func plainEnd(from start: Int, on line: YAMLLine) -> Int {
    var index = start
    while index < line.end {
      if text[index] == Byte.colon, endsToken(at: index + 1) { return index }
      if text[index] == Byte.hash, index > start, Byte.isBlank(text[index - 1]) { return index }
      index += 1
    }
    return index
  }

  /// A colon in a text without quotes: a text that needs them, or a key too far to the right.
  private mutating func readColon(
    at colon: Int, on line: YAMLLine, from start: Int, first: YAMLLine, parent: Int
  ) {
    let isKey = line != first && !text[line.content..<colon].contains(Byte.space)
    if isKey {
      finish(at: first.end)
      position = line.start
      if levels.last?.isList == true {
        let value = start..<text.trimmedEnd(start..<first.end)
        note(
          .itemWithoutKey(at: value, in: text),
          [Patch(range: value, replacement: "\"\": x", damages: true)])
        levels.append(Level(indent: line.indent, isList: false))
        return
      }
      note(
        .misaligned(at: line.content..<line.end, indent: line.indent, expected: parent),
        [moved(line, to: parent)])
      shift = (line.indent, parent - line.indent)
      return
    }
    let end = text.end(ofLinesAfter: line.end, deeperThan: parent)
    let value = start..<text.valueEnd(from: line == first ? start : line.content)
    note(
      .colonUnquoted(at: colon..<colon + 1, value: value, in: text),
      [Patch(range: start..<end, replacement: "x", damages: true)])
    finish(at: end)
  }

  private mutating func checkComment(at hash: Int, value: Range<Int>) {
    guard text[hash - 1] == Byte.space, !Byte.isBlank(text.at(hash - 2)) else { return }
    note(.commentCutsText(at: hash..<hash + 1, value: value, in: text), isCertain: true)
  }

  /// No-break spaces after a text, and curly quotes around it.
  private mutating func checkEnds(of value: Range<Int>, isSingleLine: Bool) {
    let wide = text.noBreakSpace(before: value.upperBound)
    if wide > 0 {
      let range = value.upperBound - wide..<value.upperBound
      note(
        .noBreakSpace(at: range, in: text), [Patch(range: range, replacement: "")],
        isCertain: true)
    }
    let closing = value.upperBound - 3
    guard isSingleLine, text.has("“", at: value.lowerBound), text.has("”", at: closing) else {
      return
    }
    var index = value.lowerBound + 3
    while index < closing, !text.has("”", at: index) { index += 1 }
    if index == closing { note(.curlyQuotes(at: value), isCertain: true) }
  }

  private func trimmedEnd(of line: YAMLLine) -> Int { text.trimmedEnd(line.start..<line.end) }
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
