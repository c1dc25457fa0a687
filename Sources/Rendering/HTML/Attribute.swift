extension [UInt8] {
  /// Appends a text as the value of an HTML attribute between double quotes.
  mutating func append(attribute text: String) {
    var text = text
    let isPlain = text.withUTF8 { bytes in
      for byte in bytes where byte.isSpecialInAttribute { return false }
      append(contentsOf: bytes)
      return true
    }
    if !isPlain { append(escaping: text.withoutControls) }
  }

  /// By byte: a sign followed by a combining mark is still that sign.
  private mutating func append(escaping text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): self += "&amp;".utf8
      case UInt8(ascii: "<"): self += "&lt;".utf8
      case UInt8(ascii: ">"): self += "&gt;".utf8
      case UInt8(ascii: "\""): self += "&quot;".utf8
      case UInt8(ascii: "'"): self += "&#39;".utf8
      default: append(byte)
      }
    }
  }
}

extension UInt8 {
  /// Whether it may be markup, or a control character or the first byte of one.
  var isSpecialInAttribute: Bool {
    switch self {
    case 0..<0x20, 0x7F, 0xC2, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
