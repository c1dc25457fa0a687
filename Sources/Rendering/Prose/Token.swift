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
  /// Words, as UTF-8 bytes of the text.
  case words(Range<Int>)
  /// A token by its number.
  case token(Int)
}

extension [Token] {
  /// Shows the words and the tokens of a text in UTF-8, in order.
  func eachPart(of bytes: UnsafeBufferPointer<UInt8>, _ visit: (TextPart) -> Void) {
    var words = 0
    var index = 0
    while let sign = bytes.index(of: 0xEF, in: index..<bytes.count) {
      index = sign
      guard let (number, end) = Self.mark(in: bytes, at: index), indices.contains(number) else {
        index += 1
        continue
      }
      if words < index { visit(.words(words..<index)) }
      visit(.token(number))
      words = end
      index = end
    }
    if words < bytes.count { visit(.words(words..<bytes.count)) }
  }

  /// A text in which `value` stands for each token; one without a value stays a token.
  func replaced(in text: String, by value: (Token) -> String?) -> String {
    guard !isEmpty, text.mayHaveTokens else { return text }
    return text.withBytes { replaced(in: $0, by: value) }
  }

  /// The same of a text in UTF-8.
  func replaced(
    in bytes: UnsafeBufferPointer<UInt8>, by value: (Token) -> String?
  ) -> String {
    guard !isEmpty, bytes.index(of: 0xEF, in: bytes.indices) != nil else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    eachPart(of: bytes) { part in
      switch part {
      case .words(let range): result.append(bytes, range)
      case .token(let number):
        if let value = value(self[number]) {
          result.append(contentsOf: value.utf8)
        } else {
          result.append(mark: number)
        }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The number of the token that stands there, and where it ends.
  private static func mark(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (number: Int, end: Int)? {
    guard isSign(0x90, bytes, at: start) else { return nil }
    var number = 0
    var end = start + 3
    while end < bytes.count, bytes[end] &- 0x30 < 10, end < start + 9 {
      number = number * 10 + Int(bytes[end] & 0x0F)
      end += 1
    }
    guard end > start + 3, isSign(0x91, bytes, at: end) else { return nil }
    return (number, end + 3)
  }

  /// Whether U+FDD0 stands there, or U+FDD1, by its last byte.
  private static func isSign(
    _ last: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Bool {
    index + 3 <= bytes.count && bytes[index] == 0xEF && bytes[index + 1] == 0xB7
      && bytes[index + 2] == last
  }
}

extension [UInt8] {
  /// Adds what stands for a token in what cmark reads: U+FDD0, its number, U+FDD1.
  mutating func append(mark number: Int) {
    self += [0xEF, 0xB7, 0x90]
    self += String(number).utf8
    self += [0xEF, 0xB7, 0x91]
  }
}

extension String {
  /// Whether a byte stands in it that tokens begin with.
  var mayHaveTokens: Bool {
    withBytes { $0.index(of: 0xEF, in: $0.indices) != nil }
  }
}
