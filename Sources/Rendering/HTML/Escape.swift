import CMarkGFM

extension String {
  /// The text as the value of an HTML attribute between double quotes.
  ///
  /// By byte: a sign followed by a combining mark is still that sign.
  var escapedAttribute: String {
    guard utf8.contains(where: { Self.entity(of: $0) != nil }) else { return self }
    var result: [UInt8] = []
    for byte in utf8 {
      if let entity = Self.entity(of: byte) {
        result += entity.utf8
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Gives the text as C takes it, with U+FFFD for NUL, at which C would end it.
  func withCText(_ body: (UnsafePointer<CChar>) -> Void) {
    let isGiven = withCString { text in
      let isWhole = charter_length(text) == utf8.count
      if isWhole { body(text) }
      return isWhole
    }
    if isGiven { return }
    let visible = utf8.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
    String(decoding: visible, as: UTF8.self).withCString(body)
  }

  private static func entity(of byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0: "\u{FFFD}"
    default: nil
    }
  }
}

extension [UInt8] {
  /// The text with U+FFFD for each control character but tab and the ends of lines.
  ///
  /// Such a character moves a terminal's cursor or hides what follows; no format allows it.
  var withoutControls: [UInt8] {
    guard hasControls else { return self }
    var result: [UInt8] = []
    var previous: UInt8 = 0
    for byte in self {
      if previous == 0xC2, byte < 0xA0 {
        result.removeLast()
        result += "\u{FFFD}".utf8
      } else if Self.isControl(byte) {
        result += "\u{FFFD}".utf8
      } else {
        result.append(byte)
      }
      previous = byte
    }
    return result
  }

  /// Written without branches, so that many bytes are looked at at once.
  private var hasControls: Bool {
    withUnsafeBufferPointer { bytes in
      var found: UInt8 = 0
      for index in bytes.indices.dropFirst() {
        let (previous, byte) = (bytes[index - 1], bytes[index])
        let isC1: UInt8 = (previous == 0xC2 ? 1 : 0) & (byte < 0xA0 ? 1 : 0)
        let isC0: UInt8 = (byte < 0x20 ? 1 : 0) & (byte &- 9 > 4 || byte &- 11 < 2 ? 1 : 0)
        found |= isC1 | isC0 | (byte == 0x7F ? 1 : 0)
      }
      return found != 0 || bytes.first.map(Self.isControl) ?? false
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x0A && byte != 0x09 && byte != 0x0D || byte == 0x7F
  }
}
