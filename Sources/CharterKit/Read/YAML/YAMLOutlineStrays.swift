/// Lines that are none of what is expected.
extension YAMLOutline {
  /// A line without a key where one is expected.
  mutating func readStray(on line: YAMLLine, indent: Int, isMoved: Bool) {
    let value = line.content..<text.trimmedEnd(line.start..<line.end)
    let end = text.end(ofLinesAfter: line.end, deeperThan: line.indent)
    if let colon = colonWithoutSpace(in: value) {
      let isBelowKey = expectsNested && isKnownKey(value.lowerBound..<colon)
      noteSpaceMissing(after: colon, in: value, isCertain: levels.isEmpty || isBelowKey)
      openMapping(at: indent)
      return readValue(at: colon + 1, on: line, parent: indent)
    }
    if isKeyWithoutColon(value, on: line),
      levels.isEmpty || expectsNested || levels.contains(Level(indent: indent, isList: false))
    {
      let end = value.upperBound
      correct(.colonMissing(after: value, in: text), [Patch(range: end..<end, replacement: ":")])
      openMapping(at: indent)
      return readValue(at: end, on: line, parent: indent)
    }
    if let sign = signForColon(in: value), !isRow(value) {
      let key = trimmed(value.lowerBound..<sign)
      let rest = text.skippingBlanks(from: sign + 1)
      note(
        .colonExpected(at: sign..<sign + 1, key: key, line: value, in: text),
        [Patch(range: key.upperBound..<rest, replacement: ": ")], isCertain: levels.isEmpty)
      openMapping(at: indent)
      return readValue(at: rest, on: line, parent: indent)
    }
    if followsPlain, let key = fieldWithoutColon(in: value, on: line),
      levels.contains(Level(indent: indent, isList: false))
    {
      note(
        .colonMissing(after: key, line: value, in: text),
        [Patch(range: key.upperBound..<key.upperBound, replacement: ":")])
      openMapping(at: indent)
      return readValue(at: key.upperBound, on: line, parent: indent)
    }
    if followsPlain, text[line.content] != Byte.quote {
      let column = max(indent, (levels.last?.indent ?? -1) + 1)
      if isMoved {
        move(line, to: column)
      } else {
        note(.continuationMisplaced(at: value), [moved(line, to: column)])
      }
      return finish(at: line.end)
    }
    readOther(from: line, to: end, indent: indent)
  }

  /// Lines that are no entries at all, up to the end of those further to the right. Right below a
  /// key they are its value, or stand before it.
  private mutating func readOther(from line: YAMLLine, to block: Int, indent: Int) {
    let range = line.content..<text.trimmedEnd(line.content..<line.end)
    let table = endOfTable(from: line)
    let fault = table == nil ? Fault.notAnEntry(at: range) : .table(at: range)
    let parent = levels.last?.indent ?? -1
    guard expectsNested, indent <= parent else {
      while let last = levels.last, last.indent > indent { levels.removeLast() }
      let replacement = levels.last?.isList == true ? "- x" : "\"\": x"
      let end = table ?? block
      note(fault, [Patch(range: line.content..<end, replacement: replacement, damages: true)])
      return finish(at: end)
    }
    let end = table ?? line.end
    let isFollowed = text.firstLine(after: end).map { holdsValue($0, below: parent) } ?? false
    let value = String(repeating: " ", count: parent + 1 - indent) + "x"
    note(
      fault,
      [
        Patch(
          range: line.content..<end, replacement: isFollowed ? "#" : value, damages: !isFollowed)
      ])
    finish(at: end)
    expectsNested = isFollowed
  }

  /// Whether a line is of the value of a key in that column: further to the right, or an item.
  private func holdsValue(_ line: YAMLLine, below parent: Int) -> Bool {
    line.indent > parent
      || line.indent == parent && text[line.content] == Byte.dash && endsToken(at: line.content + 1)
  }

  /// The end of the rows of a table that begin with that line; nil: it is none.
  private func endOfTable(from line: YAMLLine) -> Int? {
    var (end, next) = (Int?.none, YAMLLine?.some(line))
    while let row = next, isRow(row.content..<row.end) {
      end = row.end
      next = text.firstLine(after: row.end)
    }
    return end
  }

  /// Whether a line has cells as spreadsheets and web pages leave them: between tabs, bars, or
  /// semicolons without a space.
  private func isRow(_ line: Range<Int>) -> Bool {
    text[line].contains(Byte.tab) || text[line].count { $0 == UInt8(ascii: "|") } > 1
      || line.count { text[$0] == UInt8(ascii: ";") && !endsToken(at: $0 + 1) } > 1
  }

  /// The field's key that a line begins with, after a line that is too short to be that of a text
  /// of several, or that stands further to the right.
  private func fieldWithoutColon(in value: Range<Int>, on line: YAMLLine) -> Range<Int>? {
    let before = text.line(at: line.start - 1)
    let end = text[value].firstIndex(where: Byte.isBlank) ?? value.upperBound
    let word = value.lowerBound..<end
    let isNoText = before.end - before.start <= 60 || before.indent > line.indent
    return isNoText && isField(word) ? word : nil
  }

  /// The `;` or `=` that stands in place of a colon after a field's key.
  private func signForColon(in value: Range<Int>) -> Int? {
    let signs: [UInt8] = [UInt8(ascii: ";"), UInt8(ascii: "=")]
    guard levels.last?.isList != true,
      let sign = text[value.prefix(64)].firstIndex(where: signs.contains),
      isField(trimmed(value.lowerBound..<sign))
    else { return nil }
    return sign
  }

  /// Makes the mapping whose keys stand in that column the innermost one.
  mutating func openMapping(at indent: Int) {
    while let last = levels.last, last.indent > indent { levels.removeLast() }
    if levels.last?.indent != indent { levels.append(Level(indent: indent, isList: false)) }
  }

  /// Whether that is one word, and a key or an item stands below it, further to the right.
  func isKeyWithoutColon(_ word: Range<Int>, on line: YAMLLine) -> Bool {
    guard word.count <= 64, let first = text[word].first,
      first >= 0x80 || (0x61...0x7A).contains(first | 0x20),
      !text[word].contains(where: Byte.isBlank)
    else { return false }
    var next = text.line(from: text.nextLine(after: line.end))
    while next.content >= next.end, next.end < text.count {
      next = text.line(from: text.nextLine(after: next.end))
    }
    guard next.content < next.end, next.indent > line.indent else { return false }
    if text[next.content] == Byte.dash { return endsToken(at: next.content + 1) }
    guard let colon = text[next.content..<next.end].firstIndex(of: Byte.colon) else {
      return false
    }
    return endsToken(at: colon + 1) && !text[next.content..<colon].contains(where: Byte.isBlank)
  }

  /// Notes that a space is missing after a key's colon.
  mutating func noteSpaceMissing(after colon: Int, in line: Range<Int>, isCertain: Bool) {
    correct(
      .spaceMissing(at: colon..<colon + 1, line: line, in: text),
      [Patch(range: colon..<colon + 1, replacement: ": ")], isCertain: isCertain)
  }

  /// The colon of `clé:valeur` behind a dash, when the next line is another key of that item.
  func colonWithoutSpace(ofItemAt start: Int, _ column: Int, on line: YAMLLine) -> Int? {
    guard let colon = text[start..<line.end].firstIndex(of: Byte.colon), isKnownKey(start..<colon),
      !endsToken(at: colon + 1),
      let next = text.firstLine(after: line.end), next.indent == column,
      let second = text[next.content..<next.end].firstIndex(of: Byte.colon)
    else { return nil }
    let key = trimmed(next.content..<second)
    return isKnownKey(key) || isWord(key) && endsToken(at: second + 1) ? colon : nil
  }

  /// The colon of `clé:valeur`.
  func colonWithoutSpace(in range: Range<Int>) -> Int? {
    guard let colon = text[range].firstIndex(of: Byte.colon), colon > range.lowerBound,
      levels.last?.isList != true, text.at(colon + 1) != UInt8(ascii: "/"),
      !endsToken(at: colon + 1),
      !text[range.lowerBound..<colon].contains(Byte.space)
    else { return nil }
    return colon
  }
}
