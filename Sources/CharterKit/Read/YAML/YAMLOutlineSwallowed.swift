/// Entries that a text without quotes swallows, because a no-break space follows their colon: libyaml
/// takes `durée:` and that space for words, and says nothing.
extension YAMLOutline {
  /// An entry on a line that libyaml takes for a text's.
  struct SwallowedEntry {
    /// The line.
    var line: YAMLLine
    /// Its key, without what stands before the colon.
    var key: Range<Int>
    /// What follows the colon: no-break spaces, and the blanks among them.
    var spaces: Range<Int>
    /// The column of the mapping or the list that it belongs to.
    var column: Int
    /// Whether a dash stands before it, and it begins another item.
    var isItem = false
  }

  /// The entry that such a line is beyond doubt: its key is one that charters have there. `value` is
  /// where the text begins, on the line `first`.
  func swallowedEntry(
    on line: YAMLLine, after value: Int, on first: YAMLLine, parent: Int
  ) -> SwallowedEntry? {
    let hasDash = text[line.content] == Byte.dash && Byte.isBlank(text.at(line.content + 1))
    let start = hasDash ? text.skippingBlanks(from: line.content + 1) : line.content
    let beginning = start..<max(start, min(line.end, start + 64))
    guard let colon = text[beginning].firstIndex(of: Byte.colon),
      text.noBreakSpace(at: colon + 1) > 0
    else { return nil }
    let key = trimmed(start..<colon)
    let isAmongLanguages = isLanguage(keyOfText(at: value, on: first, column: parent))
    let isKey = isFieldInAnyCase(key) || isWord(key) && text.string(key).hasPrefix("x-")
    guard isAmongLanguages && isLanguage(key) || isKey else { return nil }
    let spaces = colon + 1..<end(ofNoBreakSpaces: colon + 1)
    if hasDash {
      guard let (list, item) = itemAround(parent), let first = item.keys.first else { return nil }
      if text[first].elementsEqual(text[key]) {
        return SwallowedEntry(
          line: line, key: key, spaces: spaces, column: list.indent, isItem: true)
      }
      // A list in a text has, as French wants it, a space there.
      guard text[key.upperBound] == Byte.colon else { return nil }
    }
    // A field does not stand among languages, but beside what they translate.
    let outer = levels.dropLast().last { !$0.isList }?.indent
    return SwallowedEntry(
      line: line, key: key, spaces: spaces,
      column: isAmongLanguages && !isLanguage(key) ? outer ?? parent : parent)
  }

  /// Goes on with that entry, as if its author had typed an ordinary space and begun its line where
  /// the other entries of its mapping begin.
  mutating func resume(
    at entry: SwallowedEntry, after value: Int, on first: YAMLLine, parent: Int
  ) {
    let words = value..<text.trimmedEnd(value..<first.end)
    let isText = parent >= 0 && text[words].count { $0 == Byte.space } > 2
    let isAlone = value == first.content && !isText
    if isAlone || levels.last?.isList == true {
      // What is before it is no text: that is what to say, of a key that lacks.
      return resume(at: entry.line, isAlone: isAlone, after: words, on: first)
    }
    finish(at: first.end)
    let space = entry.spaces.lowerBound..<text.trimmedEnd(entry.spaces)
    let isEmpty = endsToken(at: entry.spaces.upperBound)
    let colon = Patch(
      range: entry.key.upperBound..<entry.spaces.upperBound, replacement: isEmpty ? ":" : ": ")
    let beginning = Patch(
      range: entry.line.start..<entry.key.lowerBound,
      replacement: String(repeating: " ", count: entry.column) + (entry.isItem ? "- " : ""))
    note(
      .noBreakSpace(at: space, in: text), [colon, beginning], isCertain: true,
      isMechanical: isTyped(entry))
    let column = entry.column + (entry.isItem ? 2 : 0)
    let seen = entry.key.lowerBound - entry.line.start
    shift = (seen, column - seen)
    while let last = levels.last, last.indent > entry.column { levels.removeLast() }
    openMapping(at: column)
    levels[levels.count - 1].note(entry.key)
    position = text.nextLine(after: entry.line.end)
    // The lines of its value are measured where they stand.
    readValue(at: entry.spaces.upperBound, on: entry.line, parent: seen)
  }

  /// Whether its author certainly typed an entry: no space stands before the colon, as in a French
  /// text, or the line before it is too short to be that of a text of several.
  private func isTyped(_ entry: SwallowedEntry) -> Bool {
    let before = text.line(at: entry.line.start - 1)
    return text[entry.key.upperBound] == Byte.colon || before.end - before.start <= 60
  }

  /// The key whose text begins there; it stands in that column. Empty where there is none.
  private func keyOfText(at value: Int, on first: YAMLLine, column: Int) -> Range<Int> {
    var line = first
    if value == first.content {
      repeat {
        guard line.start > 0 else { return value..<value }
        line = text.line(at: line.start - 1)
      } while line.content >= line.end
    }
    let start = line.start + column
    guard column >= 0, start < line.end,
      let colon = text[start..<line.end].firstIndex(of: Byte.colon)
    else { return value..<value }
    return trimmed(start..<colon)
  }
}
