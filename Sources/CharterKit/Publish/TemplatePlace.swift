extension Template {
  /// What is wrong, at these bytes of the template.
  func diagnostic(_ fault: TemplateFault, at span: Range<Int>) -> Diagnostic {
    Diagnostic(
      rule: "template", place: place(of: span), message: fault.message, help: fault.help)
  }

  /// Where these bytes of the template stand, as far as the end of their first line.
  func place(of span: Range<Int>) -> Place {
    var line = 1
    var start = 0
    for index in 0..<span.lowerBound where isLineEnd(index) {
      line += 1
      start = index + 1
    }
    let end = bytes[start...].firstIndex { $0 == .lineFeed || $0 == .carriageReturn }
    let text = bytes[start..<(end ?? bytes.count)]
    return Place(
      file: file, line: line, column: 1 + scalars(in: text.prefix(upTo: span.lowerBound)),
      length: scalars(in: bytes[span.lowerBound..<min(span.upperBound, text.endIndex)]),
      excerpt: String(decoding: text, as: UTF8.self))
  }

  /// Whether the byte there is the last of a line's end: LF, CR LF or CR.
  private func isLineEnd(_ index: Int) -> Bool {
    bytes[index] == .lineFeed
      || bytes[index] == .carriageReturn
        && (index + 1 == bytes.count || bytes[index + 1] != .lineFeed)
  }

  private func scalars(in text: ArraySlice<UInt8>) -> Int {
    text.count { $0 & 0xC0 != 0x80 }
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// Whether it is a space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// Whether it is a space, a tab, or part of a line's end.
  var isSpace: Bool { isBlank || self == .lineFeed || self == .carriageReturn }
}
