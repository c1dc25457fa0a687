import Rendering

/// The sentences of texts.
enum Sentence {
  /// The bytes of the sentence that holds that part of a text.
  static func range(around part: Range<Int>, in text: String) -> Range<Int> {
    text.withBytes { bytes in
      let part = part.clamped(to: 0..<bytes.count)
      var start = part.lowerBound
      while start > 0, !ends(bytes, at: start - 1) { start -= 1 }
      var end = part.upperBound
      while end < bytes.count, !ends(bytes, at: end) { end += 1 }
      return start..<end
    }
  }

  /// Whether a sentence ends at that byte: a stop before a space, or an empty line.
  static func ends(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let isLast = index + 1 >= bytes.count
    if isStop(bytes[index]) { return isLast || bytes[index + 1] <= 0x20 }
    return bytes[index] == 0x0A && (isLast || bytes[index + 1] == 0x0A)
  }

  /// Whether it is `.`, `!` or `?`.
  static func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }
}
