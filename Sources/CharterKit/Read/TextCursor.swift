/// A position in a UTF-8 text that moves forward and knows its line.
struct TextCursor {
  private let text: [UInt8]
  /// The position, in bytes from the text's beginning.
  private(set) var byte = 0
  /// The position, in scalars from the text's beginning.
  private(set) var scalar = 0
  /// The line, from 1. A line ends at LF, CRLF or CR.
  private(set) var line = 1
  /// Where the line begins, in bytes.
  private(set) var lineByte = 0
  /// Where the line begins, in scalars.
  private(set) var lineScalar = 0

  /// The beginning of that text.
  init(_ text: [UInt8]) {
    self.text = text
  }

  /// Moves forward to that byte, or to the text's end.
  mutating func advance(toByte target: Int) {
    advance(toByte: min(target, text.count), orScalar: .max)
  }

  /// Moves forward to that scalar, or to the text's end.
  mutating func advance(toScalar target: Int) {
    advance(toByte: text.count, orScalar: target)
  }

  /// Moves forward by so many signs of ASCII, none of which ends a line.
  mutating func advance(byLetters count: Int) {
    byte += count
    scalar += count
  }

  private mutating func advance(toByte lastByte: Int, orScalar lastScalar: Int) {
    let (text, start) = (text, self)
    self = text.withUnsafeBufferPointer { text in
      var cursor = start
      while cursor.byte < lastByte, cursor.scalar < lastScalar {
        let most = min(lastByte - cursor.byte, lastScalar - cursor.scalar)
        let letters = Self.letters(text, from: cursor.byte, atMost: most)
        cursor.advance(byLetters: letters)
        if letters < most { cursor.step(text) }
      }
      return cursor
    }
  }

  /// How many signs of ASCII stand there, none of which ends a line. Eight are looked at together:
  /// the first bit of a byte is set, or becomes so by the subtraction, where it is no such sign.
  private static func letters(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, atMost most: Int
  ) -> Int {
    let bytes = UnsafeRawBufferPointer(text)
    var count = 0
    while count + 8 <= most {
      let eight = bytes.loadUnaligned(fromByteOffset: start + count, as: UInt64.self)
      let marked = eight | (eight &- 0x2020_2020_2020_2020)
      guard marked & 0x8080_8080_8080_8080 == 0 else { break }
      count += 8
    }
    while count < most, (0x20..<0x80).contains(text[start + count]) { count += 1 }
    return count
  }

  private mutating func step(_ text: UnsafeBufferPointer<UInt8>) {
    let first = text[byte]
    byte += 1
    scalar += 1
    while byte < text.count, text[byte] & 0xC0 == 0x80 { byte += 1 }
    let endsLine =
      first == Byte.lineFeed
      || first == Byte.carriageReturn && !(byte < text.count && text[byte] == Byte.lineFeed)
    guard endsLine else { return }
    line += 1
    lineByte = byte
    lineScalar = scalar
  }
}
