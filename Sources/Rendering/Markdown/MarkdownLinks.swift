/// Links and code in Markdown.
extension MarkdownLines {
  /// Writes a link that has begun, and reads on behind its end.
  mutating func writeLink(to target: Range<Int>, _ reader: inout PageReader) {
    let target = reader.slice(target)
    guard !marks.isInsideLink, reaches(target) else {
      return write(&reader, toEndOf: .link)
    }
    marks.mustSetApart = false
    var rest = reader
    let words = reader.slice(rest.skip(toEndOf: .link))
    if Self.isAutolink(target, words) {
      reader = rest
      out.put(UInt8(ascii: "<"))
      out.put(words)
      out.put(UInt8(ascii: ">"))
      return
    }
    out.put(UInt8(ascii: "["))
    marks.isInsideLink = true
    write(&reader, toEndOf: .link)
    marks.isInsideLink = false
    marks.mustSetApart = false
    out.put("](")
    write(target: target)
    out.put(UInt8(ascii: ")"))
  }

  /// Whether a link shows its own target, every sign of which stands for itself between `<` and
  /// `>`.
  private static func isAutolink(
    _ target: UnsafeBufferPointer<UInt8>, _ words: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if begins(target, at: 0, with: "https://") || begins(target, at: 0, with: "http://") {
      return target.elementsEqual(words)
        && words.allSatisfy(\.standsForItselfInAutolink)
    }
    return begins(target, at: 0, with: "mailto:") && target.dropFirst(7).elementsEqual(words)
      && words.dropFirst().contains(UInt8(ascii: "@"))
      && words.allSatisfy { $0.isASCIIAlphanumeric || "@.-".utf8.contains($0) }
  }

  private mutating func write(target bytes: UnsafeBufferPointer<UInt8>) {
    if dialect?.encodesTargets ?? false { return write(encodedTarget: bytes) }
    var start = 0
    for index in bytes.indices where bytes[index].isEscapedInTarget {
      out.put(bytes, start..<index)
      start = index
      if bytes[index] != UInt8(ascii: "&") {
        out.put(UInt8(ascii: "\\"))
      } else if bytes[index...].contains(UInt8(ascii: ";")) {
        // In a target, cmark decodes entities before it looks at backslashes.
        out.put("&amp;")
        start = index + 1
      }
    }
    out.put(bytes, start..<bytes.count)
  }

  mutating func write(code text: UnsafeBufferPointer<UInt8>) {
    // No span can hold a backslash before a bar in a cell: there both are signs of the table.
    if place == .cell, text.containsBackslashBar { return write(text: text) }
    if let dialect, mustBeText(text, in: dialect) { return write(text: text) }
    marks.mustSetApart = false
    if code.range.upperBound == out.count, !code.range.isEmpty {
      out.removeLast(code.range.count)
      code.text += text
    } else {
      code.text = Array(text)
    }
    let start = out.count
    writeSpan(code.text)
    code.range = start..<out.count
  }

  private mutating func writeSpan(_ bytes: [UInt8]) {
    var longest = 0
    var run = 0
    for byte in bytes {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = longest == 0 ? 1 : longest + 1
    // A parser takes a space off each end if both have one, so one is added where that matters.
    let isPadded =
      [bytes.first, bytes.last].contains(UInt8(ascii: "`"))
      || bytes.first?.isBlank ?? false && bytes.last?.isBlank ?? false
        && bytes.contains { !$0.isBlank }
    out.put(UInt8(ascii: "`"), count: fence)
    if isPadded { out.put(UInt8(ascii: " ")) }
    for byte in bytes {
      if byte == UInt8(ascii: "|"), place == .cell { out.put(UInt8(ascii: "\\")) }
      out.put(byte.isLineEnd ? UInt8(ascii: " ") : byte)
    }
    if isPadded { out.put(UInt8(ascii: " ")) }
    out.put(UInt8(ascii: "`"), count: fence)
  }
}

extension UInt8 {
  /// Whether a parser takes it as it is between `<` and `>`.
  fileprivate var standsForItselfInAutolink: Bool {
    switch self {
    case ...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"),
      UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "`"):
      false
    default:
      true
    }
  }

  /// Whether something is written before it, or for it, in the target of a link.
  fileprivate var isEscapedInTarget: Bool {
    switch self {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "{"), UInt8(ascii: "`"),
      UInt8(ascii: "&"):
      true
    default:
      false
    }
  }
}
