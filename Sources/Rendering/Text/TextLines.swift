/// Lines of plain text: words, broken at spaces where they would pass the last column.
///
/// Nothing is cut: a word that is longer than the line stands on a line of its own.
struct TextLines: ~Copyable {
  /// The longest line, in columns.
  static let columns = 80

  /// What is written so far, in UTF-8.
  var out = Output(capacity: 0)
  /// The columns before each line: those of the list items that it stands in.
  private(set) var indent = 0
  /// What stands in the last of these columns before the next line: `- `.
  private var marker: [UInt8] = []

  /// How many columns are left beside the indentation.
  var room: Int { Self.columns - indent }

  /// Begins each line that much further.
  mutating func indent(by columns: Int) { indent += columns }

  /// Begins lines further by the width of a marker, which stands before the next one.
  mutating func indent(by marker: [UInt8]) {
    self.marker += marker
    indent += marker.count
  }

  /// Writes the next line's marker alone, without the space at its end.
  mutating func writeBareMarker() {
    marker.removeLast()
    indent -= 1
    beginLine()
    put(UInt8(ascii: "\n"))
    indent += 1
  }

  /// Writes what stands before a line.
  mutating func beginLine() {
    out.put(UInt8(ascii: " "), count: max(indent - marker.count, 0))
    if marker.isEmpty { return }
    out.put(marker)
    marker = []
  }

  /// Writes a byte.
  mutating func put(_ byte: UInt8) { out.put(byte) }

  /// Writes a byte that many times.
  mutating func put(_ byte: UInt8, count: Int) { out.put(byte, count: count) }

  /// Writes bytes of a line.
  mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) { out.put(bytes) }

  /// Writes a text of ours.
  mutating func put(_ text: StaticString) { out.put(text) }

  /// Writes words and ends the line; `hanging` is how much further than the first line the others
  /// begin, `after` how many columns of the first are taken, by words and a space.
  mutating func write(
    _ words: UnsafeBufferPointer<UInt8>, hanging: Int = 0, after: Int? = nil
  ) {
    if after == nil { beginLine() }
    var room = room - (after ?? 0)
    if let after, after > hanging, words.count > room,
      words.word(from: 0, to: words.count).width > room
    {
      out.removeLast()
      breakLine(hanging: hanging)
      room += after - hanging
    }
    var start = 0
    while start < words.count {
      let end = words.end(ofLineFrom: start, columns: room)
      out.put(words, start..<end)
      start = end + 1
      if start < words.count { breakLine(hanging: hanging) }
      room = self.room - hanging
    }
    put(UInt8(ascii: "\n"))
  }

  /// The width of the widest line from that place in what is written, without the indentation.
  func widest(from start: Int) -> Int {
    out.withBytes { bytes in
      var (start, widest) = (start, 0)
      while start < bytes.count {
        let end = bytes.index(of: UInt8(ascii: "\n"), in: start..<bytes.count) ?? bytes.count
        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
        widest = max(widest, line.displayWidth - indent)
        start = end + 1
      }
      return widest
    }
  }

  private mutating func breakLine(hanging: Int) {
    put(UInt8(ascii: "\n"))
    put(UInt8(ascii: " "), count: indent + hanging)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the line that begins there ends: before a line feed, or before the last space that
  /// leaves it at most that wide; behind its first word if that alone is too wide.
  fileprivate func end(ofLineFrom start: Int, columns: Int) -> Int {
    // No sign has more columns than bytes, so all that is as short as the line fits.
    let near = Swift.min(start + Swift.max(columns, 0), count)
    if let end = index(of: UInt8(ascii: "\n"), in: start..<near) { return end }
    if near == count { return count }
    var end = near
    while end > start, self[end] > UInt8(ascii: " ") { end -= 1 }
    var width = UnsafeBufferPointer(rebasing: self[start..<end]).displayWidth
    while end < count, end == start || self[end] == UInt8(ascii: " ") {
      let next = word(from: end == start ? start : end + 1, to: count)
      width += next.width + (end == start ? 0 : 1)
      if width > columns { return end == start ? next.end : end }
      end = next.end
    }
    return end
  }

  /// The word that begins there: where it ends, and how many columns it takes.
  fileprivate func word(from start: Int, to limit: Int) -> (end: Int, width: Int) {
    var end = start
    while end < limit, self[end] > UInt8(ascii: " ") { end += 1 }
    return (end, UnsafeBufferPointer(rebasing: self[start..<end]).displayWidth)
  }
}
