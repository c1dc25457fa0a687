/// What items of lists begin with.
extension YAMLOutline {
  /// The length in bytes of the list dash at that index, also of one that only looks like it.
  mutating func dash(at index: Int, on line: YAMLLine) -> Int? {
    guard index < line.end else { return nil }
    if text[index] == Byte.dash {
      let isDash = endsToken(at: index + 1) || text.noBreakSpace(at: index + 1) > 0
      return isDash || isTightDash(at: index, on: line) ? 1 : nil
    }
    if let end = endOfNumber(at: index, on: line) {
      let rest = self.end(ofNoBreakSpaces: text.skippingBlanks(from: end))
      correct(
        .number(at: index..<end, line: rest..<text.trimmedEnd(rest..<line.end), in: text),
        [Patch(range: index..<end, replacement: "-")], isCertain: true)
      return end - index
    }
    let length = text.bullet(at: index)
    let end = index + length
    let wide = text.noBreakSpace(at: end)
    guard length > 0, endsToken(at: end) || wide > 0 else { return nil }
    if text[index] < 0x80 {
      let list = Level(indent: index - line.start, isList: true)
      guard index == line.content, expectsNested || levels.contains(list),
        beginsWithKey(after: end, on: line, isField: text[index] == UInt8(ascii: "o"))
      else { return nil }
    }
    correct(
      .bullet(at: index..<end, in: text), [Patch(range: index..<end, replacement: "-")],
      isCertain: true)
    return length
  }

  /// The end of the number or letter that begins an item there, as a word processor numbers lists:
  /// `1.`, `2)`, `a)`.
  private func endOfNumber(at index: Int, on line: YAMLLine) -> Int? {
    guard index == line.content, let end = text.endOfNumber(at: index, upTo: line.end) else {
      return nil
    }
    let list = Level(indent: index - line.start, isList: true)
    let isOfTexts = expectsNested ? fieldsOfItems != nil : levels.last == list
    if Byte.isDigit(text[index]), isOfTexts { return end }
    guard expectsNested || levels.contains(list), beginsWithKey(after: end, on: line, isField: true)
    else { return nil }
    return end
  }

  /// Whether one word and a colon stand behind a bullet, which else may be a sign of a text; of a
  /// letter, whether the word is a field's key.
  private func beginsWithKey(after bullet: Int, on line: YAMLLine, isField: Bool) -> Bool {
    let start = end(ofNoBreakSpaces: text.skippingBlanks(from: bullet))
    guard let colon = text[start..<max(start, line.end)].firstIndex(of: Byte.colon) else {
      return false
    }
    let key = trimmed(start..<colon)
    let isKey = isField ? isFieldInAnyCase(key) : isWord(key)
    return isKey && (endsToken(at: colon + 1) || text.noBreakSpace(at: colon + 1) > 0)
  }

  /// Whether a list dash lacks its space there: `-fr` where an item is expected.
  private mutating func isTightDash(at index: Int, on line: YAMLLine) -> Bool {
    guard index == line.content, text.at(index + 1) != Byte.dash,
      expectsNested || levels.last?.isList == true
        || levels.contains(Level(indent: index - line.start, isList: true))
          && beginsWithKey(after: index + 1, on: line, isField: true)
    else { return false }
    let range = index..<index + 1
    correct(
      .spaceMissing(at: range, line: index..<text.trimmedEnd(index..<line.end), in: text),
      [Patch(range: index + 1..<index + 1, replacement: " ")], isCertain: true)
    return true
  }

  /// The end of the blanks after a dash, where a tab is as wrong as in the indentation, and how
  /// many columns they take; they begin at that column. What another program writes after its
  /// bullet of so many columns belongs to the bullet; 0: YAML's own dash.
  mutating func blanks(
    after index: Int, column: Int, on line: YAMLLine, ofBullet width: Int
  ) -> (end: Int, columns: Int) {
    let start = index
    let end = text.skippingBlanks(from: start)
    let ofBullet = width > 0
    if let tab = text[start..<end].firstIndex(of: Byte.tab), end < line.end {
      let blanks = Patch(
        range: start..<end, replacement: String(repeating: " ", count: end - start))
      correctBlanks(.tabAfterDash(at: tab..<tab + 1), blanks, ofBullet: ofBullet)
    }
    let last = self.end(ofNoBreakSpaces: end)
    // The next line tells how many of these columns were meant to count.
    let meant = (text.firstLine(after: line.end)?.indent ?? 0) - column
    let all = text.scalarCount(in: start..<last)
    guard last > end else {
      guard width > 1, 1..<(all + width) ~= meant, meant != all else { return (end, all) }
      let patch = Patch(range: start..<end, replacement: String(repeating: " ", count: meant))
      findings[findings.count - 1].patches.append(patch)
      return (end, meant)
    }
    let columns = max(end - start, 1)...(all + max(0, width - 1)) ~= meant ? meant : all
    let spaces = String(repeating: " ", count: columns - (end - start))
    correctBlanks(
      .noBreakSpace(at: end..<text.trimmedEnd(end..<last), in: text),
      Patch(range: end..<last, replacement: spaces), ofBullet: ofBullet)
    return (last, columns)
  }

  private mutating func correctBlanks(_ fault: Fault, _ patch: Patch, ofBullet: Bool) {
    if ofBullet, let bullet = findings.indices.last {
      findings[bullet].patches.append(patch)
    } else {
      correct(fault, [patch], isCertain: fault.rule != "tab-indentation")
    }
  }

  /// Notes that a dash lacks before the key at the beginning of that line, where an item begins for
  /// certain, and reads on as if it were there. Answers with the column of the key.
  mutating func insertDash(
    before key: Range<Int>, at column: Int, on line: YAMLLine, isMoved: Bool
  ) -> Int? {
    guard !isMoved, let dash = missingDash(before: key, at: column, on: line) else { return nil }
    let place = line.start + dash
    let isInside = dash < column
    correct(
      .dashMissing(
        at: line.content..<text.trimmedEnd(line.content..<line.end), isInside: isInside, in: text),
      [Patch(range: place..<(isInside ? place + 1 : place), replacement: isInside ? "-" : "- ")],
      isCertain: true)
    while let last = levels.last, last.indent > dash { levels.removeLast() }
    let list = Level(indent: dash, isList: true)
    if levels.last != list { levels.append(list) }
    if !isInside, text.firstLine(after: line.end)?.indent == column { shift = (column, 2) }
    let indent = isInside ? column : column + 2
    levels.append(Level(indent: indent, isList: false))
    return indent
  }

  /// The column of the dash that lacks before a key: the first key of a list without any dash, or
  /// one with which the item before it begins, too.
  private mutating func missingDash(
    before key: Range<Int>, at column: Int, on line: YAMLLine
  ) -> Int? {
    if expectsNested {
      guard column >= (levels.last?.indent ?? 0) + 2,
        fieldsOfItems?.contains(text.string(key)) == true
      else { return nil }
      undashed = column - 2
      return undashed
    }
    guard let (list, item) = itemAround(column), let first = item.keys.first,
      text[first].elementsEqual(text[key])
    else { return nil }
    let isItem =
      column == list.indent
      ? !levels.contains(Level(indent: column, isList: false))
      : column == item.indent && (undashed == list.indent || isRepeated(item.keys, after: line))
    return isItem ? list.indent : nil
  }

  /// The innermost list that is open no further to the right than that column, and the mapping that
  /// its last item is.
  func itemAround(_ column: Int) -> (list: Level, item: Level)? {
    guard let index = levels.lastIndex(where: { $0.isList && $0.indent <= column }),
      index + 1 < levels.count, !levels[index + 1].isList
    else { return nil }
    return (levels[index], levels[index + 1])
  }

  /// Reads a dash before a key that is not the first one of its item as if it were not there, and
  /// says where the key begins, and in which column.
  mutating func skipDash(
    at start: Int, _ column: Int, on line: YAMLLine
  ) -> (index: Int, column: Int)? {
    guard text[start] == Byte.dash, !expectsNested, let (list, item) = itemAround(column) else {
      return nil
    }
    let key = text.skippingBlanks(from: start + 1)
    let seen = column + key - start
    guard key > start + 1, let name = field(at: key, on: line),
      !item.keys.prefix(1).contains(where: { text[$0].elementsEqual(text[name]) }),
      item.indent == column
        || list.indent == column && item.indent > column
          && isSplit(item, before: name, at: seen, on: line)
    else { return nil }
    let blanks = String(repeating: " ", count: item.indent - column)
    let patch = Patch(range: start..<key, replacement: blanks)
    if let last = findings.last, last.fault.rule == "syntax", let former = last.patches.last,
      former.replacement == blanks, text[former.range.lowerBound] == Byte.dash,
      text.firstLine(after: text.lineEnd(from: former.range.upperBound)) == line
    {
      findings[findings.count - 1].patches.append(patch)
    } else {
      correct(
        .dashTooMany(at: start..<start + 1, key: name, in: text), [patch],
        isCertain: item.indent > column)
    }
    return (key, item.indent)
  }

  /// Whether an item goes on behind a dash of the same column: with one more key, which it has not,
  /// alone behind that dash, in a list whose items say several things each.
  private func isSplit(
    _ item: Level, before name: Range<Int>, at column: Int, on line: YAMLLine
  ) -> Bool {
    guard levels.count > 2, levels[2] == item, let list = levels[0].keys.last.map(text.string),
      CharterFormat.listsOfSeveral.contains(list),
      CharterFormat.lists[list]?.contains(text.string(name)) == true,
      !item.keys.contains(where: { text[$0].elementsEqual(text[name]) })
    else { return false }
    return text.firstLine(after: line.end)?.indent != column
  }

  /// The field's key that begins there.
  private func field(at start: Int, on line: YAMLLine) -> Range<Int>? {
    guard start < line.end, let colon = text[start..<line.end].firstIndex(of: Byte.colon) else {
      return nil
    }
    let key = trimmed(start..<colon)
    let isKey = endsToken(at: colon + 1) || text.noBreakSpace(at: colon + 1) > 0
    return isKey && isField(key) ? key : nil
  }

  /// Whether the line after that one has another of these keys again.
  private func isRepeated(_ keys: [Range<Int>], after line: YAMLLine) -> Bool {
    guard let next = text.firstLine(after: line.end), next.indent == line.indent,
      let colon = text[next.content..<next.end].firstIndex(of: Byte.colon)
    else { return false }
    let key = trimmed(next.content..<colon)
    return keys.dropFirst().contains { text[$0].elementsEqual(text[key]) }
  }

  /// The keys that the items have of the list of the last key; nil: it has none. A list of the
  /// charter itself stands nowhere else: a provider may be called so, too.
  private var fieldsOfItems: Set<String>? {
    guard let name = lastKey.map(text.string), let fields = CharterFormat.lists[name] else {
      return nil
    }
    let key = CharterFormat.english[name] ?? name
    let isOutermost = CharterFormat.outermostKeys.contains(key) || key.hasPrefix("x-")
    return isOutermost == (levels.count <= 1) ? fields : nil
  }
}

extension [UInt8] {
  /// Where the number or letters end that a word processor puts before an item: `1.`, `12)`, `1°`,
  /// `(a)`, `iv.`; nil: there are none, or no space follows them.
  fileprivate func endOfNumber(at start: Int, upTo lineEnd: Int) -> Int? {
    var index = start
    if at(index) == UInt8(ascii: "(") { index += 1 }
    let first = index
    if Byte.isDigit(at(first)) {
      while Byte.isDigit(at(index)), index < first + 3 { index += 1 }
    } else {
      while (at(index) | 0x20) &- 0x61 < 26, index < first + 4 { index += 1 }
    }
    let mark = index
    while has("°", at: index) || [0x2E, 0x29, 0x2D, 0x2F].contains(at(index)) {
      index += has("°", at: index) ? 2 : 1
    }
    guard index > mark, mark > first, index <= mark + 3, index < lineEnd,
      Byte.isBlank(at(index)) || noBreakSpace(at: index) > 0
    else { return nil }
    return index
  }
}
