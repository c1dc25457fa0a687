extension String {
  /// The text with U+FFFD for each control character but tab and the ends of lines.
  ///
  /// Such a character moves a terminal's cursor or hides what follows; no format allows it.
  var withoutControls: String {
    guard hasControls else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars { result.append(scalar.isControl ? "\u{FFFD}" : scalar) }
    return String(result)
  }

  /// Written without branches, so that many bytes are looked at at once.
  private var hasControls: Bool {
    var text = self
    return text.withUTF8 { bytes in
      var found: UInt8 = 0
      var previous: UInt8 = 0
      for byte in bytes {
        let isC1: UInt8 = (previous == 0xC2 ? 1 : 0) & (byte < 0xA0 ? 1 : 0)
        let isC0: UInt8 = (byte < 0x20 ? 1 : 0) & (byte &- 9 > 4 || byte &- 11 < 2 ? 1 : 0)
        found |= isC1 | isC0 | (byte == 0x7F ? 1 : 0)
        previous = byte
      }
      return found != 0
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0: true
    default: false
    }
  }
}
