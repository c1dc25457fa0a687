import Rendering

/// What is found in eight bytes, told by their highest bits. Only the lowest mark is sure.
extension UInt64 {
  /// Marks the bytes that are not ASCII, control characters (U+007F is the last one of ASCII) or
  /// backslashes.
  @inline(__always)
  fileprivate var rareBytes: UInt64 {
    self | (self &+ Self.repeating(1)) | bytes(below: 0x20) | bytes(equalTo: Byte.backslash)
  }
}

/// Searches in a text's bytes, for scans that read every one of them.
extension UnsafeBufferPointer<UInt8> {
  /// The first byte from there that is not ASCII, a control character or a backslash; or the end.
  func firstRare(from index: Int) -> Int {
    first(from: index) { $0.rareBytes }
  }

  /// The first rare byte, colon or number sign; or the end.
  func firstRareOrMark(from index: Int) -> Int {
    first(from: index) {
      $0.rareBytes | $0.bytes(equalTo: Byte.colon) | $0.bytes(equalTo: Byte.hash)
    }
  }

  /// The first rare byte or double quote; or the end.
  func firstRareOrQuote(from index: Int) -> Int {
    first(from: index) { $0.rareBytes | $0.bytes(equalTo: Byte.quote) }
  }

  /// The first such byte from there; or the end.
  func first(_ byte: UInt8, from index: Int) -> Int {
    first(from: index) { $0.bytes(equalTo: byte) }
  }

  /// The first colon or number sign; or the end.
  func firstColonOrHash(from index: Int) -> Int {
    first(from: index) { $0.bytes(equalTo: Byte.colon) | $0.bytes(equalTo: Byte.hash) }
  }

  /// The first double quote or backslash; or the end.
  func firstQuoteOrBackslash(from index: Int) -> Int {
    first(from: index) {
      $0.bytes(equalTo: Byte.quote) | $0.bytes(equalTo: Byte.backslash)
    }
  }

  @inline(__always)
  private func first(from index: Int, marked marks: (UInt64) -> UInt64) -> Int {
    var index = index
    while index + 8 <= count {
      let word = word(at: index)
      let found = marks(word) & UInt64.highBits
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count {
      // The other seven bytes are spaces, which are never looked for.
      let word = UInt64(self[index]) | 0x2020_2020_2020_2000
      if marks(word) & UInt64.highBits != 0 { break }
      index += 1
    }
    return index
  }

  @inline(__always)
  private func word(at index: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawBufferPointer(self).loadUnaligned(
        fromByteOffset: index, as: UInt64.self))
  }

  /// The length in bytes of the no-break space at that index, or of any other one that YAML does
  /// not take for a space, or 0.
  func noBreakSpace(at index: Int) -> Int {
    guard index >= 0, index + 1 < count else { return 0 }
    switch self[index] {
    case 0xC2: return self[index + 1] == 0xA0 ? 2 : 0
    case 0xE2, 0xE3:
      let isWide =
        index + 2 < count && Byte.isWideSpace(self[index], self[index + 1], self[index + 2])
      return isWide ? 3 : 0
    default: return 0
    }
  }

  /// Whether the no-break space at that index stands beside a comma, bracket or brace.
  func touchesBracket(at index: Int) -> Bool {
    let before = index > 0 ? self[index - 1] : 0
    let end = index + noBreakSpace(at: index)
    let after = end < count ? self[end] : 0
    return before == Byte.comma || before == Byte.openBracket || before == Byte.openBrace
      || after == Byte.comma || after == Byte.closeBracket || after == Byte.closeBrace
  }

  /// Whether a no-break space stands before that index, blanks aside.
  func noBreakSpaceEnds(before index: Int) -> Bool {
    var end = index
    while end > 0, Byte.isBlank(self[end - 1]) { end -= 1 }
    return noBreakSpace(at: end - 2) == 2 || noBreakSpace(at: end - 3) == 3
  }

  /// Whether the line that ends there ends as a block of text begins: `key: |`, `- >-`.
  @inline(__always)
  func beginsBlock(before index: Int) -> Bool {
    var last = index - 1
    if last > 0, self[last] == Byte.dash || self[last] == UInt8(ascii: "+") { last -= 1 }
    guard last >= 2, self[last] == UInt8(ascii: "|") || self[last] == UInt8(ascii: ">"),
      self[last - 1] == Byte.space
    else { return false }
    return self[last - 2] == Byte.colon || self[last - 2] == Byte.dash
  }

  /// Whether a space follows the letter there, which may be Word's circle then.
  func isLetterAlone(at index: Int) -> Bool {
    index + 1 < count && (Byte.isBlank(self[index + 1]) || noBreakSpace(at: index + 1) > 0)
  }

  /// Whether the character there would mislead at the beginning of a line or a value: a no-break
  /// space, a dash or bullet that is not YAML's, a curly quote.
  func mayMislead(at index: Int) -> Bool {
    guard let scalar = scalar(at: index)?.value else { return false }
    return scalar == 0x201C || noBreakSpace(at: index) > 0 || Bullet.includes(scalar)
  }
}
