/// What to write in place of the characters that nobody sees.
extension Source {
  /// A fault for each of those characters, up to the limit, with its correction.
  func invisibleCharacters(_ ranges: [Range<Int>], in node: Node?) -> [Fault] {
    let ranges = ranges.prefix(faultLimit + 1)
    let scalars = ranges.map { scalar(at: $0.lowerBound) }
    let hasLines = scalars.contains(where: InvisibleCharacter.separatesLines)
    var blocks: [Range<Int>] = []
    var cursor = TextCursor(text)
    if hasLines, let node { collectBlocks(of: node, in: &blocks, &cursor) }
    return zip(ranges, scalars).map { range, scalar in
      var fault = Fault.invisibleCharacter(scalar, at: range)
      fault.fix = removal(of: scalar, at: range, keepingLinesIn: blocks)
      return fault
    }
  }

  /// What to read in the place of such a character: nothing, or a line's end where an entry follows.
  func reading(ofInvisible range: Range<Int>) -> Patch {
    let scalar = scalar(at: range.lowerBound)
    let end = InvisibleCharacter.separatesLines(scalar) ? endBeforeEntry(at: range) : nil
    return Patch(range: range, replacement: end ?? "")
  }

  /// What to change so that the character is gone: most leave nothing behind; one that ends a line
  /// leaves a line's end where a text keeps its lines, else a space. Nothing is changed where a
  /// letter may be meant: Windows-1252 has letters where these control characters are.
  func removal(
    of scalar: UInt32, at range: Range<Int>, keepingLinesIn blocks: [Range<Int>] = []
  ) -> [Patch] {
    guard InvisibleCharacter.separatesLines(scalar) else {
      return 0x80..<0xA0 ~= scalar ? [] : [Patch(range: range, replacement: "")]
    }
    let line = text.line(at: range.lowerBound)
    if text.endOfWords(in: line.start..<range.lowerBound) == line.start
      || text.skippingBlanks(from: range.upperBound) == line.end
    {
      return [Patch(range: range, replacement: "")]
    }
    if syntax == .text || blocks.contains(where: { $0.contains(range.lowerBound) }) {
      let lineEnd = text.ending(of: line)
      let indentation = syntax == .text ? "" : String(repeating: " ", count: line.indent)
      let lines = (scalar == 0x2029 ? lineEnd : "") + lineEnd
      return [Patch(range: range, replacement: lines + indentation)]
    }
    if let end = endBeforeEntry(at: range) { return [Patch(range: range, replacement: end)] }
    if isInKey(range, on: line) { return [Patch(range: range, replacement: "")] }
    let isSpaced =
      Byte.isBlank(text.at(range.upperBound)) || Byte.isBlank(text.at(range.lowerBound - 1))
    return [Patch(range: range, replacement: isSpaced ? "" : " ")]
  }

  /// The end of a line, and the columns after it, where such a character stands between two entries
  /// of a mapping: what follows would become a part of the text before it.
  private func endBeforeEntry(at range: Range<Int>) -> String? {
    guard syntax == .yaml, beginsEntry(at: range.upperBound) else { return nil }
    let line = text.line(at: range.lowerBound)
    guard text.endOfWords(in: line.start..<range.lowerBound) > line.start else { return nil }
    let isAligned =
      Byte.isBlank(text.at(range.upperBound)) || text.at(range.upperBound) == Byte.dash
    let columns = isAligned ? 0 : keyStart(from: line.content) - line.start
    return text.ending(of: line) + String(repeating: " ", count: columns)
  }

  /// Whether an entry begins there, behind spaces and a dash: a field of the format, or any key
  /// that stands further to the right.
  private func beginsEntry(at index: Int) -> Bool {
    let start = keyStart(from: index)
    let key = text[start..<max(start, min(text.count, start + 64))]
    guard let colon = key.firstIndex(where: { $0 == Byte.colon || Byte.isBreak($0) }),
      colon > start, text[colon] == Byte.colon
    else { return false }
    if isField(text.string(start..<colon)) { return true }
    return text.skippingBlanks(from: index) >= index + 2
      && !text[start..<colon].contains(where: Byte.isBlank)
  }

  /// Where a key begins, behind spaces and a dash.
  private func keyStart(from index: Int) -> Int {
    let start = text.skippingBlanks(from: index)
    return text.at(start) == Byte.dash ? text.skippingBlanks(from: start + 1) : start
  }

  /// Whether such a character cuts a field's key in two.
  private func isInKey(_ range: Range<Int>, on line: YAMLLine) -> Bool {
    let start = keyStart(from: line.content)
    guard syntax == .yaml, start < range.lowerBound,
      let colon = text[range.upperBound..<line.end].firstIndex(of: Byte.colon)
    else { return false }
    return isField(text.string(start..<range.lowerBound) + text.string(range.upperBound..<colon))
  }

  private func isField(_ key: String) -> Bool {
    CharterFormat.french[key] != nil || CharterFormat.english[key] != nil
  }

  private func scalar(at index: Int) -> UInt32 {
    text.withUnsafeBufferPointer { $0.scalar(at: index)?.value ?? 0 }
  }

  /// The bytes of the texts after `|` and `>`, which keep their lines.
  private func collectBlocks(
    of node: Node, in blocks: inout [Range<Int>], _ cursor: inout TextCursor
  ) {
    switch node.content {
    case .list(let items):
      for item in items { collectBlocks(of: item, in: &blocks, &cursor) }
    case .map(let entries):
      for entry in entries { collectBlocks(of: entry.value, in: &blocks, &cursor) }
    case .text:
      cursor.advance(toScalar: node.span.start)
      let start = cursor.byte
      guard text.at(start) == UInt8(ascii: "|") || text.at(start) == UInt8(ascii: ">") else {
        return
      }
      cursor.advance(toScalar: node.span.end)
      blocks.append(start..<cursor.byte)
    default: break
    }
  }
}

extension [UInt8] {
  /// What ends that line, or else the one before it: LF, CRLF or CR.
  fileprivate func ending(of line: YAMLLine) -> String {
    let end = line.end < count ? line.end : line.start - 1
    if has("\r\n", at: end) || has("\r\n", at: end - 1) { return "\r\n" }
    return at(end) == Byte.carriageReturn ? "\r" : "\n"
  }
}

extension InvisibleCharacter {
  /// Whether it stands for the end of a line, a page or a paragraph in the program it comes from.
  static func separatesLines(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
