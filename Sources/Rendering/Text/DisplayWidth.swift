extension Sequence<UInt8> {
  /// How many columns a UTF-8 text takes on a page of letters of one width.
  public var displayWidth: Int {
    var width = 0
    var bytes = makeIterator()
    while let byte = bytes.next() {
      guard byte >= 0xC0 else {
        width += 1
        continue
      }
      let length = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
      var value = UInt32(byte) & (0x3F >> UInt32(length))
      for _ in 0..<length { value = value << 6 | UInt32(bytes.next() ?? 0) & 0x3F }
      width += Unicode.Scalar(value)?.displayWidth ?? 1
    }
    return width
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The same, eight bytes in one go where each sign takes one column.
  var displayWidth: Int {
    var width = 0
    var index = 0
    while index < count {
      if let (columns, length) = eightBytes(at: index) {
        width += columns
        index += length
        continue
      }
      let end = endOfSign(from: Swift.min(index + 8, count))
      let signs: some Sequence<UInt8> = self[index..<end]
      width += signs.displayWidth
      index = end
    }
    return width
  }

  /// How many columns the signs in the next eight bytes take, and how many bytes they have; nil if
  /// some have to be looked up: those from U+0300 on, and the soft hyphen.
  private func eightBytes(at index: Int) -> (columns: Int, length: Int)? {
    guard index + 8 <= count else { return nil }
    let word = UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    if word & UInt64.highBits == 0 { return (8, 8) }
    let high = (word & ~UInt64.highBits) &+ UInt64.repeating(0x80 - 0x4C)
    guard (high & word | word.bytes(equalTo: 0xAD)) & UInt64.highBits == 0 else { return nil }
    let columns = 8 - (word & ~(word << 1) & UInt64.highBits).nonzeroBitCount
    // The rest of the last sign may stand behind.
    return self[index + 7] < 0xC0 ? (columns, 8) : (columns - 1, 7)
  }

  private func endOfSign(from start: Int) -> Int {
    var end = start
    while end < count, self[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}

extension Unicode.Scalar {
  /// How many columns it takes: 2 for the wide signs of East Asia, 0 for combining marks.
  ///
  /// Source: Unicode Standard Annex 11, the classes W and F, by block.
  fileprivate var displayWidth: Int {
    switch value {
    case 0xAD: return 0
    // Latin letters, and the punctuation and money of Europe.
    case ..<0x300, 0x2010...0x2027, 0x202F...0x205E, 0x20A0...0x20BF: return 1
    default: break
    }
    if isWide { return 2 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }

  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x2E80...0x303E,
      0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      true
    default:
      false
    }
  }
}
