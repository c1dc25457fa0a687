import Rendering

/// Wordings of one sense, in all languages that a rule knows, looked for in texts as a reader
/// sees them: without regard to case, accents, kinds of space and apostrophe, or emphasis.
///
/// How one is written: see `Phrase`.
struct Phrases: Sendable {
  /// The wordings in the order that they are given in.
  let all: [Phrase]
  /// By which words a concordance finds each of them.
  let leads: [Phrase.Lead]
  /// The letters that some wording begins with, from `a`; all other bytes: see `others`.
  private let letters: UInt32
  /// Whether some wording begins with a sign that is not a letter.
  private let others: Bool

  init(_ phrases: [String]) {
    all = phrases.map { Phrase($0) }
    leads = all.map(\.lead)
    var letters: UInt32 = 0
    var others = false
    for phrase in all {
      if let bit = Self.bit(of: phrase.first) { letters |= bit } else { others = true }
    }
    self.letters = letters
    self.others = others
  }

  /// Whether a text says it.
  func occur(in text: String) -> Bool { range(in: text) != nil }

  /// Where a text says it first, in UTF-8 bytes; nil where it does not.
  func range(in text: String, within part: Range<Int>? = nil) -> Range<Int>? {
    text.withBytes { range(in: $0, within: part ?? 0..<$0.count) }
  }

  /// Every place where a text says it, in order, none inside another.
  func ranges(in text: String) -> [Range<Int>] {
    text.withBytes { bytes in
      var ranges: [Range<Int>] = []
      var start = 0
      while let range = range(in: bytes, within: start..<bytes.count) {
        ranges.append(range)
        start = max(range.upperBound, start + 1)
      }
      return ranges
    }
  }

  private func range(
    in bytes: UnsafeBufferPointer<UInt8>, within part: Range<Int>
  ) -> Range<Int>? {
    let part = part.clamped(to: 0..<bytes.count)
    var isInWord = part.lowerBound > 0 && !Self.beginsWord(bytes, at: part.lowerBound)
    var index = part.lowerBound
    while index < part.upperBound {
      let byte = bytes[index]
      if !isInWord, mayBegin(with: byte), let end = end(in: bytes, from: index),
        end <= part.upperBound
      {
        return index..<end
      }
      if byte < 0x80 {
        if byte != 0x2A { isInWord = Fold.isWord(byte | 0x20) }
        index += 1
      } else {
        let sign = Fold.sign(bytes, at: index)
        if sign.value != Fold.nothing { isInWord = Fold.isWord(sign.value) }
        index = sign.end
      }
    }
    return nil
  }

  /// Where a wording ends that begins there; nil where none does.
  private func end(in bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Int? {
    let first = Fold.sign(bytes, at: index).value
    for phrase in all.indices where all[phrase].first == first {
      if let end = all[phrase].end(in: bytes, from: index) { return end }
    }
    return nil
  }

  private func mayBegin(with byte: UInt8) -> Bool {
    if let bit = Self.bit(of: byte | 0x20) { return letters & bit != 0 }
    return byte == 0xC3 || byte == 0xC5 || others && byte & 0xC0 != 0x80
  }

  private static func bit(of letter: UInt8) -> UInt32? {
    (0x61...0x7A).contains(letter) ? 1 << UInt32(letter & 0x1F) : nil
  }

  /// Whether no letter or digit stands before that byte.
  static func beginsWord(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index > 0 else { return true }
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let sign = Fold.sign(bytes, at: start).value
    return !Fold.isWord(sign) && (sign != Fold.nothing || bytes[start] < 0x80)
  }
}
