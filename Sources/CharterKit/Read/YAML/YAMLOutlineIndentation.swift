/// How far lines stand to the right, and what that makes them part of.
extension YAMLOutline {
  /// What a line begins with.
  struct Indentation {
    /// How many columns: a tab counts as two, any space as one.
    var columns: Int
    /// Whether something is wrong with it.
    var isFaulty: Bool
  }

  /// Measures the blanks before a line's content, tabs and no-break spaces too, and moves its
  /// content behind them.
  mutating func indentation(of line: inout YAMLLine) -> Indentation {
    var columns = line.indent
    var wides = 0
    var index = line.content
    var tabs: Range<Int>?
    var spaces: Range<Int>?
    while index < line.end {
      let wide = text.noBreakSpace(at: index)
      if text[index] == Byte.tab {
        tabs = (tabs?.lowerBound ?? index)..<index + 1
        columns += 2
      } else if wide > 0 {
        spaces = (spaces?.lowerBound ?? index)..<index + wide
        columns += 1
        wides += 1
      } else if text[index] == Byte.space {
        columns += 1
      } else {
        break
      }
      index += max(1, wide)
    }
    if tabs != nil {
      columns = column(ofTabs: columns)
    } else if index < line.end, text[index] != Byte.hash {
      self.tabs = nil
    }
    guard tabs != nil || spaces != nil else {
      return Indentation(columns: columns, isFaulty: false)
    }
    line.content = index
    if wides > 0, areStray(before: line, columns, but: wides) { columns -= wides }
    if let tabs {
      correct(.tabIndentation(at: tabs, columns: columns), [blanks(columns, before: line)])
    }
    if let spaces {
      correct(.noBreakSpace(at: spaces, in: text), [blanks(columns, before: line)], isCertain: true)
    }
    return Indentation(columns: columns, isFaulty: true)
  }

  /// The column of a line that begins with tabs. Below a key without a value that stands behind
  /// spaces it is further to the right, however wide a tab was for its author.
  private mutating func column(ofTabs columns: Int) -> Int {
    if tabs == nil {
      let parent = expectsNested ? levels.last?.indent ?? -1 : -1
      tabs = (columns, columns > parent ? columns : parent + 2)
    }
    guard let tabs, columns >= tabs.columns else { return columns }
    return columns - tabs.columns + tabs.column
  }

  /// Whether the no-break spaces before a line are too many: without them, it stands where a list
  /// or mapping is open, or begins one in which the next line is too.
  private func areStray(before line: YAMLLine, _ columns: Int, but wides: Int) -> Bool {
    let column = columns - wides
    if expectsNested, column > levels.last?.indent ?? -1 {
      return text.firstLine(after: line.end)?.indent == column
    }
    return !expectsNested && levels.contains { $0.indent == column }
      && !levels.contains { $0.indent == columns }
  }

  private func blanks(_ columns: Int, before line: YAMLLine) -> Patch {
    Patch(range: line.start..<line.content, replacement: String(repeating: " ", count: columns))
  }

  /// The column of a line's content, moved together with the lines before it that were moved.
  mutating func settle(_ indentation: Indentation, of line: YAMLLine) -> (Int, isMoved: Bool) {
    guard let shift, indentation.columns >= shift.indent else {
      shift = nil
      return (indentation.columns, indentation.isFaulty)
    }
    move(line, to: indentation.columns + shift.by)
    return (indentation.columns + shift.by, true)
  }

  /// Reads a line as if it stood at that column.
  func moved(_ line: YAMLLine, to column: Int) -> Patch {
    Patch(
      range: line.start..<line.content, replacement: String(repeating: " ", count: max(0, column)))
  }

  /// Corrects the column to which the last finding moves that line.
  mutating func move(_ line: YAMLLine, to column: Int) {
    guard let last = findings.indices.last else { return }
    if findings[last].patches.last?.range == line.start..<line.content {
      findings[last].patches.removeLast()
    }
    findings[last].patches.append(moved(line, to: column))
    let fault = findings[last].fault
    if fault.rule == "tab-indentation" {
      findings[last].fault = .tabIndentation(at: fault.range, columns: column)
    }
  }

  /// Opens a list or mapping at its column, or goes on with the one that is open there, and closes
  /// those further to the right. Answers with the column at which it stands.
  mutating func open(
    _ level: Level, on line: YAMLLine, isFirst: Bool, isMoved: Bool
  ) -> Int {
    let before = levels
    while let last = levels.last, last.indent > level.indent { levels.removeLast() }
    if let last = levels.last, last.indent == level.indent {
      if last.isList == level.isList { return level.indent }
      if level.isList, expectsNested {
        levels.append(level)
        return level.indent
      }
      if !level.isList, levels.dropLast().last == level {
        levels.removeLast()
        return level.indent
      }
    } else if !isFirst || levels.isEmpty || expectsNested && levels == before {
      levels.append(level)
      return level.indent
    }
    return align(level, among: before, on: line, isMoved: isMoved)
  }

  /// Moves a line to the nearest column of what is open and of its kind.
  private mutating func align(
    _ level: Level, among open: [Level], on line: YAMLLine, isMoved: Bool
  ) -> Int {
    let nearest = open.reversed().filter { $0.isList == level.isList }.min {
      abs($0.indent - level.indent) < abs($1.indent - level.indent)
    }
    guard let nearest, let index = open.lastIndex(of: nearest) else {
      let value = line.content..<line.end
      note(.misplaced(at: value), [Patch(range: value, replacement: "#")])
      levels.append(level)
      return level.indent
    }
    let patch = moved(line, to: nearest.indent)
    if isMoved {
      move(line, to: nearest.indent)
    } else {
      let range = line.content..<line.end
      note(
        .misaligned(at: range, indent: level.indent, expected: nearest.indent), [patch])
    }
    shift = (level.indent, nearest.indent - level.indent)
    levels = Array(open[...index])
    return nearest.indent
  }
}
