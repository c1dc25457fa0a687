/// What a text may look like without quotes.
enum PlainText {
  /// What other readers of YAML take a text for.
  enum Likeness { case nothing, truth, number, date, mark }

  /// Whether a text on one line says the same without quotes: in brackets too, where it `isFlow`.
  static func isSafe(_ text: [UInt8], isFlow: Bool) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    guard first > Byte.space, last > Byte.space, last != Byte.colon, !isIndicator(first),
      text.noBreakSpace(at: 0) == 0, text.noBreakSpace(before: text.count) == 0
    else { return false }
    for index in text.indices {
      switch text[index] {
      case 0..<Byte.space: return false
      case Byte.colon where index + 1 == text.count || isBreakable(text, at: index + 1):
        return false
      case Byte.hash where Byte.isBlank(text.at(index - 1)): return false
      case Byte.comma, Byte.openBracket, Byte.closeBracket, Byte.openBrace, Byte.closeBrace:
        if isFlow { return false }
      default: break
      }
    }
    return !(text.has("---", at: 0) || text.has("...", at: 0))
  }

  /// Whether a blank, or what looks like one, stands there.
  private static func isBreakable(_ text: [UInt8], at index: Int) -> Bool {
    Byte.isBlank(text[index]) || text.noBreakSpace(at: index) > 0
  }

  /// Whether YAML, or a reader of it, takes that first byte for something.
  private static func isIndicator(_ byte: UInt8) -> Bool {
    "-?:,[]{}#&*!|>'\"%@`=~<".utf8.contains(byte)
  }

  /// What other readers take a text for that stands without quotes.
  static func likeness(of text: [UInt8]) -> Likeness {
    let word = String(decoding: text, as: UTF8.self).lowercased()
    switch word {
    case "true", "false", "yes", "no", "on", "off", "y", "n": return .truth
    case "null", "~", "", "=", "<<": return .mark
    case ".inf", "+.inf", "-.inf", ".nan": return .number
    default: break
    }
    guard let first = text.first, Byte.isDigit(first) || "+-.".utf8.contains(first) else {
      return .nothing
    }
    if isDate(text) { return .date }
    return isNumber(text) ? .number : .nothing
  }

  /// Whether it is a day, alone or with a time.
  private static func isDate(_ text: [UInt8]) -> Bool {
    let parts = text.split(separator: Byte.dash, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[0].allSatisfy(Byte.isDigit) else {
      return false
    }
    return (1...2).contains(parts[1].count) && parts[1].allSatisfy(Byte.isDigit)
      && parts[2].first.map(Byte.isDigit) == true
      && (parts[2].count <= 2 || parts[2].contains(Byte.colon))
  }

  /// Whether it may be an integer (decimal, octal, hexadecimal, in base 60) or a fraction.
  private static func isNumber(_ text: [UInt8]) -> Bool {
    var digits = text[...]
    if let sign = digits.first, sign == Byte.dash || sign == UInt8(ascii: "+") {
      digits = digits.dropFirst()
    }
    if digits.starts(with: "0x".utf8) || digits.starts(with: "0X".utf8) {
      return digits.dropFirst(2).allSatisfy { Byte.hexadecimal($0) != nil || $0 == 0x5F }
    }
    if digits.starts(with: "0o".utf8) || digits.starts(with: "0b".utf8) {
      digits = digits.dropFirst(2)
    }
    guard digits.contains(where: Byte.isDigit) else { return false }
    return digits.allSatisfy { Byte.isDigit($0) || "._:eE+-".utf8.contains($0) }
  }

  /// Whether every reader takes a number for that one, so that it loses nothing without quotes:
  /// 12, 2.1, but not 2.10 or 007.
  static func isCanonicalNumber(_ text: [UInt8]) -> Bool {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), text.count <= 15,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Byte.isDigit) })
    else { return false }
    let isWhole = parts[0].count == 1 || parts[0].first != 0x30
    return isWhole && (parts.count == 1 || parts[1].last != 0x30)
  }
}
