import Rendering

/// The ASCII characters that readers look for.
enum Byte {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote = UInt8(ascii: "\"")
  static let hash = UInt8(ascii: "#")
  static let apostrophe = UInt8(ascii: "'")
  static let comma = UInt8(ascii: ",")
  static let dash = UInt8(ascii: "-")
  static let colon = UInt8(ascii: ":")
  static let openBracket = UInt8(ascii: "[")
  static let backslash = UInt8(ascii: "\\")
  static let closeBracket = UInt8(ascii: "]")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")

  /// Whether it is a space or a tab.
  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

  /// Whether it ends a line.
  static func isBreak(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }

  /// Whether these are a space of typesetters (U+2000 to U+200A, U+202F, U+205F) or of Chinese and
  /// Japanese (U+3000).
  static func isWideSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE2, 0x80): 0x80...0x8A ~= third || third == 0xAF
    case (0xE2, 0x81): third == 0x9F
    case (0xE3, 0x80): third == 0x80
    default: false
    }
  }

  /// Whether it is `0` to `9`.
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The value of a hexadecimal digit.
  static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar that begins at that byte and its length in UTF-8, or nothing where the bytes are
  /// not UTF-8.
  func scalar(at index: Int) -> (value: UInt32, length: Int)? {
    let first = self[index]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, index + length <= count else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let next = self[index + offset]
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    let least: UInt32 = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80
    guard value >= least, value <= 0x10FFFF, value & 0xFFFF_F800 != 0xD800 else { return nil }
    return (value, length)
  }
}

extension [UInt8] {
  /// The byte at that index, or 0 outside: a text that is read holds no NUL.
  func at(_ index: Int) -> UInt8 {
    index >= 0 && index < count ? self[index] : 0
  }

  /// Whether these bytes stand at that index.
  func has(_ bytes: StaticString, at index: Int) -> Bool {
    guard index >= 0, index + bytes.utf8CodeUnitCount <= count else { return false }
    return bytes.withUTF8Buffer { wanted in
      for offset in 0..<wanted.count where self[index + offset] != wanted[offset] { return false }
      return true
    }
  }

  /// How many scalars these bytes are.
  func scalarCount(in range: Range<Int>) -> Int {
    withUnsafeBufferPointer { $0.scalarCount(in: range) }
  }

  /// How many scalars these bytes are, or that limit if they are more.
  func scalarCount(in range: Range<Int>, atMost limit: Int) -> Int {
    var count = 0
    var index = range.lowerBound
    while index < range.upperBound, count <= limit {
      if self[index] & 0xC0 != 0x80 { count += 1 }
      index += 1
    }
    return Swift.max(0, Swift.min(count, limit))
  }

  /// The end of the line that holds that index: where its LF or CR is, or the text's end.
  func lineEnd(from index: Int) -> Int {
    var end = index
    while end < count, !Byte.isBreak(self[end]) { end += 1 }
    return end
  }

  /// Where the next line begins, from a line's end.
  func nextLine(after end: Int) -> Int {
    has("\r\n", at: end) ? end + 2 : Swift.min(end + 1, count)
  }

  /// The first index from there that is neither a space nor a tab.
  func skippingBlanks(from index: Int) -> Int {
    var index = index
    while Byte.isBlank(at(index)) { index += 1 }
    return index
  }

  /// The length in bytes of the no-break space at that index, or of any other one that YAML does
  /// not take for a space, or 0.
  func noBreakSpace(at index: Int) -> Int {
    switch at(index) {
    case 0xC2: at(index + 1) == 0xA0 ? 2 : 0
    case 0xE2, 0xE3: Byte.isWideSpace(at(index), at(index + 1), at(index + 2)) ? 3 : 0
    default: 0
    }
  }

  /// The length in bytes of the no-break space that ends at that index, or 0.
  func noBreakSpace(before index: Int) -> Int {
    noBreakSpace(at: index - 2) == 2 ? 2 : noBreakSpace(at: index - 3) == 3 ? 3 : 0
  }

  /// That stretch as text.
  func string(_ range: Range<Int>) -> String {
    withUnsafeBufferPointer { String(decoding: $0[range.clamped(to: 0..<count)], as: UTF8.self) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// How many scalars begin in these bytes, eight of which are looked at in one go.
  func scalarCount(in range: Range<Int>) -> Int {
    let bytes = UnsafeRawBufferPointer(self)
    var count = range.count
    var index = range.lowerBound
    while index + 8 <= self.count, index < range.upperBound {
      let word = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      // Those behind the range are not counted.
      let rest = range.upperBound - index
      let high = word & (rest < 8 ? UInt64.highBits >> UInt64(8 * (8 - rest)) : UInt64.highBits)
      if high != 0 { count -= (high >> 7 & ~(word >> 6)).nonzeroBitCount }
      index += 8
    }
    while index < range.upperBound {
      if bytes[index] & 0xC0 == 0x80 { count -= 1 }
      index += 1
    }
    return count
  }
}
