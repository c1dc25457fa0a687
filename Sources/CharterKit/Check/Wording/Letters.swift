/// What kind of sign stands at a place of a text in UTF-8.
///
/// Of what is not ASCII, all counts as letters but the signs of Latin-1 and the general
/// punctuation: the no-break spaces, `«`, `»`, `’`, `…`.
extension UnsafeBufferPointer<UInt8> {
  /// Whether a letter or a digit begins there.
  func hasLetter(at index: Int) -> Bool {
    guard index >= 0, index < count else { return false }
    switch self[index] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case ..<0xC3: return false
    case 0xE2: return !(index + 1 < count && (0x80...0x84).contains(self[index + 1]))
    default: return true
    }
  }

  /// Whether a letter or a digit ends just before.
  func hasLetter(before index: Int) -> Bool {
    guard index > 0, index <= count else { return false }
    var start = index - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return hasLetter(at: start)
  }

  /// Whether a digit stands there.
  func hasDigit(at index: Int) -> Bool {
    index >= 0 && index < count && (0x30...0x39).contains(self[index])
  }

  /// Whether these bytes stand there.
  func has(_ sign: StaticString, at index: Int) -> Bool {
    let length = sign.utf8CodeUnitCount
    guard index >= 0, count - index >= length else { return false }
    for offset in 0..<length where self[index + offset] != sign.utf8Start[offset] { return false }
    return true
  }

  /// How many bytes the blank takes that begins there, of any kind but a line's end; 0: none.
  func blank(at index: Int) -> Int {
    guard index >= 0, index < count else { return 0 }
    switch self[index] {
    case 0x20, 0x09: return 1
    case 0xC2: return has("\u{A0}", at: index) ? 2 : 0
    case 0xE2: return has("\u{202F}", at: index) ? 3 : 0
    default: return 0
    }
  }

  /// How many bytes the blank takes that ends just before; 0: none.
  func blank(before index: Int) -> Int {
    guard index > 0, index <= count else { return 0 }
    switch self[index - 1] {
    case 0x20, 0x09: return 1
    case 0xA0: return has("\u{A0}", at: index - 2) ? 2 : 0
    case 0xAF: return has("\u{202F}", at: index - 3) ? 3 : 0
    default: return 0
    }
  }

  /// Whether a line ends there, or the text.
  func isLineEnd(at index: Int) -> Bool {
    index >= count || index >= 0 && (self[index] == 0x0A || self[index] == 0x0D)
  }

  /// Where the blanks and ends of lines end that begin there.
  func endOfBlanks(from index: Int) -> Int {
    var end = index
    while end < count {
      let length = isLineEnd(at: end) ? 1 : blank(at: end)
      if length == 0 { break }
      end += length
    }
    return end
  }
}
