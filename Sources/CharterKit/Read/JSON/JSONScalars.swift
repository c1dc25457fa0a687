/// Strings, numbers and words of JSON.
extension JSONReader {
  /// Reads `true`, `false` or `null`.
  mutating func literal() throws(JSONProblem) -> Node {
    let start = position
    let first = index
    while index < bytes.count, bytes[index] | 0x20 >= 0x61, bytes[index] | 0x20 <= 0x7A {
      index += 1
    }
    let word = UnsafeBufferPointer(rebasing: bytes[first..<index])
    let spelling = String(decoding: word, as: UTF8.self)
    switch spelling {
    case "true", "false": return Node(content: .text(spelling), span: span(from: start))
    case "null": return Node(content: .nothing, span: span(from: start))
    default:
      index = first
      throw problem(valueProblem)
    }
  }

  mutating func number() throws(JSONProblem) -> Node {
    let start = position
    let first = index
    if current == Byte.dash { index += 1 }
    let leadingZero = current == 0x30
    let whole = digits()
    var isNumber = whole == 1 || whole > 1 && !leadingZero
    if current == UInt8(ascii: ".") {
      index += 1
      isNumber = digits() > 0 && isNumber
    }
    if current | 0x20 == UInt8(ascii: "e") {
      index += 1
      if current == UInt8(ascii: "+") || current == Byte.dash { index += 1 }
      isNumber = digits() > 0 && isNumber
    }
    guard isNumber else { throw JSONProblem(kind: .number, range: first..<max(index, first + 1)) }
    let spelling = UnsafeBufferPointer(rebasing: bytes[first..<index])
    return Node(
      content: .text(String(decoding: spelling, as: UTF8.self)), span: span(from: start))
  }

  private mutating func digits() -> Int {
    let first = index
    while index < bytes.count, Byte.isDigit(bytes[index]) { index += 1 }
    return index - first
  }

  mutating func string() throws(JSONProblem) -> Node {
    let start = position
    let first = index + 1
    index = first
    while true {
      index = bytes.firstRareOrQuote(from: index)
      guard index < bytes.count, bytes[index] >= 0x20 else { throw stringProblem(from: first) }
      if bytes[index] == Byte.quote { break }
      if bytes[index] == Byte.backslash { return try escapedString(from: first, start: start) }
      if bytes[index] & 0xC0 == 0x80 { continuations += 1 }
      index += 1
    }
    let content = UnsafeBufferPointer(rebasing: bytes[first..<index])
    index += 1
    return Node(content: .text(String(decoding: content, as: UTF8.self)), span: span(from: start))
  }

  /// Reads on from the first backslash of a string.
  private mutating func escapedString(
    from first: Int, start: Int
  ) throws(JSONProblem) -> Node {
    var content = Array(bytes[first..<index])
    var hidesSomething = false
    while true {
      let plain = index
      index = bytes.firstRareOrQuote(from: index)
      guard index < bytes.count, bytes[index] >= 0x20 else { throw stringProblem(from: first) }
      content.append(contentsOf: bytes[plain..<index])
      if bytes[index] == Byte.quote { break }
      if bytes[index] == Byte.backslash {
        let (scalar, length) = try escape()
        if scalar.value < 0x80 {
          content.append(UInt8(scalar.value))
        } else {
          content.append(contentsOf: UTF8.encode(scalar) ?? .init())
        }
        hidesSomething = hidesSomething || InvisibleCharacter.includes(scalar.value)
        index += length
      } else {
        if bytes[index] & 0xC0 == 0x80 { continuations += 1 }
        content.append(bytes[index])
        index += 1
      }
    }
    index += 1
    let node = Node(
      content: .text(String(decoding: content, as: UTF8.self)), span: span(from: start))
    return hidesSomething ? source.reportingEscapes(in: node, to: &faults) : node
  }

  private func escape() throws(JSONProblem) -> (scalar: Unicode.Scalar, length: Int) {
    let simple: Unicode.Scalar
    switch index + 1 < bytes.count ? bytes[index + 1] : 0 {
    case Byte.quote: simple = "\""
    case Byte.backslash: simple = "\\"
    case UInt8(ascii: "/"): simple = "/"
    case UInt8(ascii: "b"): simple = "\u{8}"
    case UInt8(ascii: "f"): simple = "\u{C}"
    case UInt8(ascii: "n"): simple = "\n"
    case UInt8(ascii: "r"): simple = "\r"
    case UInt8(ascii: "t"): simple = "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw JSONProblem(kind: .escape, range: index..<min(index + 2, bytes.count))
    }
    return (simple, 2)
  }

  private func unicodeEscape() throws(JSONProblem) -> (scalar: Unicode.Scalar, length: Int) {
    guard let unit = codeUnit(at: index) else {
      throw JSONProblem(kind: .escape, range: index..<min(index + 2, bytes.count))
    }
    if let scalar = Unicode.Scalar(unit) { return (scalar, 6) }
    guard unit < 0xDC00, let low = codeUnit(at: index + 6), low & 0xFC00 == 0xDC00,
      let scalar = Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF)
    else { throw JSONProblem(kind: .loneSurrogate, range: index..<index + 6) }
    return (scalar, 12)
  }

  /// The UTF-16 code unit that the `\uXXXX` at that index stands for.
  private func codeUnit(at index: Int) -> UInt32? {
    guard index + 6 <= bytes.count, bytes[index] == Byte.backslash,
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt32 = 0
    for offset in 2..<6 {
      guard let digit = Byte.hexadecimal(bytes[index + offset]) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }
}
