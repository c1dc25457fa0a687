import Rendering

/// Looking at the letters and digits of ASCII.
enum ASCII {
  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// Whether it is a digit of a number of base 16, in either case.
  static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }

  /// A letter in lower case, any other byte as it is.
  static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// Whether a text has that word, given in lower case, between other than letters and digits.
  static func contains(_ text: String, word: String) -> Bool {
    text.withBytes { text in
      word.withBytes { word in
        guard let first = word.first else { return false }
        var start = 0
        while start + word.count <= text.count {
          if lowercased(text[start]) == first, stands(word, at: start, in: text) { return true }
          start += 1
        }
        return false
      }
    }
  }

  private static func stands(
    _ word: UnsafeBufferPointer<UInt8>, at start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if start > 0, isAlphanumeric(text[start - 1]) { return false }
    let end = start + word.count
    if end < text.count, isAlphanumeric(text[end]) { return false }
    for offset in word.indices where lowercased(text[start + offset]) != word[offset] {
      return false
    }
    return true
  }
}
