/// Keys.
extension YAMLOutline {
  /// A key of a mapping.
  struct Key {
    /// The key, with its quotes and without blanks before its colon.
    var range: Range<Int>
    /// The byte after its colon.
    var end: Int
    /// Whether it is a text with a colon rather than a key.
    var isDamaged = false
  }

  /// Notes the no-break spaces that begin there, and says where they and the blanks end.
  mutating func endOfNoBreakSpaces(from start: Int) -> Int {
    let end = self.end(ofNoBreakSpaces: start)
    let range = start..<text.trimmedEnd(start..<end)
    correct(
      .noBreakSpace(at: range, in: text), [Patch(range: range, replacement: " ")], isCertain: true)
    return end
  }

  /// Where the no-break spaces and blanks end that begin there.
  func end(ofNoBreakSpaces start: Int) -> Int {
    var end = start
    while text.noBreakSpace(at: end) > 0 {
      end = text.skippingBlanks(from: end + text.noBreakSpace(at: end))
    }
    return end
  }

  /// Whether a blank, a line's end or the text's end is there.
  func endsToken(at index: Int) -> Bool {
    index >= text.count || Byte.isBlank(text[index]) || Byte.isBreak(text[index])
  }

  /// The key that begins there, if one does.
  mutating func key(at start: Int, on line: YAMLLine) -> Key? {
    switch text.at(start) {
    case Byte.quote, Byte.apostrophe:
      guard let close = closingQuote(from: start, limit: line.end) else { return nil }
      let colon = text.skippingBlanks(from: close + 1)
      guard text.at(colon) == Byte.colon, endsToken(at: colon + 1) else { return nil }
      return Key(range: start..<close + 1, end: colon + 1)
    case Byte.openBracket, Byte.openBrace, UInt8(ascii: "|"), UInt8(ascii: ">"),
      UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"), Byte.comma, Byte.closeBracket,
      Byte.closeBrace:
      return nil
    case UInt8(ascii: "?") where endsToken(at: start + 1): return nil
    default: return plainKey(at: start, on: line)
    }
  }

  private mutating func plainKey(at start: Int, on line: YAMLLine) -> Key? {
    // libyaml takes no key of more than 1,024 characters.
    let end = min(line.end, start + 4 * 1024)
    var index = start
    while index < end {
      let byte = text[index]
      if byte == Byte.colon, endsToken(at: index + 1) {
        return checkedKey(start..<index, on: line)
      }
      if byte == Byte.hash, index > start, Byte.isBlank(text[index - 1]) { return nil }
      if byte == Byte.colon, let key = keyBeforeNoBreakSpace(start..<index, on: line) { return key }
      if byte >= 0xCB, let key = keyBeforeLookalike(start..<index) { return key }
      index += 1
    }
    return nil
  }

  /// `nom:` before a no-break space. With a space before the colon, too, it may be a text.
  private mutating func keyBeforeNoBreakSpace(_ range: Range<Int>, on line: YAMLLine) -> Key? {
    let colon = range.upperBound
    let end = self.end(ofNoBreakSpaces: colon + 1)
    let key = trimmed(range)
    guard text.noBreakSpace(at: colon + 1) > 0, isWord(key),
      key == range || isKnownKey(key) || endsToken(at: end)
        || isFieldInAnyCase(key) && levels.contains(Level(indent: line.indent, isList: false))
          && key.lowerBound == line.content
    else { return nil }
    let wide = text.noBreakSpaces(in: key.upperBound..<end)
    correct(
      .noBreakSpace(at: wide.first ?? colon + 1..<end, in: text),
      [Patch(range: key.upperBound..<end, replacement: endsToken(at: end) ? ":" : ": ")],
      isCertain: true)
    return Key(range: key, end: end)
  }

  /// `nom` before a colon that is none.
  private mutating func keyBeforeLookalike(_ range: Range<Int>) -> Key? {
    let start = range.upperBound
    let length = text.has("：", at: start) ? 3 : text.has("ː", at: start) ? 2 : 0
    let word = trimmed(range)
    guard length > 0, !word.isEmpty, isWord(word) else { return nil }
    var end = start + length
    while text.noBreakSpace(at: end) > 0 { end += text.noBreakSpace(at: end) }
    correct(
      .lookalikeColon(at: start..<start + length, in: text),
      [Patch(range: word.upperBound..<end, replacement: endsToken(at: end) ? ":" : ": ")],
      isCertain: true)
    return Key(range: word, end: end)
  }

  /// The key in that range, which a colon follows, with what is wrong with it.
  private mutating func checkedKey(_ range: Range<Int>, on line: YAMLLine) -> Key {
    let name = trimmed(range)
    let colon = range.upperBound
    if let key = keyInAsterisks(name) {
      let isBold = key.lowerBound - name.lowerBound == name.upperBound - key.upperBound
      note(
        .boldKey(key, at: name, in: text),
        [
          Patch(range: name.lowerBound..<key.lowerBound, replacement: ""),
          Patch(range: key.upperBound..<colon, replacement: ""),
        ], isMechanical: isBold)
      return Key(range: key, end: colon + 1)
    }
    let isText = text[name].contains(Byte.space)
    let wide = text.noBreakSpaces(in: range)
    if name.isEmpty {
      note(
        .keyMissing(at: colon..<colon + 1),
        [Patch(range: colon..<colon, replacement: "\"\"", damages: true)])
    }
    if name.upperBound < colon, isText || wide.isEmpty, !name.isEmpty {
      if !isText, isKnownKey(name) || hasEntries(after: colon + 1, on: line) {
        return Key(range: name, end: colon + 1)
      }
      let value = range.lowerBound..<text.valueEnd(from: range.lowerBound)
      note(
        .spaceBeforeColon(at: colon..<colon + 1, line: value, in: text),
        isCertain: true)
      if isText { return Key(range: name, end: colon + 1, isDamaged: true) }
    } else {
      for space in wide where space.lowerBound < name.upperBound {
        correct(
          .noBreakSpace(at: space, in: text), [Patch(range: space, replacement: " ")],
          isCertain: true)
      }
      if let space = wide.first(where: { $0.lowerBound >= name.upperBound }) {
        let patch = Patch(range: name.upperBound..<colon, replacement: "")
        correct(.noBreakSpace(at: space, in: text), [patch], isCertain: true)
      }
    }
    return Key(range: name, end: colon + 1)
  }

  /// The field's key that stands between asterisks.
  private func keyInAsterisks(_ name: Range<Int>) -> Range<Int>? {
    let asterisk = UInt8(ascii: "*")
    guard text.at(name.lowerBound) == asterisk else { return nil }
    let start = text[name].firstIndex { $0 != asterisk } ?? name.upperBound
    let end = text[start..<name.upperBound].firstIndex(of: asterisk) ?? name.upperBound
    return isField(start..<end) && text[end..<name.upperBound].allSatisfy { $0 == asterisk }
      ? start..<end : nil
  }

  /// Whether a mapping or a list follows a key's colon: in braces, or on the lines below it.
  private func hasEntries(after colon: Int, on line: YAMLLine) -> Bool {
    let value = text.skippingBlanks(from: colon)
    guard value >= line.end || text[value] == Byte.hash else {
      return text[value] == Byte.openBrace && text.at(value + 1) != Byte.openBrace
    }
    guard let next = text.firstLine(after: line.end), next.indent > line.indent else {
      return false
    }
    if text[next.content] == Byte.dash { return endsToken(at: next.content + 1) }
    guard let colon = text[next.content..<next.end].firstIndex(of: Byte.colon) else {
      return false
    }
    let key = trimmed(next.content..<colon)
    return isWord(key) && (endsToken(at: colon + 1) || text.noBreakSpace(at: colon + 1) > 0)
  }

  /// Whether that is a field's key or a language, and so hardly a text.
  func isKnownKey(_ key: Range<Int>) -> Bool { isLanguage(key) || isField(key) }

  /// Whether that may be the tag of a language: `fr`, `en-GB`.
  func isLanguage(_ key: Range<Int>) -> Bool {
    let tag = text[key].prefix { $0 != Byte.dash }
    return tag.count == 2 && tag.allSatisfy { 0x61...0x7A ~= $0 } && isWord(key)
  }

  /// Whether that is a field's key, and so no text.
  func isField(_ key: Range<Int>) -> Bool { isField(text.string(key)) }

  /// Whether that is a field's key, but for its capitals: « Durée ».
  func isFieldInAnyCase(_ key: Range<Int>) -> Bool {
    isField(key) || isField(text.string(key).lowercased())
  }

  private func isField(_ key: String) -> Bool {
    CharterFormat.french[key] != nil || CharterFormat.english[key] != nil
  }

  /// Whether nothing in there is blank.
  func isWord(_ range: Range<Int>) -> Bool {
    !range.isEmpty && !text[range].contains(where: Byte.isBlank)
      && text.noBreakSpaces(in: range).isEmpty
  }

  /// The range without blanks and no-break spaces at its end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound {
      let wide = text.noBreakSpace(before: end)
      guard wide > 0 || Byte.isBlank(text[end - 1]) else { break }
      end -= max(1, wide)
    }
    return range.lowerBound..<max(end, range.lowerBound)
  }
}

extension [UInt8] {
  /// The no-break spaces in that range.
  func noBreakSpaces(in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let wide = noBreakSpace(at: index)
      if wide > 0 { found.append(index..<index + wide) }
      index += Swift.max(1, wide)
    }
    return found
  }
}
