/// Texts on lines of their own, after `|` or `>`.
extension YAMLOutline {
  /// A block of lines after `|` or `>`.
  mutating func readBlock(at index: Int, on line: YAMLLine, parent: Int) {
    var next = index + 1
    while text.at(next) == Byte.dash || text.at(next) == UInt8(ascii: "+")
      || Byte.isDigit(text.at(next))
    {
      next += 1
    }
    let rest = text.skippingBlanks(from: next)
    guard rest >= line.end || rest > next && text[rest] == Byte.hash, next - index <= 3 else {
      return readSpecial(at: index, on: line, parent: parent)
    }
    let hasOwnIndent = text[index..<next].contains(where: Byte.isDigit)
    finish(at: endOfBlock(after: line.end, parent: parent, hasOwnIndent: hasOwnIndent))
  }

  /// The end of a block of text whose lines follow that end of a line.
  private mutating func endOfBlock(after start: Int, parent: Int, hasOwnIndent: Bool) -> Int {
    guard let first = text.firstLine(after: start) else { return start }
    let seen = seenIndent(of: first)
    let column = first.indent > parent ? first.indent : seen > parent ? seen : parent + 2
    let limit = hasOwnIndent ? parent : column - 1
    var end = text.end(ofLinesAfter: start, deeperThan: limit)
    while var line = text.firstLine(after: end) {
      if text[line.content] == Byte.tab, line.indent <= parent {
        let tabs = line.content..<text.skippingBlanks(from: line.content)
        line.content = tabs.upperBound
        correct(.tabIndentation(at: tabs, columns: column), [moved(line, to: column)])
      } else if text.noBreakSpace(at: line.content) > 0, line.indent <= parent,
        seenIndent(of: line) > parent
      {
        let indent = max(column, seenIndent(of: line))
        let spaces = line.content..<self.end(ofNoBreakSpaces: line.content)
        line.content = spaces.upperBound
        correct(.noBreakSpace(at: spaces, in: text), [moved(line, to: indent)])
      } else if line.indent > parent {
        note(
          .textMisaligned(at: line.content..<line.end, expected: column),
          [moved(line, to: column)])
      } else if isProse(line, outside: parent) {
        noteUnindented(line, column: column)
      } else {
        return end
      }
      end = text.end(ofLinesAfter: line.end, deeperThan: limit)
    }
    return end
  }

  /// Whether a line that is no further to the right than the key of a block of text still is one of
  /// that text: several words, of which the first is no key.
  private func isProse(_ line: YAMLLine, outside parent: Int) -> Bool {
    text[line.content] != Byte.hash && !begins(line, outside: parent)
      && text[line.content..<line.end].count { $0 == Byte.space } > 2
      && !text[line.content..<line.end].contains(Byte.colon)
  }

  /// Notes a line of a block of text that is not indented, with those that follow it.
  private mutating func noteUnindented(_ line: YAMLLine, column: Int) {
    let patch = moved(line, to: column)
    let last = findings.last?.patches.last?.range
    if let last, text.firstLine(after: text.lineEnd(from: last.upperBound)) == line {
      findings[findings.count - 1].patches.append(patch)
    } else {
      note(.textMisaligned(at: line.content..<line.end, expected: column), [patch])
    }
  }

  /// The column in which a line seems to begin: a no-break space looks like a space.
  private func seenIndent(of line: YAMLLine) -> Int {
    line.indent + text.scalarCount(in: line.content..<end(ofNoBreakSpaces: line.content))
  }
}
