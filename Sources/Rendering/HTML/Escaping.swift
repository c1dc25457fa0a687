/// Texts in HTML. By byte: a sign followed by a combining mark is still that sign.
extension Output {
  /// Puts a text as the value of an attribute between double quotes.
  mutating func put(attribute text: String) {
    var text = text
    let isPlain = text.withUTF8 { bytes in
      for byte in bytes where byte.isSpecialInAttribute { return false }
      put(bytes)
      return true
    }
    if !isPlain { text.withoutControls.utf8.forEach { put(escaped: $0) } }
  }

  /// Puts words of a page as the value of an attribute between double quotes.
  mutating func put(attribute words: UnsafeBufferPointer<UInt8>) {
    for byte in words { put(escaped: byte) }
  }

  /// Puts words of a page between tags.
  mutating func put(escaping words: UnsafeBufferPointer<UInt8>) {
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
      put(words, start..<index)
      put(entity)
      start = index + 1
    }
    put(words, start..<words.count)
  }

  private mutating func put(escaped byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): put("&amp;")
    case UInt8(ascii: "<"): put("&lt;")
    case UInt8(ascii: ">"): put("&gt;")
    case UInt8(ascii: "\""): put("&quot;")
    case UInt8(ascii: "'"): put("&#39;")
    default: put(byte)
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
