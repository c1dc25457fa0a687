/// Links and code in Markdown.
extension MarkdownLines {
  mutating func writeLink(to target: String, _ inner: [Inline]) {
    guard !marks.isInsideLink, LinkTarget.isAllowed(target), reaches(target) else {
      return write(inner)
    }
    marks.mustSetApart = false
    if let address = autolink(target, inner) {
      out += "<\(address)>".utf8
      return
    }
    out.append(UInt8(ascii: "["))
    marks.isInsideLink = true
    write(inner)
    marks.isInsideLink = false
    marks.mustSetApart = false
    out += "](".utf8
    write(target: target)
    out.append(UInt8(ascii: ")"))
  }

  /// What stands between `<` and `>` when a link shows its own target and every sign of it stands
  /// for itself there.
  private func autolink(_ target: String, _ inner: [Inline]) -> String? {
    guard inner.count == 1, case .text(let text) = inner[0] else { return nil }
    let isWeb =
      target.utf8.starts(with: "https://".utf8) || target.utf8.starts(with: "http://".utf8)
    if isWeb && text == target {
      return text.utf8.allSatisfy(\.standsForItselfInAutolink) ? text : nil
    }
    let mail = "mailto:".utf8
    guard target.utf8.starts(with: mail),
      target.utf8.dropFirst(mail.count).elementsEqual(text.utf8)
    else { return nil }
    let isMail = text.utf8.dropFirst().contains(UInt8(ascii: "@"))
    return isMail && text.utf8.allSatisfy { $0.isASCIIAlphanumeric || "@.-".utf8.contains($0) }
      ? text : nil
  }

  private mutating func write(target: String) {
    if dialect?.encodesTargets ?? false { return write(encodedTarget: target) }
    var target = target
    target.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices where bytes[index].isEscapedInTarget {
        out.append(bytes, start..<index)
        start = index
        if bytes[index] != UInt8(ascii: "&") {
          out.append(UInt8(ascii: "\\"))
        } else if bytes[index...].contains(UInt8(ascii: ";")) {
          // In a target, cmark decodes entities before it looks at backslashes.
          out += "&amp;".utf8
          start = index + 1
        }
      }
      out.append(bytes, start..<bytes.count)
    }
  }

  mutating func write(code text: String) {
    if text.utf8.isEmpty { return }
    // No span can hold a backslash before a bar in a cell: there both are signs of the table.
    if place == .cell, text.containsBackslashBar { return write(text: text) }
    if let dialect, mustBeText(text, in: dialect) { return write(text: text) }
    marks.mustSetApart = false
    if code.range.upperBound == out.count, !code.range.isEmpty {
      out.removeLast(code.range.count)
      code.text += text
    } else {
      code.text = text
    }
    let start = out.count
    writeSpan(code.text)
    code.range = start..<out.count
  }

  private mutating func writeSpan(_ text: String) {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = repeatElement(UInt8(ascii: "`"), count: longest == 0 ? 1 : longest + 1)
    let bytes = text.utf8
    // A parser takes a space off each end if both have one, so one is added where that matters.
    let isPadded =
      [bytes.first, bytes.last].contains(UInt8(ascii: "`"))
      || bytes.first?.isBlank ?? false && bytes.last?.isBlank ?? false
        && bytes.contains { !$0.isBlank }
    out += fence
    if isPadded { out.append(UInt8(ascii: " ")) }
    for byte in bytes {
      if byte == UInt8(ascii: "|"), place == .cell { out.append(UInt8(ascii: "\\")) }
      out.append(
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") ? UInt8(ascii: " ") : byte)
    }
    if isPadded { out.append(UInt8(ascii: " ")) }
    out += fence
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
