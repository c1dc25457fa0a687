/// An author's own words, for messages that show what to type.
extension [UInt8] {
  /// The line up to that value, and the value in the quotes that suit it. `before` is where the
  /// value begins with its present quotes; `mark` stands before its first character. Between
  /// brackets (`isInside`), the rest of the line follows.
  func line(
    quoting value: Range<Int>, before start: Int? = nil, mark: String = "", isInside: Bool = false
  ) -> String {
    let end = start ?? value.lowerBound
    var first = end
    while first > 0, !Byte.isBreak(self[first - 1]) { first -= 1 }
    while first < end, Byte.isBlank(self[first]) { first += 1 }
    let prefix = end - first <= 60 ? string(first..<end).shortened(to: 60) : ""
    let quoted = prefix + (mark + string(value)).quoted
    guard isInside else { return quoted }
    // A quotation mark that is left belongs to the value.
    let isClosed = start.map { at($0) == at(value.upperBound) } ?? false
    let rest = value.upperBound + (isClosed ? 1 : 0)
    return quoted + string(rest..<Swift.max(rest, valueEnd(from: rest))).shortened(to: 60)
  }

  /// The end of a value that takes the rest of its line, without a comment.
  func valueEnd(from start: Int) -> Int {
    let lineEnd = lineEnd(from: start)
    var end = start
    var index = start
    while index < lineEnd, !(self[index] == Byte.hash && Byte.isBlank(at(index - 1))) {
      if !Byte.isBlank(self[index]) { end = index + 1 }
      index += 1
    }
    return end
  }
}

extension String {
  /// The text in double quotes, or in single ones when it holds double ones.
  var quoted: String {
    let text = shortened(to: 80)
    let bytes = text.utf8
    if !bytes.contains(Byte.quote), !bytes.contains(Byte.backslash) { return "\"\(text)\"" }
    if !bytes.contains(Byte.apostrophe) { return "'\(text)'" }
    var escaped: [UInt8] = []
    for byte in bytes {
      if byte == Byte.quote || byte == Byte.backslash { escaped.append(Byte.backslash) }
      escaped.append(byte)
    }
    return "\"\(String(decoding: escaped, as: UTF8.self))\""
  }

  /// The text on one line, cut with an ellipsis after so many scalars.
  func shortened(to limit: Int) -> String {
    var short = String.UnicodeScalarView()
    var isAfterBreak = false
    for scalar in unicodeScalars.prefix(limit) {
      switch scalar {
      case "\n", "\r":
        if !isAfterBreak { short.append(" ") }
        isAfterBreak = true
      case " " where isAfterBreak: break
      case "\t":
        short.append(" ")
        isAfterBreak = false
      default:
        short.append(scalar)
        isAfterBreak = false
      }
    }
    if unicodeScalars.dropFirst(limit).first != nil { short.append("…") }
    return String(short)
  }
}
