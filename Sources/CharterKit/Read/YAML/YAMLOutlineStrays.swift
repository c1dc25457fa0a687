/// Lines that are none of what is expected.
extension YAMLOutline {
  /// A line without a key where one is expected.
  mutating func readStray(on line: YAMLLine, indent: Int, isMoved: Bool) {
    let value = line.content..<text.trimmedEnd(line.start..<line.end)
    let end = text.end(ofLinesAfter: line.end, deeperThan: line.indent)
    if let colon = colonWithoutSpace(in: value) {
      correct(
        .spaceMissing(at: colon..<colon + 1, line: value, in: text),
        [Patch(range: colon..<colon + 1, replacement: ": ")], isCertain: levels.isEmpty)
      while let last = levels.last, last.indent > indent { levels.removeLast() }
      if levels.last?.indent != indent { levels.append(Level(indent: indent, isList: false)) }
      return readValue(at: colon + 1, on: line, parent: indent)
    }
    if followsPlain, text[line.content] != Byte.quote {
      let column = max(indent, (levels.last?.indent ?? -1) + 1)
      if isMoved {
        move(line, to: column)
      } else {
        note(.continuationMisplaced(at: value), [moved(line, to: column)])
      }
      return finish(at: line.end)
    }
    while let last = levels.last, last.indent > indent { levels.removeLast() }
    let replacement = levels.last?.isList == true ? "- x" : "\"\": x"
    note(
      .notAnEntry(at: value),
      [Patch(range: line.content..<end, replacement: replacement, damages: true)])
    finish(at: end)
  }

  /// The colon of `clé:valeur`.
  func colonWithoutSpace(in range: Range<Int>) -> Int? {
    guard let colon = text[range].firstIndex(of: Byte.colon), colon > range.lowerBound,
      levels.last?.isList != true, text.at(colon + 1) != UInt8(ascii: "/"),
      !endsToken(at: colon + 1),
      !text[range.lowerBound..<colon].contains(Byte.space)
    else { return nil }
    return colon
  }
}
