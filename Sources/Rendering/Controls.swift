extension String {
  /// The text with U+FFFD for each control character but tab and line feed, and a space for a
  /// carriage return.
  ///
  /// Such a character moves a terminal's cursor or hides what follows; no format allows it.
  var withoutControls: String {
    guard mayHaveControls else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars { result.append(scalar.shown) }
    return String(result)
  }

  private var mayHaveControls: Bool {
    withBytes { $0.mayHaveControls }
  }
}

extension [UInt8] {
  /// Appends a text, its control characters shown as U+FFFD.
  mutating func append(words text: String) {
    let isPlain = text.withBytes { bytes in
      if bytes.mayHaveControls { return false }
      append(contentsOf: bytes)
      return true
    }
    if !isPlain { self += text.withoutControls.utf8 }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a byte may belong to a control character: a line feed does, a no-break space not.
  var mayHaveControls: Bool {
    var index = 0
    while let next = self.index(ofControlFrom: index) {
      let byte = self[next]
      // U+0080 to U+009F are written as 0xC2 and a byte below 0xA0.
      if byte != 0xC2 || next + 1 < count && self[next + 1] < 0xA0 { return true }
      index = next + 1
    }
    return false
  }

  /// Where the first byte stands, from `start` on, that is a control character or the first of
  /// one, perhaps: below 0x20, 0x7F or 0xC2.
  ///
  /// Eight bytes are looked at in one go: texts are long, and controls rare.
  fileprivate func index(ofControlFrom start: Int) -> Int? {
    var index = start
    while index + 8 <= count, !mayHaveControl(inEightFrom: index) { index += 8 }
    // What is left is looked at in one go too, with some that was seen.
    if index + 8 > count, count >= 8, !mayHaveControl(inEightFrom: count - 8) { return nil }
    while index < count {
      if self[index] < 0x20 || self[index] == 0x7F || self[index] == 0xC2 { return index }
      index += 1
    }
    return nil
  }

  @inline(__always)
  private func mayHaveControl(inEightFrom index: Int) -> Bool {
    let word = UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let found = word.bytes(below: 0x20) | word.bytes(equalTo: 0x7F) | word.bytes(equalTo: 0xC2)
    return found & UInt64.highBits != 0
  }
}

extension Unicode.Scalar {
  /// What stands for it in a page.
  fileprivate var shown: Unicode.Scalar {
    switch value {
    case 0x09, 0x0A: self
    case 0x0D: " "
    case 0..<0x20, 0x7F..<0xA0: "\u{FFFD}"
    default: self
    }
  }
}
