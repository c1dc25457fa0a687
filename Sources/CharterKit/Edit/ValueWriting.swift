/// Writes new values in the style of a file.
struct ValueWriting {
  /// How the file's author writes.
  let style: FileStyle
  /// How the file is written.
  let syntax: Syntax
  /// Whether texts stand in quotes in any case.
  var isCautious = false

  /// Where a value is to be written.
  struct Spot {
    /// The column of the keys or dashes beside which it stands; -1: it is the root.
    var column: Int
    /// Whether a dash stands before it, and no key.
    var isItem: Bool
    /// Whether it stands in brackets.
    var isFlow = false
    /// The format's shape there.
    var shape: Shape?

    /// The place of an inner value.
    func inside(_ step: FieldPath.Step, column: Int, isItem: Bool) -> Spot {
      Spot(column: column, isItem: isItem, isFlow: isFlow, shape: shape?.shape(at: step))
    }
  }

  /// That value at that spot of a YAML file; `former` is what stood there.
  func lines(
    of value: EditValue, at spot: Spot, former: ArraySlice<UInt8> = [], blockColumn: Int? = nil
  ) -> WrittenLines {
    if spot.isFlow { return WrittenLines(flow(value, at: spot, former: former)) }
    switch value {
    case .text(let text):
      let column = blockColumn ?? spot.column + (spot.isItem ? 2 : max(1, style.mapStep))
      let place = ScalarWriting.Place(
        parent: max(0, spot.column), column: column, isFlow: false)
      return ScalarWriting(
        text: Array(text.utf8), former: former, shape: spot.shape, place: place,
        isCautious: isCautious
      ).lines
    case .list(let items):
      if items.isEmpty { return WrittenLines(Array("[]".utf8)) }
      if isShort(items, at: spot) { return WrittenLines(flow(value, at: spot)) }
      let column = spot.column + (spot.isItem ? 2 : style.listStep)
      let blocks = items.map { item($0, at: spot.inside(.index(0), column: column, isItem: true)) }
      return joined(blocks, column: column, isBeside: spot.isItem)
    case .map(let members):
      if members.isEmpty { return WrittenLines(Array("{}".utf8)) }
      let isRoot = spot.column < 0
      let column = isRoot ? 0 : spot.column + (spot.isItem ? 2 : max(1, style.mapStep))
      let blocks = members.map {
        entry($0.key, $0.value, at: spot.inside(.key($0.key), column: column, isItem: false))
      }
      return joined(blocks, column: column, isBeside: spot.isItem || isRoot)
    }
  }

  /// A new item with its dash.
  func item(_ value: EditValue, at spot: Spot) -> WrittenLines {
    var lines = lines(of: value, at: spot)
    lines.first = [Byte.dash, Byte.space] + lines.first
    return lines
  }

  /// A new entry with its key.
  func entry(_ key: String, _ value: EditValue, at spot: Spot) -> WrittenLines {
    var lines = lines(of: value, at: spot)
    let beside = lines.first.isEmpty ? [] : [Byte.space] + lines.first
    lines.first = self.key(key) + [Byte.colon] + beside
    return lines
  }

  /// Blocks one under the other; the first begins beside what stands before it, or below.
  private func joined(_ blocks: [WrittenLines], column: Int, isBeside: Bool) -> WrittenLines {
    let indentation = [UInt8].spaces(column)
    var lines: [[UInt8]] = []
    for block in blocks { lines += [indentation + block.first] + block.rest }
    guard isBeside, let first = lines.first else { return WrittenLines([], rest: lines) }
    return WrittenLines(Array(first.dropFirst(column)), rest: Array(lines.dropFirst()))
  }

  /// Whether a list is one of short words, as authors write between brackets.
  private func isShort(_ items: [EditValue], at spot: Spot) -> Bool {
    switch spot.shape?.shape(at: .index(0)) {
    case .scalar(.name)?, .scalar(.provider)?, .scalar(.language)?, .choice?: break
    default: return false
    }
    var length = spot.column
    for item in items {
      guard case .text(let text) = item else { return false }
      length += text.utf8.count + 2
    }
    return length < 60
  }
}

extension ValueWriting {
  /// A key.
  func key(_ key: String, former: ArraySlice<UInt8> = []) -> [UInt8] {
    let text = Array(key.utf8)
    if syntax == .json { return text.inDoubleQuotes }
    let place = ScalarWriting.Place(parent: 0, column: 0, isFlow: true)
    return ScalarWriting(text: text, former: former, place: place).lines.first
  }

  /// That value on one line, in brackets where it has several parts.
  func flow(
    _ value: EditValue, at spot: Spot, former: ArraySlice<UInt8> = []
  ) -> [UInt8] {
    switch value {
    case .text(let text): return scalar(Array(text.utf8), at: spot, former: former)
    case .list(let items):
      let parts = items.map { flow($0, at: spot.inside(.index(0), column: 0, isItem: true)) }
      return [Byte.openBracket] + parts.joined(separator: separator) + [Byte.closeBracket]
    case .map(let members):
      let parts = members.map { member in
        key(member.key) + [Byte.colon] + (isTight ? [] : [Byte.space])
          + flow(member.value, at: spot.inside(.key(member.key), column: 0, isItem: false))
      }
      return [Byte.openBrace] + parts.joined(separator: separator) + [Byte.closeBrace]
    }
  }

  /// A text on one line.
  private func scalar(
    _ text: [UInt8], at spot: Spot, former: ArraySlice<UInt8>
  ) -> [UInt8] {
    if syntax == .json { return text.inJSON(former: Array(former)) }
    let place = ScalarWriting.Place(parent: 0, column: 0, isFlow: true)
    return ScalarWriting(
      text: text, former: former, shape: spot.shape, place: place, isCautious: isCautious
    ).lines.first
  }

  private var isTight: Bool { syntax == .json && style.unit == nil }

  private var separator: [UInt8] { isTight ? [Byte.comma] : [Byte.comma, Byte.space] }
}
