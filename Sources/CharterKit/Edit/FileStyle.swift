/// How a file's author writes: what new lines follow.
struct FileStyle {
  /// What ends its lines: LF, CRLF or CR.
  var lineEnd: [UInt8] = [Byte.lineFeed]
  /// How far a mapping in a mapping stands to the right.
  var mapStep = 2
  /// How far a list's dashes stand to the right of their key.
  var listStep = 2
  /// One level of indentation in JSON; nil: the file is on one line.
  var unit: [UInt8]?

  /// The style of that file.
  init(_ source: Source, _ root: PlacedNode) {
    let text = source.text
    let first = text.lineEnd(from: 0)
    if first < text.count { lineEnd = Array(text[first..<text.nextLine(after: first)]) }
    if source.syntax == .yaml {
      mapStep = Self.step(in: root, of: text) { $0.isMap } ?? 2
      listStep = Self.step(in: root, of: text) { !$0.isMap } ?? mapStep
    } else if let child = root.children.first, root.isCollection {
      let start = child.key?.bytes.lowerBound ?? child.value.bytes.lowerBound
      let line = text.line(at: start)
      let isBelow = line.start > root.bytes.lowerBound
      unit = isBelow ? Array(text[line.start..<start]) : nil
    } else {
      unit = [Byte.space, Byte.space]
    }
  }

  /// How far the first block of that kind that is the value of a key stands to the right of it.
  private static func step(
    in node: PlacedNode, of text: [UInt8], _ isWanted: (PlacedNode) -> Bool
  ) -> Int? {
    for child in node.children {
      if let key = child.key, child.value.isBlock(in: text), isWanted(child.value) {
        return Swift.max(0, text.column(of: child.value.bytes) - text.column(of: key.bytes))
      }
      if let step = step(in: child.value, of: text, isWanted) { return step }
    }
    return nil
  }
}

extension PlacedNode {
  /// Whether it is a list or a mapping of YAML without brackets.
  func isBlock(in text: [UInt8]) -> Bool {
    guard isCollection else { return false }
    let first = text.at(bytes.lowerBound)
    return first != Byte.openBrace && first != Byte.openBracket
  }
}

extension [UInt8] {
  /// How many bytes stand before that on its line.
  func column(of range: Range<Int>) -> Int {
    range.lowerBound - line(at: range.lowerBound).start
  }
}
