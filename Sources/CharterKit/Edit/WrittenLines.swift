/// A value as it is to be written: what stands beside its key or dash, and the lines below.
struct WrittenLines {
  /// The first line, without indentation; empty: all of it stands below.
  var first: [UInt8]
  /// The other lines with their indentation, without their ends.
  var rest: [[UInt8]] = []

  /// A value on one line.
  init(_ first: [UInt8], rest: [[UInt8]] = []) {
    self.first = first
    self.rest = rest
  }

  /// All lines, with that at their ends.
  func text(_ lineEnd: [UInt8]) -> [UInt8] {
    rest.reduce(into: first) { text, line in
      text += lineEnd
      text += line
    }
  }
}

extension [UInt8] {
  /// So many spaces.
  static func spaces(_ count: Int) -> [UInt8] { [UInt8](repeating: Byte.space, count: count) }
}
