import Rendering

/// The usual forms of what stands on a line of YAML, in a text without tabs and returns.
extension UnsafeBufferPointer<UInt8> {
  /// The first byte from there that is no space, or the limit.
  func content(from start: Int, to limit: Int) -> Int {
    var index = start
    while index < limit, self[index] == Byte.space { index += 1 }
    return index
  }

  /// Where the word ends that begins there: letters, digits, hyphens and dots, no hyphen or dot
  /// first.
  func wordEnd(from start: Int, to limit: Int) -> Int {
    guard start < limit, self[start].beginsWord else { return start }
    var index = start + 1
    while index < limit, self[index].continuesWord { index += 1 }
    return index
  }

  /// Where the colon stands of the key that is a word and begins there; nil: none does.
  func colon(ofKeyAt start: Int, to limit: Int) -> Int? {
    let colon = wordEnd(from: start, to: limit)
    // libyaml takes no key of more than 1,024 scalars.
    guard colon > start, colon - start <= 256, colon < limit, self[colon] == Byte.colon else {
      return nil
    }
    let next = colon + 1
    return next >= limit || self[next] == Byte.space || self[next] == Byte.lineFeed ? colon : nil
  }

  /// Where the words of a text stand that is all of these bytes, in quotes or without; nil: it is
  /// no such text.
  func words(ofTextIn range: Range<Int>) -> Range<Int>? {
    let (start, last) = (range.lowerBound, range.upperBound - 1)
    switch self[start] {
    case Byte.quote: return firstQuoteOrBackslash(from: start + 1) == last ? start + 1..<last : nil
    case Byte.apostrophe:
      return first(Byte.apostrophe, from: start + 1) == last ? start + 1..<last : nil
    default: return !self[start].isIndicator && isPlain(in: range) ? range : nil
    }
  }

  /// Whether no colon ends a key in these bytes, and no number sign begins a comment.
  private func isPlain(in range: Range<Int>) -> Bool {
    // Nothing behind them is looked at: a text may have very many such lines.
    let text = UnsafeBufferPointer(rebasing: self[range])
    var index = text.firstColonOrHash(from: 0)
    while index < text.count {
      if text[index] == Byte.hash {
        if text[index - 1] == Byte.space { return false }
      } else if index + 1 == text.count || text[index + 1] == Byte.space {
        return false
      }
      index = text.firstColonOrHash(from: index + 1)
    }
    return true
  }
}

extension UInt8 {
  /// Whether it says what follows, where a text would begin. Source: YAML 1.1, 5.3.
  fileprivate var isIndicator: Bool {
    switch self {
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""),
      UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      true
    default: false
    }
  }

  /// Whether it is a letter or a digit, or of a character other than ASCII.
  fileprivate var beginsWord: Bool {
    self >= 0x80 || 0x61...0x7A ~= self | 0x20 || Byte.isDigit(self)
  }

  /// Whether a word goes on with it.
  fileprivate var continuesWord: Bool {
    beginsWord || self == Byte.dash || self == UInt8(ascii: ".") || self == UInt8(ascii: "_")
  }
}
