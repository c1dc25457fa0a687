extension [UInt8] {
  /// Appends a text as the value of an HTML attribute between double quotes.
  mutating func append(attribute text: String) {
    var text = text
    let isPlain = text.withUTF8 { bytes in
      for byte in bytes where byte.isSpecialInAttribute { return false }
      append(contentsOf: bytes)
      return true
    }
    if !isPlain { text.withoutControls.utf8.forEach { append(escaped: $0) } }
  }

  /// Appends words of a page as the value of an HTML attribute between double quotes.
  mutating func append(attribute words: UnsafeBufferPointer<UInt8>) {
    for byte in words { append(escaped: byte) }
  }

  /// Appends words of a page between tags.
  ///
  /// By byte: a sign followed by a combining mark is still that sign.
  mutating func append(escaping words: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in words.indices {
      let entity: StaticString
      switch words[index] {
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      case UInt8(ascii: "\""): entity = "&quot;"
      default: continue
      }
      append(words, start..<index)
      append(entity)
      start = index + 1
    }
    append(words, start..<words.count)
  }

  private mutating func append(escaped byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "<"): append("&lt;")
    case UInt8(ascii: ">"): append("&gt;")
    case UInt8(ascii: "\""): append("&quot;")
    case UInt8(ascii: "'"): append("&#39;")
    default: append(byte)
    }
  }
}

extension UInt8 {
  /// Whether it may be markup, or a control character or the first byte of one.
  fileprivate var isSpecialInAttribute: Bool {
    switch self {
    case 0..<0x20, 0x7F, 0xC2, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
