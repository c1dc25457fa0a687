/// The parts of a page that are written by their own bytes alone, wherever they stand: headings,
/// paragraphs and lists that stand in nothing else; of tables the columns, and each cell.
///
/// They are found once for all forms. What one became on another page is put on this one as it is.
struct PageUnits {
  /// One of these parts.
  struct Unit {
    /// Where it begins in the text of the page, with its mark.
    let start: Int
    /// Where it ends, behind its mark.
    let end: Int
    /// What it became on another page.
    let kept: KeptForms?
    /// What it becomes is noted under that number; negative: it is not.
    let number: Int

    /// Whether it came before, and what it becomes is to be noted.
    var isKnown: Bool { number >= 0 }
  }

  private var units: [Unit] = []
  /// The unit that comes next in the form at hand.
  private var next = 0
  /// What the known units became.
  private var made: [Forms] = []
  /// Where the headings of the page begin.
  private(set) var headings: [Int] = []

  /// No units.
  init() {}

  /// The units of a page, and what is known of them.
  init(of page: UnsafeBufferPointer<UInt8>, in cache: FormCache?) {
    if cache != nil { units.reserveCapacity(page.count / 64) }
    var index = 0
    while index < page.count {
      let start = index
      let part = Part(rawValue: page[index + 1])
      switch part {
      case .table:
        index = addCells(of: page, from: index, cache)
        continue
      case .list: index = addHeadings(of: page, from: index)
      case let part?: index = page.end(of: part, from: index + 2)
      case nil: preconditionFailure("only parts are marked")
      }
      if part == .heading { headings.append(start) }
      if part != .definitions { add(start..<index, of: page, cache) }
    }
  }

  private mutating func add(
    _ range: Range<Int>, of page: UnsafeBufferPointer<UInt8>, _ cache: FormCache?
  ) {
    guard let (kept, isKnown) = cache?.look(up: UnsafeBufferPointer(rebasing: page[range]))
    else { return }
    let number = isKnown ? made.count : -1
    if isKnown { made.append(Forms()) }
    units.append(
      Unit(start: range.lowerBound, end: range.upperBound, kept: kept, number: number))
  }

  /// Adds the columns and cells of the table that begins there; answers where it ends.
  private mutating func addCells(
    of page: UnsafeBufferPointer<UInt8>, from start: Int, _ cache: FormCache?
  ) -> Int {
    var index = page.index(ofMarkFrom: start + 2)
    while true {
      let begin = index
      if page.begins(.cell, at: index) || page.begins(.rowHeading, at: index) {
        index = page.end(of: page.begins(.cell, at: index) ? .cell : .rowHeading, from: index + 2)
        add(begin..<index, of: page, cache)
      } else if page.begins(.column, at: index) {
        index = page.endOfColumns(from: index)
        add(begin..<index, of: page, cache)
      } else if page.ends(.table, at: index) {
        return index + 2
      } else {
        index = page.index(ofMarkFrom: index + 1)
      }
    }
  }

  /// Adds the headings inside the list that begins there; answers where it ends.
  private mutating func addHeadings(of page: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var depth = 0
    var index = start
    while true {
      index = page.index(ofMarkFrom: index)
      if page.begins(.list, at: index) { depth += 1 }
      if page.begins(.heading, at: index) { headings.append(index) }
      if page.ends(.list, at: index) { depth -= 1 }
      index += 1
      if depth == 0 { return index + 1 }
    }
  }
}

extension PageUnits {
  /// Begins another form, in which no unit was met yet.
  mutating func rewind() { next = 0 }

  /// The unit that begins there, as each form meets one after the other.
  mutating func unit(at start: Int) -> Unit? {
    while next < units.count, units[next].start <= start {
      next += 1
      if units[next - 1].start == start { return units[next - 1] }
    }
    return nil
  }

  /// The next unit that came before.
  mutating func nextFamiliar() -> Unit {
    while units[next].kept == nil, !units[next].isKnown { next += 1 }
    next += 1
    return units[next - 1]
  }

  /// Notes what a known unit became; it is kept if that is told for each form.
  mutating func note(_ bytes: [UInt8], as format: Format, of unit: Unit) {
    made[unit.number][format] = bytes
  }

  /// Hands over what was noted, when all forms are written.
  func keep(in cache: FormCache, from page: UnsafeBufferPointer<UInt8>) {
    if made.isEmpty { return }
    for unit in units where unit.isKnown {
      let part = UnsafeBufferPointer(rebasing: page[unit.start..<unit.end])
      cache.keep(made[unit.number], of: part)
    }
  }
}

extension PageReader {
  /// Reads on behind the beginning of a part, if that stands here.
  mutating func skip(beginningOf part: Part) -> Bool {
    guard bytes.begins(part, at: index) else { return false }
    _ = next()
    return true
  }

  /// Reads on behind a unit.
  mutating func skip(_ unit: PageUnits.Unit) {
    self = PageReader(bytes, at: unit.end)
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func begins(_ part: Part, at index: Int) -> Bool {
    index + 1 < count && self[index] == Part.begin && self[index + 1] == part.rawValue
  }

  fileprivate func ends(_ part: Part, at index: Int) -> Bool {
    self[index] == Part.end && self[index + 1] == part.rawValue
  }

  /// Where a part ends that has begun and holds none of its kind.
  fileprivate func end(of part: Part, from start: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(self)
    var index = start
    while index + 8 <= count {
      let word = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let found = word.bytes(equalTo: Part.end) & UInt64.highBits
      index += found == 0 ? 8 : found.trailingZeroBitCount >> 3
      if found == 0 { continue }
      if ends(part, at: index) { return index + 2 }
      index += 2
    }
    while !ends(part, at: index) { index += 1 }
    return index + 2
  }

  /// Where the columns end of which the first begins there.
  fileprivate func endOfColumns(from start: Int) -> Int {
    var index = start
    while begins(.column, at: index) { index = end(of: .column, from: index + 2) }
    return index
  }
}
