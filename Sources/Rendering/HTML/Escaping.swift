/// Texts in HTML. By byte: a sign followed by a combining mark is still that sign.
extension Output {
  /// Puts a text as the value of an attribute between double quotes.
  mutating func put(attribute text: String) {
    let isPlain = text.withBytes { bytes in
      for byte in bytes where byte.isSpecialInAttribute { return false }
      put(bytes)
      return true
    }
    if isPlain { return }
    text.withoutControls.withBytes { put(attribute: $0) }
  }

  /// Puts a text as HTML that shows it, between tags or as the value of an attribute between quotes.
  package mutating func put(escaping text: String) {
    text.withBytes { put(escaping: $0, apostrophe: "&#39;") }
  }

  /// Puts words of a page as the value of an attribute between double quotes.
  mutating func put(attribute words: UnsafeBufferPointer<UInt8>) {
    put(escaping: words, apostrophe: "&#39;")
  }

  /// Puts words of a page between tags.
  mutating func put(escaping words: UnsafeBufferPointer<UInt8>) {
    put(escaping: words, apostrophe: "'")
  }

  private mutating func put(
    escaping words: UnsafeBufferPointer<UInt8>, apostrophe: StaticString
  ) {
    var start = 0
    while let index = words.index(ofMarkupFrom: start) {
      put(words, start..<index)
      put(words[index].reference(apostrophe: apostrophe))
      start = index + 1
    }
    put(words, start..<words.count)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the first byte stands, from `start` on, that could be markup; eight are looked at in
  /// one go.
  fileprivate func index(ofMarkupFrom start: Int) -> Int? {
    let bytes = UnsafeRawBufferPointer(self)
    var index = start
    while index + 8 <= count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let quotes = word.bytes(equalTo: 0x22) | word.bytes(equalTo: 0x26) | word.bytes(equalTo: 0x27)
      let found = quotes | word.bytes(equalTo: 0x3C) | word.bytes(equalTo: 0x3E)
      if found & UInt64.highBits != 0 { break }
      index += 8
    }
    while index < count {
      if self[index].isMarkup { return index }
      index += 1
    }
    return nil
  }
}

extension UInt8 {
  /// Whether it may be markup, or a control character or the first byte of one.
  fileprivate var isSpecialInAttribute: Bool {
    switch self {
    case 0..<0x20, 0x7F, 0xC2: true
    default: isMarkup
    }
  }

  /// How HTML writes a byte that could be markup.
  fileprivate func reference(apostrophe: StaticString) -> StaticString {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: apostrophe
    }
  }

  /// Whether it could be markup in a text or in the value of an attribute.
  fileprivate var isMarkup: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
