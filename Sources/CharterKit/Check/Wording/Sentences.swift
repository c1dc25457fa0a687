/// The sentences of a text in Markdown.
struct Sentences {
  /// The most words of a sentence that is easy to read.
  static let easyLength = 25

  private let bytes: UnsafeBufferPointer<UInt8>
  private var words = 0
  private var start: Int?
  private var end = 0
  /// Whether the word being read has a letter or a digit so far.
  private var isWord = false

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Shows each sentence: where it stands, in UTF-8 bytes, and how many words it has. Words are
  /// what stands between blanks and has a letter or a digit.
  static func each(
    in bytes: UnsafeBufferPointer<UInt8>, _ visit: (Range<Int>, _ words: Int) -> Void
  ) {
    var sentences = Sentences(bytes)
    sentences.walk(visit)
  }

  private mutating func walk(_ visit: (Range<Int>, Int) -> Void) {
    var index = 0
    while index < bytes.count {
      if isWord, bytes[index] &- 0x61 < 26 {
        index += 1
        continue
      }
      if isWord, bytes[index] == 0x20, index + 1 < bytes.count, bytes[index + 1] &- 0x61 < 26 {
        // No sentence ends before a small letter on the same line.
        words += 1
        end = index
        index += 1
        continue
      }
      let blank = bytes.isLineEnd(at: index) ? 1 : bytes.blank(at: index)
      if blank == 0 {
        isWord = isWord || bytes.hasLetter(at: index)
        if isWord, start == nil { start = index }
        index += 1
        continue
      }
      finishWord(at: index)
      let next = bytes.endOfBlanks(from: index)
      if endsSentence(at: index, before: next) || beginsBlock(after: index, next) {
        finish(visit)
      }
      index = next
      if isAfterLineEnd(index) { index = endOfMark(from: index) }
    }
    finishWord(at: bytes.count)
    finish(visit)
  }

  private mutating func finishWord(at index: Int) {
    if isWord { words += 1 }
    isWord = false
    end = index
  }

  private mutating func finish(_ visit: (Range<Int>, Int) -> Void) {
    if let start, words > 0 { visit(start..<end, words) }
    words = 0
    start = nil
  }

  /// Whether the word that ends there ends its sentence: `.`, `!`, `?` or `…`, quotes and brackets
  /// aside, and no small letter or digit follows.
  private func endsSentence(at index: Int, before next: Int) -> Bool {
    var last = index
    while last > 0, isClosing(bytes[last - 1]) { last -= 1 }
    guard last > 0 else { return false }
    let isEnd =
      bytes[last - 1] == UInt8(ascii: ".") || bytes[last - 1] == UInt8(ascii: "!")
      || bytes[last - 1] == UInt8(ascii: "?") || bytes.has("…", at: last - 3)
    guard isEnd else { return false }
    return next == bytes.count
      || !(bytes.hasDigit(at: next) || (0x61...0x7A).contains(bytes[next]))
  }

  private func isClosing(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "*")
      || byte == UInt8(ascii: "_")
  }

  /// Whether blanks end a paragraph or a list's item: an empty line, or the mark of an item after
  /// them.
  private func beginsBlock(after index: Int, _ next: Int) -> Bool {
    var lines = 0
    var place = index
    while place < next {
      if bytes[place] == 0x0A || bytes[place] == 0x0D && !bytes.has("\r\n", at: place) {
        lines += 1
      }
      place += 1
    }
    return lines > 1 || lines == 1 && endOfMark(from: next) > next
  }

  private func isAfterLineEnd(_ index: Int) -> Bool {
    var place = index
    while bytes.blank(before: place) > 0 { place -= bytes.blank(before: place) }
    return place > 0 && bytes.isLineEnd(at: place - 1)
  }

  /// Where the mark of a list's item ends that begins there: `- `, `2. `.
  private func endOfMark(from index: Int) -> Int {
    var end = index
    while bytes.hasDigit(at: end) { end += 1 }
    guard end < bytes.count else { return index }
    let isMark =
      end > index
      ? bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")")
      : bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: "*")
        || bytes[end] == UInt8(ascii: "+")
    return isMark && bytes.blank(at: end + 1) > 0 ? end + 1 : index
  }
}
