/// A YAML text read line by line as its author sees it: what is wrong, in the author's terms, and
/// how to read on around it.
///
/// It knows indentation, dashes, keys, and the kinds of values; what is inside of values only as
/// far as their ends. libyaml decides whether a file is right: most of what is found here counts
/// only when libyaml refuses the file.
struct YAMLOutline {
  /// Something wrong, and how to read on.
  struct Finding {
    /// What is wrong.
    var fault: Fault
    /// What to read instead.
    var patches: [Patch]
    /// Whether it is wrong even though libyaml accepts it.
    var isCertain = false
    /// Whether its author would write what the patches say, whatever is meant.
    var isMechanical = false
  }

  /// A list or mapping that is open.
  struct Level: Equatable {
    /// The column of its dashes or keys, from 0.
    var indent: Int
    /// Whether it is a list.
    var isList: Bool
    /// The first keys of a mapping.
    private(set) var keys: [Range<Int>] = []

    init(indent: Int, isList: Bool) {
      self.indent = indent
      self.isList = isList
    }

    /// Notes another key; of many, the first ones are enough to know an item by.
    mutating func note(_ key: Range<Int>) {
      if keys.count < 64 { keys.append(key) }
    }

    /// Whether both are of the same kind and column.
    static func == (one: Level, other: Level) -> Bool {
      one.indent == other.indent && one.isList == other.isList
    }
  }

  /// What is wrong, in the order of the file.
  var findings: [Finding] = []
  /// The text in UTF-8.
  let text: [UInt8]
  /// Where the next line begins.
  var position = 0
  /// What is open, the innermost last.
  var levels: [Level] = []
  /// Whether the last key or dash has no value on its own line.
  var expectsNested = true
  /// The last key; nil: a dash stands after it.
  var lastKey: Range<Int>?
  /// The column of the last list that has no dashes.
  var undashed: Int?
  /// Whether the last value was a text without quotes, which the next line may continue.
  var followsPlain = false
  /// By how many columns lines are moved that are at least so far to the right.
  var shift: (indent: Int, by: Int)?
  /// The columns of the first of the last lines that begin with tabs, and where it stands.
  var tabs: (columns: Int, column: Int)?
  /// How many more bytes may be looked at in search of a closing quote or bracket.
  var effort: Int

  /// How many faults are looked for.
  private let faultLimit: Int

  /// Reads that text.
  init(_ text: [UInt8], faultLimit: Int) {
    self.text = text
    self.faultLimit = faultLimit
    effort = 8 * text.count + 1024
    while position < text.count, effort > 0 { readLine() }
  }

  /// Notes something wrong. Beyond the limit nothing more is read.
  mutating func note(
    _ fault: Fault, _ patches: [Patch] = [], isCertain: Bool = false, isMechanical: Bool = false
  ) {
    findings.append(
      Finding(
        fault: fault, patches: patches, isCertain: isCertain, isMechanical: isMechanical))
    if findings.count > faultLimit { effort = 0 }
  }

  /// Notes something wrong that is always corrected in the same way.
  mutating func correct(_ fault: Fault, _ patches: [Patch], isCertain: Bool = false) {
    note(fault, patches, isCertain: isCertain, isMechanical: true)
  }

  private mutating func readLine() {
    var line = text.line(from: position)
    let indentation = indentation(of: &line)
    position = text.nextLine(after: line.end)
    guard line.content < line.end, text[line.content] != Byte.hash else { return }
    if line.content == line.start, readMark(on: line) { return }
    let (indent, isMoved) = settle(indentation, of: line)
    readEntry(at: line.content, indent: indent, on: line, isMoved: isMoved)
  }

  /// Reads `---`, `...` or a directive. After the first document nothing is read.
  private mutating func readMark(on line: YAMLLine) -> Bool {
    let mark = line.start..<line.start + 3
    let isAlone = mark.upperBound >= line.end || Byte.isBlank(text[mark.upperBound])
    if text[line.start] == UInt8(ascii: "%"), levels.isEmpty {
      let range = line.start..<line.end
      note(
        .directive(at: range, isTag: text.has("%TAG", at: line.start)),
        [Patch(range: range, replacement: "#")], isCertain: true)
      return true
    }
    guard isAlone, text.has("---", at: line.start) || text.has("...", at: line.start) else {
      return false
    }
    if !levels.isEmpty || text.has("...", at: line.start) { position = text.count }
    return true
  }

  /// Reads dashes, then a key or a value.
  private mutating func readEntry(
    at start: Int, indent: Int, on line: YAMLLine, isMoved: Bool
  ) {
    var (index, column, isFirst) = (start, indent, true)
    if let key = skipDash(at: start, indent, on: line) { (index, column) = key }
    while let dash = dash(at: index, on: line) {
      column = open(
        Level(indent: column, isList: true), on: line, isFirst: isFirst, isMoved: isMoved)
      let width = text[index] == Byte.dash ? 0 : text.scalarCount(in: index..<index + dash)
      let blanks = blanks(after: index + dash, column: column + 1, on: line, ofBullet: width)
      column += 1 + blanks.columns
      (index, isFirst) = (blanks.end, false)
      (expectsNested, followsPlain, lastKey) = (true, false, nil)
      if index >= line.end || text[index] == Byte.hash { return }
    }
    if let key = key(at: index, on: line) {
      let inserted =
        isFirst ? insertDash(before: key.range, at: column, on: line, isMoved: isMoved) : nil
      column =
        inserted
        ?? open(Level(indent: column, isList: false), on: line, isFirst: isFirst, isMoved: isMoved)
      levels[levels.count - 1].note(key.range)
      lastKey = key.range
      // What stands below it is measured where it stands, before it is moved.
      let seen = text.scalarCount(in: line.start..<key.range.lowerBound)
      readValue(of: key, on: line, indent: max(column, seen))
    } else if !isFirst, let colon = colonWithoutSpace(ofItemAt: index, column, on: line) {
      noteSpaceMissing(after: colon, in: index..<text.trimmedEnd(index..<line.end), isCertain: true)
      column = open(
        Level(indent: column, isList: false), on: line, isFirst: isFirst, isMoved: isMoved)
      readValue(at: colon + 1, on: line, parent: column)
    } else if !isFirst {
      readValue(at: index, on: line, parent: levels.last?.indent ?? -1)
    } else if expectsNested, isDeeper(column), !isTight(line),
      !isKeyWithoutColon(index..<text.trimmedEnd(index..<line.end), on: line)
    {
      readValue(at: index, on: line, parent: levels.last?.indent ?? -1)
    } else {
      readStray(on: line, indent: column, isMoved: isMoved)
    }
  }

  /// Whether the file begins with `clé:valeur`, or what stands below a key with a field's.
  private func isTight(_ line: YAMLLine) -> Bool {
    guard let colon = colonWithoutSpace(in: line.content..<line.end) else { return false }
    return levels.isEmpty || isKnownKey(line.content..<colon)
  }

  /// Whether that column is further to the right than whatever is open.
  private func isDeeper(_ column: Int) -> Bool {
    levels.last.map { $0.indent < column } ?? true
  }
}
