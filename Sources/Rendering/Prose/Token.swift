/// A piece of a text that only charters have.
struct Token: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    /// `\{{`: two braces.
    case escape
    /// `{{name}}`.
    case variable
    /// `<{{name}}>`: the value as a link to itself.
    case address
    /// `{{` that nothing closes.
    case open
  }

  var kind: Kind
  /// The variable's name; empty where there is none.
  var name = ""
  /// The token as its author wrote it.
  var spelling: String
  /// Where it stands in the source.
  var range: Range<Int>
}

/// A part of a text in which tokens stand by their number.
enum TextPart {
  case words(Substring.UTF8View)
  case token(Token, number: Int)
}

extension [Token] {
  /// What stands for a token in what cmark reads: U+FDD0, its number, U+FDD1.
  static func mark(_ number: Int) -> [UInt8] {
    markStart + String(number).utf8 + markEnd
  }

  private static var markStart: [UInt8] { [0xEF, 0xB7, 0x90] }
  private static var markEnd: [UInt8] { [0xEF, 0xB7, 0x91] }

  /// The words and the tokens of a text.
  func parts(of text: String) -> [TextPart] {
    var parts: [TextPart] = []
    let bytes = text.utf8
    var words = bytes.startIndex
    var index = words
    while let (range, number) = nextMark(in: bytes, from: index) {
      index = range.upperBound
      guard indices.contains(number) else { continue }
      if words < range.lowerBound { parts.append(.words(bytes[words..<range.lowerBound])) }
      parts.append(.token(self[number], number: number))
      words = index
    }
    if words < bytes.endIndex { parts.append(.words(bytes[words...])) }
    return parts
  }

  /// A text in which `value` stands for each token; one without a value stays a token.
  func replaced(in text: String, by value: (Token) -> String?) -> String {
    guard !isEmpty, text.utf8.contains(0xEF) else { return text }
    var result = ""
    for part in parts(of: text) {
      switch part {
      case .words(let words): result += Substring(words)
      case .token(let token, let number):
        result += value(token) ?? String(decoding: Self.mark(number), as: UTF8.self)
      }
    }
    return result
  }

  private func nextMark(
    in bytes: String.UTF8View, from start: String.Index
  ) -> (Range<String.Index>, Int)? {
    var index = start
    while let begin = bytes[index...].firstIndex(of: 0xEF) {
      index = bytes.index(after: begin)
      let rest = bytes[begin...]
      guard rest.starts(with: Self.markStart) else { continue }
      let digits = rest.dropFirst(3).prefix { (0x30...0x39).contains($0) }
      let end = bytes[digits.endIndex...]
      guard end.starts(with: Self.markEnd), let number = Int(Substring(digits)) else { continue }
      return (begin..<bytes.index(digits.endIndex, offsetBy: 3), number)
    }
    return nil
  }
}
