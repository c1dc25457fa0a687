/// What is open around the words that are being written.
struct MarkdownMarks {
  var isEmphasised = false
  var isStrong = false
  /// The sign that the innermost open marks are made of, `*` or `_`; nil when none is open.
  var sign: UInt8?
  var isInsideLink = false
  /// Whether a letter right after the last marks would keep them from closing.
  var mustSetApart = false
}

/// Emphasis in Markdown.
///
/// Marks open before a word and close after it; beside punctuation, only where the other side is
/// no letter. Where a letter or a space is in the way, its numeric entity stands for it: a parser
/// sees punctuation there. Marks inside marks, and marks that touch, are of different signs;
/// emphasis inside emphasis is written once.
/// Source: CommonMark 0.29, 6.2.
extension MarkdownLines {
  /// Writes the words of a part between one mark (emphasis) or two (importance), and reads on
  /// behind its end.
  mutating func writeMarked(_ count: Int, _ reader: inout PageReader, _ part: Part) {
    let outer = marks
    guard !(count == 1 ? outer.isEmphasised : outer.isStrong), reader.hasWords(inside: part),
      let sign = nextSign
    else { return write(&reader, toEndOf: part) }
    let (start, lineStart) = (out.count, lineStart)
    out.put(sign, count: count)
    if count == 1 { marks.isEmphasised = true } else { marks.isStrong = true }
    marks.sign = sign
    marks.mustSetApart = false
    write(&reader, toEndOf: part)
    marks = outer
    close(sign, count, start: start, isFirst: start == lineStart)
  }

  /// The sign for new marks; nil if either would run together with the marks around.
  private var nextSign: UInt8? {
    let last = out.count > lineStart ? out[out.count - 1] : 0
    guard let outer = marks.sign else {
      return last == UInt8(ascii: "*") ? UInt8(ascii: "_") : UInt8(ascii: "*")
    }
    let other = outer == UInt8(ascii: "*") ? UInt8(ascii: "_") : UInt8(ascii: "*")
    return last == other ? nil : other
  }

  private mutating func close(_ sign: UInt8, _ count: Int, start: Int, isFirst: Bool) {
    let endsLine =
      lastBreak.upperBound == out.count && lastBreak.lowerBound >= start + count
      && !lastBreak.isEmpty
    if endsLine { out.removeLast(lastBreak.count) }
    if out.count == start + count {
      out.removeLast(count)
    } else {
      let first = setScalarApart(at: start + count)
      if out[out.count - 1].isBlank || scalar(endingAt: out.count).isSpace {
        replaceScalar(endingAt: out.count)
      }
      let last = scalar(endingAt: out.count)
      out.put(sign, count: count)
      let needsRoom = sign == UInt8(ascii: "_")
      if !isFirst, needsRoom || !first.isWord, !scalar(endingAt: start).isRoom {
        replaceLetter(endingAt: start)
      }
      marks.mustSetApart = needsRoom || !last.isWord
    }
    if endsLine { writeBreak() }
  }

  /// The first scalar between marks, after a space there was replaced by its entity.
  private mutating func setScalarApart(at start: Int) -> Unicode.Scalar {
    var end = start + 1
    while end < out.count, out[end] & 0xC0 == 0x80 { end += 1 }
    let first = scalar(endingAt: end)
    guard first.isSpace else { return first }
    replaceScalar(endingAt: end)
    return "&"
  }

  /// The scalar that ends there; a space at the beginning of the page.
  func scalar(endingAt end: Int) -> Unicode.Scalar {
    var start = end - 1
    while start > 0, out[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= 0 else { return " " }
    if out[start] < 0x80 { return Unicode.Scalar(out[start]) }
    return out.withBytes {
      String(decoding: $0[start..<end], as: UTF8.self).unicodeScalars.first ?? " "
    }
  }

  /// Puts the numeric entity of a scalar in its place.
  mutating func replaceScalar(endingAt end: Int) {
    let scalar = scalar(endingAt: end)
    let start = end - UTF8.width(scalar)
    let entity = "&#\(scalar.value);"
    out.replace(start..<end, with: entity)
    if lineStart > start { lineStart += entity.utf8.count - (end - start) }
  }

  /// Puts the numeric entity in the place of the letter before a mark.
  private mutating func replaceLetter(endingAt end: Int) {
    let start = end - UTF8.width(scalar(endingAt: end))
    replaceScalar(endingAt: end)
    // An underscore between letters stands for itself; beside an entity it could be a mark.
    if start > 1, out[start - 1] == UInt8(ascii: "_"), out[start - 2].isASCIIAlphanumeric {
      out.replace(start - 1..<start - 1, with: "\\")
      if lineStart > start { lineStart += 1 }
    }
  }
}

extension Unicode.Scalar {
  /// Whether a parser surely takes it for a letter or a digit.
  fileprivate var isWord: Bool {
    if value < 0x80 { return UInt8(value).isASCIIAlphanumeric }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber:
      return true
    default:
      return false
    }
  }

  /// Whether a parser surely takes it for a space or for punctuation.
  var isRoom: Bool {
    if value < 0x80 { return !UInt8(value).isASCIIAlphanumeric }
    switch properties.generalCategory {
    case .spaceSeparator, .connectorPunctuation, .dashPunctuation, .openPunctuation,
      .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    default:
      return false
    }
  }

  fileprivate var isSpace: Bool {
    value <= 0x20 || value >= 0x80 && properties.generalCategory == .spaceSeparator
  }
}

extension PageReader {
  /// Whether the part that has begun has a word.
  fileprivate func hasWords(inside part: Part) -> Bool {
    var reader = self
    return !isBlank(reader.skip(toEndOf: part))
  }
}
