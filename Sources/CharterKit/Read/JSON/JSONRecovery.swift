/// How to read on around what is not JSON, where its author's meaning is plain.
extension Source {
  /// What to read instead of a problem at those bytes; nil where what follows cannot be told.
  func patches(around problem: JSONProblem.Kind, at range: Range<Int>) -> [Patch]? {
    let start = range.lowerBound
    switch problem {
    case .commaTrailing: return [Patch(range: range, replacement: " ")]
    case .commaMissing: return beginsValue(at: start) ? [inserting(",", at: start)] : nil
    case .colonMissing: return beginsValue(at: start) ? [inserting(":", at: start)] : nil
    case .comment: return [Patch(range: start..<endOfComment(from: start), replacement: "")]
    case .singleQuote, .curlyQuote: return straightened(from: range)
    case .keyUnquoted:
      let end = endOfToken(from: start)
      // Only a word with its colon is surely a key.
      guard end > start, text.at(text.skippingBlanks(from: end)) == Byte.colon else { return nil }
      return [inserting("\"", at: start), inserting("\"", at: end)]
    case .number:
      let end = endOfToken(from: start)
      return [inserting("\"", at: start), inserting("\"", at: end)]
    case .valueMissing: return [Patch(range: start..<start, replacement: "\"x\"", damages: true)]
    case .valueUnquoted, .plusSign:
      let end = endOfValue(from: start)
      return [Patch(range: start..<end, replacement: "\"x\"", damages: true)]
    case .escape: return [inserting("\\", at: start)]
    case .loneSurrogate, .controlCharacter, .noBreakSpace:
      return [Patch(range: range, replacement: " ")]
    case .stringUnclosed:
      let end = text.trimmedEnd(start..<text.lineEnd(from: start))
      let isComma = end > start + 1 && text[end - 1] == Byte.comma
      return [inserting("\"", at: isComma ? end - 1 : end)]
    case .rest, .tooDeep, .unclosed, .bracketMismatched, .keyMissing: return nil
    }
  }

  private func inserting(_ replacement: String, at index: Int) -> Patch {
    Patch(range: index..<index, replacement: replacement)
  }

  /// Whether a value or a key begins there.
  private func beginsValue(at index: Int) -> Bool {
    [Byte.quote, Byte.openBrace, Byte.openBracket].contains(text.at(index))
  }

  /// The end of a comment: of its line, or its own.
  private func endOfComment(from start: Int) -> Int {
    guard text.has("/*", at: start) else { return text.lineEnd(from: start) }
    var index = start + 2
    while index < text.count, !text.has("*/", at: index) { index += 1 }
    return min(index + 2, text.count)
  }

  /// The end of what is neither blank nor a sign of JSON.
  private func endOfToken(from start: Int) -> Int {
    var end = start
    while end < text.count, !Byte.isBlank(text[end]), !isSign(text[end]) { end += 1 }
    return end
  }

  /// The end of a text without quotes.
  private func endOfValue(from start: Int) -> Int {
    var end = start
    while end < text.count, !isSign(text[end]) { end += 1 }
    return max(start, text.trimmedEnd(start..<end))
  }

  private func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.comma, Byte.colon, Byte.quote, Byte.openBrace, Byte.closeBrace, Byte.openBracket,
      Byte.closeBracket:
      true
    default: Byte.isBreak(byte)
    }
  }

  /// Straight quotes for the one there and the one that closes it on its line.
  private func straightened(from opening: Range<Int>) -> [Patch]? {
    let end = text.lineEnd(from: opening.lowerBound)
    let closings: [StaticString] =
      text.at(opening.lowerBound) == Byte.apostrophe ? ["'"] : ["”", "»", "’", "“"]
    var index = opening.upperBound
    while index < end, text[index] != Byte.quote, text[index] != Byte.backslash {
      if let closing = closings.first(where: { text.has($0, at: index) }) {
        let range = index..<index + closing.utf8CodeUnitCount
        return [opening, range].map { Patch(range: $0, replacement: "\"") }
      }
      index += 1
    }
    return nil
  }
}
