extension [UInt8] {
  /// Appends a text as the value of an HTML attribute between double quotes.
  ///
  /// By byte: a sign followed by a combining mark is still that sign.
  mutating func append(attribute text: String) {
    for byte in text.withoutControls.utf8 {
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
