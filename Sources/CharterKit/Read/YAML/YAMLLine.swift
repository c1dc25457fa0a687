/// One line of a text; all in bytes.
struct YAMLLine: Equatable {
  /// Where it begins.
  var start: Int
  /// Its first byte that is no space.
  var content: Int
  /// Where its LF, CRLF or CR is, or the text's end.
  var end: Int

  /// How many spaces it begins with.
  var indent: Int { content - start }
}

extension [UInt8] {
  /// The line that holds that index.
  func line(at index: Int) -> YAMLLine {
    var start = Swift.min(index, count)
    if at(start) == Byte.lineFeed, at(start - 1) == Byte.carriageReturn { start -= 1 }
    while start > 0, !Byte.isBreak(self[start - 1]) { start -= 1 }
    return line(from: start)
  }

  /// The line that begins at that index.
  func line(from start: Int) -> YAMLLine {
    var content = start
    while at(content) == Byte.space { content += 1 }
    return YAMLLine(start: start, content: content, end: lineEnd(from: content))
  }

  /// The end of the last line that is further to the right than that one, among those that
  /// follow it without a break; or that line's own end.
  func end(ofBlockAt line: YAMLLine) -> Int {
    end(ofLinesAfter: line.end, deeperThan: line.indent)
  }

  /// The end of the last of the lines after `end` that have more spaces than that before them.
  func end(ofLinesAfter end: Int, deeperThan indent: Int) -> Int {
    var last = end
    var next = nextLine(after: end)
    while next < count {
      let line = line(from: next)
      if line.content < line.end {
        guard line.indent > indent else { break }
        last = line.end
      }
      next = nextLine(after: line.end)
    }
    return last
  }

  /// Whether the first line that says anything begins with `%`.
  var beginsWithDirective: Bool {
    var start = 0
    while start < count {
      let line = line(from: start)
      if line.content < line.end, self[line.content] != Byte.hash {
        return self[start] == UInt8(ascii: "%")
      }
      start = nextLine(after: line.end)
    }
    return false
  }
}
