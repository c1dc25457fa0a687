/// The names of countries in one language, by ISO 3166-1 alpha-2 code.
enum CountryNames: Sendable {
  /// All of them.
  case table([String: String])
  /// Lines such as `  FR: France` from that byte to the text's end, in the order of their codes.
  ///
  /// A page names a few countries: to look for these takes less than to read all.
  case lines([UInt8], from: Int)

  /// The name of the country of that code, or nil.
  subscript(code: String) -> String? {
    switch self {
    case .table(let names): names[code]
    case .lines(let text, let start): Self.name(of: Array(code.utf8), in: text, from: start)
    }
  }

  /// The name on the line of that code, which is found by halves.
  private static func name(of code: [UInt8], in text: [UInt8], from start: Int) -> String? {
    var (low, high) = (start, text.count)
    while low < high {
      var line = (low + high) / 2
      while line > low, text[line - 1] != Byte.lineFeed { line -= 1 }
      let end = text.lineEnd(from: line)
      let first = text.skippingBlanks(from: line)
      let colon = min(first + code.count, end)
      if text[first..<colon] == code[...], text.at(colon) == Byte.colon {
        return text.string(text.skippingBlanks(from: colon + 1)..<end)
      }
      if text[first..<colon].lexicographicallyPrecedes(code) {
        low = text.nextLine(after: end)
      } else {
        high = line
      }
    }
    return nil
  }
}
