/// A text made ready for cmark: tokens stand in it as `U+FDD0 number U+FDD1`.
///
/// cmark takes these signs for letters, so that a name's own signs are never markup, and leaves
/// them where they are: in words, in code, in the target of a link. No author's text has them.
struct MarkedText {
  /// What cmark reads.
  private(set) var bytes: [UInt8] = []
  /// The tokens, by their number.
  private(set) var tokens: [Token] = []
  /// The places of what can be in no text.
  private(set) var faults: [ProseFault] = []
  /// Whether it has the sign of a footnote somewhere.
  private(set) var hasCaret = false
  /// For each token: where it ends in `bytes`, and how far the source is ahead from there on.
  private var shifts: [(start: Int, end: Int, ahead: Int)] = []

  /// `inlineOnly`: the text is a line, in which a number at the beginning makes no list.
  init(_ source: String, inlineOnly: Bool) {
    source.withBytes { text in
      bytes.reserveCapacity(text.count + 32)
      var index = inlineOnly ? number(text) : 0
      while index < text.count {
        let start = index
        while index < text.count, !Self.isSign(text[index]) { index += 1 }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        if index < text.count { index = sign(text, at: index) }
      }
    }
  }

  /// Whether a piece that is not only itself may begin with that byte.
  @inline(__always)
  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "^")
      || byte == 0xEF || byte == 0
  }

  /// The place in the source of a place in `bytes`.
  func sourceOffset(_ offset: Int) -> Int {
    guard let shift = shifts.last(where: { $0.start < offset }) else { return offset }
    return max(offset, shift.end) + shift.ahead
  }

  /// Takes the number that a line begins with, its point no mark of a list: `1. Les cookies`;
  /// returns where the next piece begins.
  private mutating func number(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    guard let end = text.firstIndex(where: { !(0x30...0x39).contains($0) }), end > 0,
      text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")"),
      !text.contains(where: \.isLineEnd)
    else { return 0 }
    bytes.append(contentsOf: text[..<end])
    bytes.append(UInt8(ascii: "\\"))
    shifts.append((end, end + 1, -1))
    return end
  }

  /// Puts letters in the place of a definition, so that cmark sees words.
  mutating func breakDefinition(_ range: Range<Int>) {
    for index in range where bytes[index] > UInt8(ascii: " ") {
      bytes[index] = UInt8(ascii: "x")
    }
  }

  /// Takes what begins at such a byte; returns where the next piece begins.
  private mutating func sign(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: "{") where begins(text, at: index, with: "{{"):
      return braces(text, at: index)
    case UInt8(ascii: "&") where begins(text, at: index, with: "&#"):
      guard let end = Self.noncharacterEntity(text, at: index) else { break }
      return replaceNoncharacter(index..<end)
    case 0xEF where text[index + 1] == 0xB7 && (0x90...0xAF).contains(text[index + 2]):
      return replaceNoncharacter(index..<(index + 3))
    case 0:
      return replaceNoncharacter(index..<(index + 1))
    case UInt8(ascii: "^"):
      hasCaret = true
    default:
      break
    }
    bytes.append(text[index])
    return index + 1
  }

  private mutating func replaceNoncharacter(_ range: Range<Int>) -> Int {
    faults.append(ProseFault(kind: .noncharacter, range: range))
    let start = bytes.count
    bytes += "\u{FFFD}".utf8
    shifts.append((start, bytes.count, range.upperBound - bytes.count))
    return range.upperBound
  }

  private mutating func braces(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let backslashes = text[..<index].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
    if !backslashes.isMultiple(of: 2) {
      bytes.removeLast()
      return append(.escape, text, (index - 1)..<(index + 2))
    }
    let name = text[(index + 2)...].prefix {
      $0 >= 0x20 && $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "}")
    }
    guard begins(text, at: name.endIndex, with: "}}") else {
      return append(.open, text, index..<(index + 2))
    }
    let end = name.endIndex + 2
    if bytes.last == UInt8(ascii: "<"), end < text.count, text[end] == UInt8(ascii: ">"),
      backslashes == 0, !(bytes.dropLast().last == UInt8(ascii: "\\"))
    {
      bytes.removeLast()
      return append(.address, text, (index - 1)..<(end + 1), name: name)
    }
    return append(.variable, text, index..<end, name: name)
  }

  private mutating func append(
    _ kind: Token.Kind, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    name: Slice<UnsafeBufferPointer<UInt8>>? = nil
  ) -> Int {
    let trimmed = name.map { name in
      let rest = name.drop { $0 == UInt8(ascii: " ") }
      let spaces = rest.reversed().prefix { $0 == UInt8(ascii: " ") }.count
      return String(decoding: rest.dropLast(spaces), as: UTF8.self)
    }
    let start = bytes.count
    bytes.append(mark: tokens.count)
    shifts.append((start, bytes.count, range.upperBound - bytes.count))
    tokens.append(
      Token(
        kind: kind, name: trimmed ?? "", spelling: String(decoding: text[range], as: UTF8.self),
        range: range))
    return range.upperBound
  }

  /// Where a numeric entity ends that stands for NUL or a noncharacter; nil if none does.
  private static func noncharacterEntity(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Int? {
    let isHexadecimal = begins(text, at: index, with: "&#x") || begins(text, at: index, with: "&#X")
    let digits = text[(index + (isHexadecimal ? 3 : 2))...].prefix {
      $0 != UInt8(ascii: ";") && $0 > 0x20
    }
    guard digits.count <= 8, digits.endIndex < text.count,
      text[digits.endIndex] == UInt8(ascii: ";"),
      let value = Int(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10),
      value == 0 || (0xFDD0...0xFDEF).contains(value)
    else { return nil }
    return digits.endIndex + 1
  }
}
