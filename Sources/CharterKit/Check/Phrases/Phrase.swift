/// A wording that is looked for, as its words in order.
///
/// It is written without accents. `*` after a word stands for the rest of the word, `{80}` for at
/// most 80 bytes of the same sentence: `statisti*{80}anonym*`.
struct Phrase: Sendable {
  /// Words that follow one another, and how far they may be from those before.
  private struct Part {
    var distance: Int
    var pattern: [UInt8]
  }

  private let parts: [Part]
  /// The byte that the wording begins with.
  let first: UInt8
  /// By which of its words a concordance finds it.
  let lead: Lead

  /// One or two of the words of a wording.
  struct Lead: Sendable {
    /// A word, as far as it is given.
    struct Word: Sendable {
      /// Its list in a concordance.
      var list: Int16
      /// How many signs it has, at most 255; 0: any number.
      var length: UInt8
    }

    /// The first word, of which three letters or the whole are given.
    var first: Word
    /// Another word; nil: the wording has none that is known as well.
    var second: Word?
    /// How many bytes it may begin after the word that follows the first one.
    var reach = 0
  }

  init(_ text: String) {
    parts = Self.parts(of: Array(text.utf8))
    first = parts.first?.pattern.first ?? 0
    lead = Self.lead(of: parts)
  }

  private static func parts(of text: [UInt8]) -> [Part] {
    var part = Part(distance: 0, pattern: text)
    guard text.contains(UInt8(ascii: "{")) else { return [part] }
    var parts: [Part] = []
    var isDistance = false
    part.pattern = []
    for byte in text {
      switch byte {
      case UInt8(ascii: "{"):
        parts.append(part)
        part = Part(distance: 0, pattern: [])
        isDistance = true
      case UInt8(ascii: "}"): isDistance = false
      case _ where isDistance: part.distance = part.distance * 10 + Int(byte & 0x0F)
      default: part.pattern.append(byte)
      }
    }
    return parts + [part]
  }

  private static func lead(of parts: [Part]) -> Lead {
    let words = words(of: parts[0].pattern)
    guard let first = words.first ?? nil else {
      preconditionFailure("a wording begins with three letters or a whole word")
    }
    if words.count > 1, let second = words[1] { return Lead(first: first, second: second) }
    guard words.count == 1, parts.count > 1,
      let second = Self.words(of: parts[1].pattern).first ?? nil
    else { return Lead(first: first) }
    return Lead(first: first, second: second, reach: parts[1].distance)
  }

  /// The words of a pattern; nil for one of which less than three letters are given.
  private static func words(of pattern: [UInt8]) -> [Lead.Word?] {
    var all: [Lead.Word?] = []
    var word = WordBeginning()
    var isRest = false
    for index in 0...pattern.count {
      let byte = index < pattern.count ? pattern[index] : 0x20
      if Fold.isWord(byte) {
        word.append(byte)
        continue
      }
      let isOpen = byte == UInt8(ascii: "*")
      if word.length > 0, !isRest {
        let isKnown = !isOpen || word.length >= 3
        all.append(
          isKnown
            ? Lead.Word(
              list: Int16(truncatingIfNeeded: word.list),
              length: isOpen ? 0 : UInt8(clamping: word.length)) : nil)
      }
      isRest = isOpen
      word = WordBeginning()
    }
    return all
  }

  /// Where the wording ends that begins there; nil where it does not.
  func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var end = start
    for part in parts {
      guard let next = Self.end(of: part, in: bytes, after: end) else { return nil }
      end = next
    }
    return end
  }

  private static func end(
    of part: Part, in bytes: UnsafeBufferPointer<UInt8>, after start: Int
  ) -> Int? {
    if part.distance == 0 { return end(of: part.pattern, in: bytes, at: start) }
    let limit = min(bytes.count, start + part.distance)
    var isInWord = !Phrases.beginsWord(bytes, at: start)
    var index = start
    while index < limit, !Sentence.ends(bytes, at: index) {
      let sign = Fold.sign(bytes, at: index)
      if !isInWord, sign.value == part.pattern.first,
        let end = end(of: part.pattern, in: bytes, at: index)
      {
        return end
      }
      if sign.value != Fold.nothing { isInWord = Fold.isWord(sign.value) }
      index = sign.end
    }
    return nil
  }

  private static func end(
    of pattern: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Int? {
    var index = start
    for expected in pattern {
      if index < bytes.count, bytes[index] == expected, expected &- 0x61 < 26 {
        index += 1
        continue
      }
      if expected == UInt8(ascii: "*") {
        index = endOfWord(in: bytes, from: index)
        continue
      }
      guard let sign = nextSign(in: bytes, from: index), sign.value == expected else { return nil }
      index = expected == 0x20 ? endOfSpace(in: bytes, from: sign.end) : sign.end
    }
    return endOfWord(in: bytes, from: index) == index ? index : nil
  }

  private static func nextSign(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Fold.Sign? {
    var index = start
    while index < bytes.count {
      let sign = Fold.sign(bytes, at: index)
      if sign.value != Fold.nothing { return sign }
      index = sign.end
    }
    return nil
  }

  private static func endOfSpace(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var index = start
    while let sign = nextSign(in: bytes, from: index), sign.value == 0x20 { index = sign.end }
    return index
  }

  private static func endOfWord(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while let sign = nextSign(in: bytes, from: index), Fold.isWord(sign.value) { index = sign.end }
    return index
  }
}
