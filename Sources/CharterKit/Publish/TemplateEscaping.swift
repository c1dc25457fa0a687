extension [UInt8] {
  /// Appends the text as HTML that shows it, in an element or between quotes.
  ///
  /// It goes by bytes: a quotation mark with a combining mark after it is one `Character`, and
  /// still ends an attribute.
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices {
        guard let reference = Self.reference(bytes[index]) else { continue }
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        append(contentsOf: reference.utf8)
        start = index + 1
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  /// How HTML writes the byte where it would otherwise be markup, or nil.
  private static func reference(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}

extension [TemplateValue] {
  /// What the path stands for: its first name in the innermost value that has it, the next ones
  /// inside that. No path stands for the innermost value.
  func value(of path: [String]) -> TemplateValue? {
    guard let first = path.first else { return last }
    for index in indices.reversed() {
      guard var found = self[index][first] else { continue }
      for name in path.dropFirst() {
        guard let inner = found[name] else { return nil }
        found = inner
      }
      return found
    }
    return nil
  }

  /// The names that can be written here, in the order of the alphabet.
  var names: [String] {
    var names: Set<String> = []
    for case .object(let fields) in self { names.formUnion(fields.map(\.name)) }
    return names.sorted()
  }
}
