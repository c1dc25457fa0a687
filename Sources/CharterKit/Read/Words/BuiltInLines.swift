/// The words files that the program brings, read line by line: the little of YAML that they are
/// written in, and nothing of what could be wrong with it.
///
/// libyaml reads the same, as the tests make sure, and takes ten times as long, at each start.
struct BuiltInLines {
  private let bytes: [UInt8]
  /// Where the line at hand begins, or the text ends.
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The mapping that stands before the countries; no value knows its place.
  mutating func read() -> Node { node(.map(entries(indent: 0))) }

  /// The names of the countries, which end the text, once what stands before them was read.
  var countries: CountryNames {
    .lines(bytes, from: bytes.nextLine(after: bytes.lineEnd(from: index)))
  }

  private func node(_ content: Node.Content) -> Node { Node(content: content, span: Self.nowhere) }

  private static let nowhere = Span(source: 0, start: 0, end: 0)

  /// How far the next line is indented that is neither empty nor a comment; nil: there is none.
  private mutating func indent() -> Int? {
    while index < bytes.count {
      let start = bytes.skippingBlanks(from: index)
      if start < bytes.count, !Byte.isBreak(bytes[start]), bytes[start] != Byte.hash {
        return start - index
      }
      index = bytes.nextLine(after: bytes.lineEnd(from: start))
    }
    return nil
  }

  /// The lines from here on that are indented that far, as keys with their values.
  private mutating func entries(indent: Int) -> [Node.Entry] {
    var entries: [Node.Entry] = []
    while self.indent() == indent, !bytes.has("countries:\n", at: index) {
      let start = index + indent
      var colon = start
      while colon < bytes.count, bytes[colon] != Byte.colon { colon += 1 }
      let value = bytes.skippingBlanks(from: colon + 1)
      let end = bytes.lineEnd(from: value)
      index = bytes.nextLine(after: end)
      entries.append(entry(start..<colon, value < end ? scalar(value..<end) : nested(indent)))
    }
    return entries
  }

  private func entry(_ key: Range<Int>, _ value: Node.Content) -> Node.Entry {
    Node.Entry(key: bytes.string(key), keySpan: Self.nowhere, value: node(value))
  }

  /// The mapping or the list below a key that is indented that far.
  private mutating func nested(_ outer: Int) -> Node.Content {
    guard let indent = indent(), indent > outer else { return .nothing }
    guard bytes.has("- ", at: index + indent) else { return .map(entries(indent: indent)) }
    var items: [Node] = []
    while self.indent() == indent {
      let end = bytes.lineEnd(from: index)
      items.append(node(scalar(index + indent + 2..<end)))
      index = bytes.nextLine(after: end)
    }
    return .list(items)
  }

  /// The value that stands on a line, or below it after `|-`.
  private mutating func scalar(_ range: Range<Int>) -> Node.Content {
    let inside = range.dropFirst().dropLast()
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "|"): return .text(block())
    case Byte.quote: return .text(unquoted(inside))
    case Byte.openBracket:
      return .list(parts(inside).map { node(.text(bytes.string($0))) })
    case Byte.openBrace:
      return .map(
        parts(inside).map { part in
          let colon = bytes[part].firstIndex(of: Byte.colon) ?? part.upperBound - 1
          let value = bytes.skippingBlanks(from: colon + 1)
          return entry(part.lowerBound..<colon, .text(bytes.string(value..<part.upperBound)))
        })
    default: return .text(bytes.string(range))
    }
  }

  /// What stands between commas, each followed by a space.
  private func parts(_ range: Range<Int>) -> [Range<Int>] {
    bytes[range].split(separator: Byte.comma).map {
      bytes.skippingBlanks(from: $0.startIndex)..<$0.endIndex
    }
  }

  /// The text between double quotes, where `\u00A0` is the only kind of escape.
  private func unquoted(_ range: Range<Int>) -> String {
    guard bytes[range].contains(Byte.backslash) else { return bytes.string(range) }
    var text = String.UnicodeScalarView()
    for (number, part) in bytes[range].split(
      separator: Byte.backslash, omittingEmptySubsequences: false
    ).enumerated() {
      var part = part
      if number > 0 {
        let digits = part.dropFirst().prefix(4)
        let value = digits.reduce(0) { $0 << 4 | (Byte.hexadecimal($1) ?? 0) }
        if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        part = part.dropFirst(5)
      }
      text.append(contentsOf: String(decoding: part, as: UTF8.self).unicodeScalars)
    }
    return String(text)
  }

  /// The lines from here on that are indented as far as the first one, without their indentation
  /// and without empty lines at the end.
  private mutating func block() -> String {
    let indent = bytes.skippingBlanks(from: index) - index
    var text: [UInt8] = []
    var breaks = 0
    while index < bytes.count {
      let end = bytes.lineEnd(from: index)
      let start = bytes.skippingBlanks(from: index)
      guard start == end || start - index >= indent else { break }
      if start < end {
        text.append(contentsOf: repeatElement(Byte.lineFeed, count: breaks))
        text += bytes[index + indent..<end]
        breaks = 0
      }
      breaks += 1
      index = bytes.nextLine(after: end)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
