/// A space that is one too many or missing, or a sign that is not the right one.
struct PunctuationFault {
  /// Where, in UTF-8 bytes.
  var range: Range<Int>
  /// What is wrong.
  var message: Message
  /// What to type.
  var help: Message
}

/// The signs of a text, one after the other.
struct Punctuation {
  let bytes: UnsafeBufferPointer<UInt8>

  /// Whether something may be wrong at a place in that language.
  func isOdd(at index: Int, in language: StopWords.Language) -> Bool {
    bytes[index] == UInt8(ascii: "\"") && language == .french
      || fault(at: index, in: language) != nil
  }

  /// What is wrong at a place in that language; nil: nothing.
  func fault(at index: Int, in language: StopWords.Language) -> PunctuationFault? {
    if let fault = fault(at: index) { return fault }
    return language == .french ? frenchFault(at: index) : englishFault(at: index)
  }

  /// What is wrong at a place in any language; nil: nothing.
  private func fault(at index: Int) -> PunctuationFault? {
    switch bytes[index] {
    case UInt8(ascii: ","): return spaceBefore(index) ?? spaceMissing(after: index)
    case UInt8(ascii: ";"): return spaceMissing(after: index)
    case UInt8(ascii: "."):
      if endsWord(index) { return dots(index) ?? spaceBefore(index) }
      return dots(index) ?? (joinsSentences(index) ? spaceMissing(after: index) : nil)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return spaceBefore(index)
    case UInt8(ascii: "("): return spaceAfter(index)
    case UInt8(ascii: " "): return severalSpaces(index)
    default: return nil
    }
  }

  /// Whether the sign is the last of its word: not so in `?id=1`, `10:30` or `.htaccess`.
  func endsWord(_ index: Int) -> Bool {
    var next = index + 1
    while next < bytes.count,
      bytes[next] == UInt8(ascii: "*") || bytes[next] == UInt8(ascii: "_")
        || bytes[next] == UInt8(ascii: ")")
    {
      next += 1
    }
    return bytes.isLineEnd(at: next) || bytes.blank(at: next) > 0 || bytes.has("»", at: next)
      || bytes.has("”", at: next)
  }

  /// The blanks before a place, if they stand between two things on a line.
  func blanks(before index: Int) -> Range<Int>? {
    var start = index
    while true {
      let length = bytes.blank(before: start)
      if length == 0 { break }
      start -= length
    }
    guard start < index, start > 0, !bytes.isLineEnd(at: start - 1) else { return nil }
    return start..<index
  }

  private func spaceBefore(_ index: Int) -> PunctuationFault? {
    guard let blanks = blanks(before: index), !isMark(upTo: blanks.lowerBound) else { return nil }
    let sign = String(UnicodeScalar(bytes[index]))
    return PunctuationFault(
      range: blanks.lowerBound..<(index + 1),
      message: Message(
        en: "A space too many stands before “\(sign)”.",
        fr: "Une espace est de trop avant «\u{a0}\(sign)\u{a0}»."),
      help: Message(en: "Delete it.", fr: "Supprimez-la."))
  }

  private func spaceAfter(_ index: Int) -> PunctuationFault? {
    let blank = bytes.blank(at: index + 1)
    guard blank > 0 else { return nil }
    return PunctuationFault(
      range: index..<(index + 1 + blank),
      message: Message(
        en: "A space too many stands after “(”.",
        fr: "Une espace est de trop après «\u{a0}(\u{a0}»."),
      help: Message(en: "Delete it.", fr: "Supprimez-la."))
  }

  private func spaceMissing(after index: Int) -> PunctuationFault? {
    guard bytes.hasLetter(at: index + 1), !bytes.hasDigit(at: index + 1),
      bytes.hasLetter(before: index) || bytes.blank(before: index) > 0
    else { return nil }
    let sign = String(UnicodeScalar(bytes[index]))
    return PunctuationFault(
      range: index..<(index + 1),
      message: Message(
        en: "A space is missing after “\(sign)”.",
        fr: "Il manque une espace après «\u{a0}\(sign)\u{a0}»."),
      help: Message(en: "Type one.", fr: "Tapez-en une."))
  }

  /// Whether a sentence ends and another begins there, unlike in `node.js` or `ASP.NET`.
  private func joinsSentences(_ index: Int) -> Bool {
    guard index > 1, index + 2 < bytes.count else { return false }
    let lower = UInt8(ascii: "a")...UInt8(ascii: "z")
    return lower ~= bytes[index - 1] && lower ~= bytes[index - 2]
      && UInt8(ascii: "A")...UInt8(ascii: "Z") ~= bytes[index + 1] && lower ~= bytes[index + 2]
  }

  private func dots(_ index: Int) -> PunctuationFault? {
    guard bytes.has("...", at: index), index == 0 || bytes[index - 1] != bytes[index],
      !bytes.has("....", at: index), !bytes.has(".../", at: index)
    else { return nil }
    return PunctuationFault(
      range: index..<(index + 3),
      message: Message(
        en: "Three full stops stand for an ellipsis.",
        fr: "Trois points tiennent lieu de points de suspension."),
      help: Message(en: "Write the one sign “…”.", fr: "Écrivez le signe «\u{a0}…\u{a0}»."))
  }

  /// Two blanks or more within a line, but not those that set a list's item off.
  private func severalSpaces(_ index: Int) -> PunctuationFault? {
    guard index > 0, bytes.blank(before: index) == 0, !bytes.isLineEnd(at: index - 1) else {
      return nil
    }
    var end = index
    while bytes.blank(at: end) > 0 { end += bytes.blank(at: end) }
    guard end > index + 1, !bytes.isLineEnd(at: end), !isMark(upTo: index) else { return nil }
    return PunctuationFault(
      range: index..<end,
      message: Message(
        en: "Several spaces stand in a row.", fr: "Plusieurs espaces se suivent."),
      help: Message(en: "Keep one.", fr: "N’en gardez qu’une."))
  }

  /// Whether all that stands before on the line is the mark of a list's item: `-`, `1.`.
  private func isMark(upTo end: Int) -> Bool {
    var start = end
    while start > 0, end - start < 6, !bytes.isLineEnd(at: start - 1),
      bytes.blank(before: start) == 0
    {
      start -= 1
    }
    let isFirst =
      start == 0 || bytes.isLineEnd(at: start - 1)
      || blanks(before: start) == nil && bytes.blank(before: start) > 0
    guard isFirst, start < end else { return false }
    switch bytes[end - 1] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return end - start == 1
    case UInt8(ascii: "."), UInt8(ascii: ")"): return bytes.hasDigit(at: start)
    default: return false
    }
  }
}
