/// Wordings of one sense, in all languages that a rule knows, looked for in texts as a reader
/// sees them: without regard to case, accents, kinds of space and apostrophe, or emphasis.
///
/// How one is written: see `Phrase`.
struct Phrases: Sendable {
  private let all: [Phrase]
  /// The letters that some wording begins with, from `a`; all other bytes: see `others`.
  private let letters: UInt32
  /// Whether some wording begins with a sign that is not a letter.
  private let others: Bool

  init(_ phrases: [String]) {
    all = phrases.map { Phrase($0) }
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
    for index in part.clamped(to: 0..<bytes.count) where mayBegin(with: bytes[index]) {
      guard Self.beginsWord(bytes, at: index) else { continue }
      let first = Fold.sign(bytes, at: index)
      let second = first.end < bytes.count ? Fold.sign(bytes, at: first.end).value : Fold.nothing
      for phrase in all.indices where all[phrase].mayBegin(with: first.value, second) {
        if let end = all[phrase].end(in: bytes, from: index), end <= part.upperBound {
          return index..<end
        }
      }
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
    // Most places are inside a word of ASCII letters.
    if Fold.isWord(bytes[index - 1] | 0x20) { return false }
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let sign = Fold.sign(bytes, at: start).value
    return !Fold.isWord(sign) && (sign != Fold.nothing || bytes[start] < 0x80)
  }
}

extension String {
  /// Its UTF-8 bytes, where they stand if they stand together.
  func withBytes<Result>(_ read: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(read) { return result }
    var copy = self
    return copy.withUTF8(read)
  }
}
