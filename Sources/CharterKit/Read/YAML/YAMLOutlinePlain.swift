/// Texts without quotes.
extension YAMLOutline {
  /// A text without quotes, on one line or more.
  mutating func readPlain(at index: Int, on line: YAMLLine, parent: Int) {
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
      if let entry = swallowedEntry(on: next, after: index, on: line, parent: parent) {
        checkEnds(of: index..<text.trimmedEnd(index..<last.end), isSingleLine: last == line)
        return resume(at: entry, after: index, on: line, parent: parent)
      }
      if let tab = text[next.start..<text.skippingBlanks(from: next.content)]
        .firstIndex(of: Byte.tab), next.indent <= parent + 1
      {
        correct(
          .tabIndentation(at: tab..<tab + 1, columns: parent + 2), [moved(next, to: parent + 2)])
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
    let isKey = line != first && isKnownKey(trimmed(line.content..<colon))
    if line != first, isKey || !text[line.content..<colon].contains(Byte.space) {
      let value = start..<text.trimmedEnd(start..<first.end)
      if resume(at: line, isKey: isKey, after: value, on: first, parent: parent) { return }
    }
    if line == first, let key = secondKey(before: colon, from: start, on: line) {
      return readSecondEntry(of: key, colon: colon, from: start, on: line)
    }
    let end = text.end(ofLinesAfter: line.end, deeperThan: parent)
    let value = start..<text.valueEnd(from: line == first ? start : line.content)
    var fault = Fault.colonUnquoted(at: colon..<colon + 1, value: value, in: text)
    fault.fix = text.quoting(text.wholeText(from: value, upTo: end))
    note(fault, [Patch(range: start..<end, replacement: "x", damages: true)])
    finish(at: end)
  }

  /// The field's key before that colon, where a value of one word or a comma stands before it: another
  /// entry on the same line.
  private func secondKey(before colon: Int, from start: Int, on line: YAMLLine) -> Range<Int>? {
    guard line.end - line.start <= 256 else { return nil }
    var word = colon
    while word > start, !Byte.isBlank(text[word - 1]) { word -= 1 }
    let value = start..<text.trimmedEnd(start..<word)
    guard levels.last?.isList == false, !value.isEmpty, isField(word..<colon) else { return nil }
    let isSeparated = [Byte.comma, UInt8(ascii: ";")].contains(text[value.upperBound - 1])
    return isSeparated || !text[value].contains(where: Byte.isBlank) ? word..<colon : nil
  }

  /// Reads on behind the first of two entries on a line as if the second one had its own.
  private mutating func readSecondEntry(
    of key: Range<Int>, colon: Int, from start: Int, on line: YAMLLine
  ) {
    var end = text.trimmedEnd(start..<key.lowerBound)
    if text[end - 1] == Byte.comma || text[end - 1] == UInt8(ascii: ";") { end -= 1 }
    let column = levels.last?.indent ?? 0
    let patch = Patch(
      range: end..<key.lowerBound, replacement: "\n" + String(repeating: " ", count: column))
    let value = start..<text.valueEnd(from: start)
    note(.twoEntries(at: key.lowerBound..<colon, value: value, in: text), [patch])
    levels[levels.count - 1].note(key)
    lastKey = key
    readValue(at: colon + 1, on: line, parent: column)
  }

  /// Takes a line with a key as the entry that it looks like, if what is before it is no long text
  /// or if the key is one that charters have.
  private mutating func resume(
    at line: YAMLLine, isKey: Bool, after value: Range<Int>, on first: YAMLLine, parent: Int
  ) -> Bool {
    var isAlone = value.lowerBound == first.content
    if isAlone, parent >= 0, text[value].count(where: { $0 == Byte.space }) > 2 {
      guard isKey else { return false }
      isAlone = false
    }
    if isAlone || levels.last?.isList == true {
      resume(at: line, isAlone: isAlone, after: value, on: first)
    } else {
      finish(at: first.end)
      position = line.start
      note(
        .misaligned(at: line.content..<line.end, indent: line.indent, expected: parent),
        [moved(line, to: parent)])
      shift = (line.indent, parent - line.indent)
    }
    return true
  }

  /// Takes a line with a key as an entry, and what is before it as one whose key is missing.
  mutating func resume(
    at line: YAMLLine, isAlone: Bool, after value: Range<Int>, on first: YAMLLine
  ) {
    finish(at: first.end)
    position = line.start
    let patch = Patch(range: value, replacement: "\"\": x", damages: true)
    note(isAlone ? .notAnEntry(at: value) : .itemWithoutKey(at: value, in: text), [patch])
    levels.append(Level(indent: isAlone ? first.indent : line.indent, isList: false))
  }

  private mutating func checkComment(at hash: Int, value: Range<Int>) {
    guard text[hash - 1] == Byte.space, !Byte.isBlank(text.at(hash - 2)) else { return }
    note(.commentCutsText(at: hash..<hash + 1, value: value, in: text), isCertain: true)
  }

  /// No-break spaces after a text, and curly quotes around it.
  private mutating func checkEnds(of value: Range<Int>, isSingleLine: Bool) {
    let range = text.endOfWords(in: value)..<value.upperBound
    if !range.isEmpty {
      correct(
        .noBreakSpace(at: range, in: text), [Patch(range: range, replacement: "")],
        isCertain: true)
    }
    if isSingleLine { checkCurlyQuotes(around: value) }
  }

  /// Curly quotes around a whole value.
  mutating func checkCurlyQuotes(around value: Range<Int>) {
    let closing = value.upperBound - 3
    guard text.has("“", at: value.lowerBound), text.has("”", at: closing) else { return }
    var index = value.lowerBound + 3
    while index < closing, !text.has("”", at: index) { index += 1 }
    if index == closing { note(.curlyQuotes(at: value), isCertain: true) }
  }
}
