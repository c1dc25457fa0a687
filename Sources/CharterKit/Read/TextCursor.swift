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
    let target = min(target, text.count)
    while byte < target { step() }
  }

  /// Moves forward to that scalar, or to the text's end.
  mutating func advance(toScalar target: Int) {
    while scalar < target, byte < text.count { step() }
  }

  private mutating func step() {
    let first = text[byte]
    byte += 1
    while byte < text.count, text[byte] & 0xC0 == 0x80 { byte += 1 }
    scalar += 1
    let endsLine =
      first == Byte.lineFeed
      || first == Byte.carriageReturn && !(byte < text.count && text[byte] == Byte.lineFeed)
    guard endsLine else { return }
    line += 1
    lineByte = byte
    lineScalar = scalar
  }
}
