/// Putting an author's text in quotes: what to change in the file, its own words untouched.
extension [UInt8] {
  /// What puts that text in quotes; nothing where ` #` makes it doubtful where the text ends.
  /// `mark` stands before its first character.
  func quoting(_ text: Range<Int>?, mark: String = "") -> [Patch] {
    guard let text, !isCut(text) else { return [] }
    let end = endOfWords(in: text)
    return quoting(text.lowerBound..<end, replacing: text, mark: mark)
  }

  /// What gives a text in quotes those that suit it, because its own ones are closed too early
  /// by the quote at that byte; nothing where it is doubtful what the quotes mean.
  func requoting(_ value: Range<Int>, closedAt close: Int) -> [Patch] {
    let (quote, last) = (self[value.lowerBound], value.upperBound - 1)
    let next = at(close + 1)
    if !Byte.isBlank(at(close - 1)) {
      // "a" et "b": the quotes are part of the text.
      if Byte.isBlank(next) || noBreakSpace(at: close + 1) > 0 { return quoting(value) }
      guard next >= 0x80 || isLetterOrDigit(next) else { return [] }
    }
    let inner = value.lowerBound + 1..<last
    guard last > close, self[last] == quote, !inner.isEmpty,
      !self[inner].contains(Byte.backslash), !hasDoubleApostrophe(in: inner)
    else { return [] }
    return quoting(inner, replacing: value)
  }

  /// Whether a value that begins with a character of YAML is a text beyond doubt, and not a list
  /// or a block that went wrong.
  func isCertainlyText(_ value: Range<Int>, upTo end: Int) -> Bool {
    if beginsWithKey(value) { return false }
    switch self[value.lowerBound] {
    case UInt8(ascii: "*"), UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "%"),
      UInt8(ascii: "@"), UInt8(ascii: "`"):
      return true
    case UInt8(ascii: ">"): return end <= lineEnd(from: value.upperBound)
    case Byte.openBracket, Byte.openBrace:
      guard var index = self[value].firstIndex(of: self[value.lowerBound] + 2) else { return false }
      while index < value.upperBound, at(index + 1) == self[index] { index += 1 }
      let next = skippingBlanks(from: index + 1)
      return next > index + 1 && next < value.upperBound
        && (isLetterOrDigit(at(next)) || at(next) >= 0xC3)
    default: return false
    }
  }

  /// Whether the first word in there ends with a colon, as a key does.
  func beginsWithKey(_ value: Range<Int>) -> Bool {
    let end = value.first { Byte.isBlank(self[$0]) } ?? value.upperBound
    return at(end - 1) == Byte.colon
  }

  /// A text with its other lines up to `end`; nil where those hold a key, an item or a comment.
  func wholeText(from value: Range<Int>, upTo end: Int) -> Range<Int>? {
    var last = value.upperBound
    var next = nextLine(after: lineEnd(from: last))
    while next < end {
      let line = line(from: next)
      if line.content < line.end {
        guard isOnlyText(line), self[last - 1] != Byte.colon,
          skippingBlanks(from: last) == lineEnd(from: last)
        else { return nil }
        last = trimmedEnd(line.content..<line.end)
      }
      next = nextLine(after: line.end)
    }
    return value.lowerBound..<last
  }

  /// The end of that text without the blanks and no-break spaces after it.
  func endOfWords(in text: Range<Int>) -> Int {
    var end = text.upperBound
    while end > text.lowerBound {
      let wide = noBreakSpace(before: end)
      guard wide > 0 || Byte.isBlank(self[end - 1]) else { break }
      end -= Swift.max(1, wide)
    }
    return Swift.max(end, text.lowerBound)
  }

  /// What puts a text in the quotes that suit it, in place of all that stands in `outer`.
  private func quoting(
    _ text: Range<Int>, replacing outer: Range<Int>, mark: String = ""
  ) -> [Patch] {
    let isEscaped =
      self[text].contains(Byte.quote) || self[text].contains(Byte.backslash) || !mark.isEmpty
    let isSingle = isEscaped && !self[text].contains(Byte.apostrophe)
    let quote = isSingle ? "'" : "\""
    let opening = Patch(
      range: outer.lowerBound..<text.lowerBound,
      replacement: quote + (isSingle ? mark : mark + mark))
    let closing = Patch(range: text.upperBound..<outer.upperBound, replacement: quote)
    guard isEscaped, !isSingle else { return [opening, closing] }
    let escapes = text.filter { self[$0] == Byte.quote || self[$0] == Byte.backslash }
    return [opening] + escapes.map { Patch(range: $0..<$0, replacement: "\\") } + [closing]
  }

  /// Whether a `#` in that text or right after it may begin a comment or go on with the text.
  private func isCut(_ text: Range<Int>) -> Bool {
    let next = skippingBlanks(from: text.upperBound)
    if at(next) == Byte.hash, next - text.upperBound < 2 { return true }
    return text.contains {
      self[$0] == Byte.hash && $0 > text.lowerBound
        && (Byte.isBlank(at($0 - 1)) || Byte.isBreak(at($0 - 1)))
    }
  }

  /// Whether a line holds neither a key, an item nor a comment.
  private func isOnlyText(_ line: YAMLLine) -> Bool {
    let first = self[line.content]
    let isMark = first == Byte.dash || first == UInt8(ascii: "?")
    if first == Byte.hash || isMark && Byte.isBlank(at(line.content + 1)) { return false }
    return !(line.content..<line.end).contains {
      let next = at($0 + 1)
      return self[$0] == Byte.colon && (Byte.isBlank(next) || Byte.isBreak(next) || next == 0)
        || self[$0] == Byte.hash && Byte.isBlank(at($0 - 1))
    }
  }

  private func hasDoubleApostrophe(in range: Range<Int>) -> Bool {
    range.contains { has("''", at: $0) && $0 + 1 < range.upperBound }
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    Byte.isDigit(byte) || (byte | 0x20) &- 0x61 < 26
  }
}
