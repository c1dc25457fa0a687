/// A line of a text in Markdown.
struct TextLine {
  /// Its words, without the blanks on both sides and the mark of a line break: UTF-8 bytes.
  var words: Range<Int>
  /// Whether the page begins a new line after it.
  var isBroken: Bool

  /// Whether it has no words.
  var isEmpty: Bool { words.isEmpty }

  /// The lines of a text, in order.
  static func all(in bytes: UnsafeBufferPointer<UInt8>) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    while start <= bytes.count {
      var end = start
      while !bytes.isLineEnd(at: end) { end += 1 }
      lines.append(line(start..<end, in: bytes))
      start = end + (bytes.has("\r\n", at: end) ? 2 : 1)
    }
    return lines
  }

  private static func line(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> TextLine {
    var first = range.lowerBound
    while first < range.upperBound, bytes.blank(at: first) > 0 { first += bytes.blank(at: first) }
    var last = range.upperBound
    while last > first, bytes.blank(before: last) > 0 { last -= bytes.blank(before: last) }
    let isEscaped = last > first && bytes[last - 1] == UInt8(ascii: "\\")
    let isBroken = isEscaped || range.upperBound - last >= 2
    return TextLine(words: first..<(isEscaped ? last - 1 : last), isBroken: isBroken)
  }
}
