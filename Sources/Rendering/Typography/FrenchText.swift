/// French typography of one piece of text, byte by byte.
///
/// Source: Lexique des règles typographiques en usage à l’Imprimerie nationale.
struct FrenchText {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let before: Unicode.Scalar?
  private let after: Unicode.Scalar?

  /// The text that stands between two scalars, which are not set themselves.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, before: Unicode.Scalar? = nil,
    after: Unicode.Scalar? = nil
  ) {
    self.bytes = bytes
    self.before = before
    self.after = after
  }

  /// Calls `body` for each space and apostrophe that is to be another: where its bytes stand in
  /// the text, and what stands for it.
  @inline(__always)
  func replacements(_ body: (Range<Int>, StaticString) -> Void) {
    // Most bytes are letters: beyond the apostrophe, only a no-break space is looked at.
    for index in bytes.indices where bytes[index] <= 0x27 || bytes[index] == 0xC2 {
      guard let (length, sign) = replacement(at: index) else { continue }
      body(index..<(index + length), sign)
    }
  }

  /// What stands for the space or apostrophe there, and how many bytes it takes the place of.
  @inline(__always)
  private func replacement(at index: Int) -> (Int, StaticString)? {
    switch bytes[index] {
    case UInt8(ascii: " ") where mayKeepTogether(at: index):
      return noBreakSpace(at: index).map { (1, $0) }
    case UInt8(ascii: "'"):
      return isLetter(before: index) && isLetter(at: index + 1) ? (1, "\u{2019}") : nil
    case 0xC2 where begins(bytes, at: index, with: "\u{A0}"):
      return isThin(at: index + 2) ? (2, "\u{202F}") : nil
    default:
      return nil
    }
  }

  /// Whether one byte on each side leaves it possible that the space keeps words together.
  private func mayKeepTogether(at index: Int) -> Bool {
    guard index > 0, index + 1 < bytes.count else { return true }
    switch bytes[index + 1] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"), 0xC2:
      return true
    default:
      return bytes[index - 1] == 0xAB || (0x30...0x39).contains(bytes[index - 1])
        || bytes[index - 1] == UInt8(ascii: "r") && isFirstDay(endingAt: index)
    }
  }

  /// The space that keeps what stands on both sides on one line; nil if a line may end there.
  private func noBreakSpace(at index: Int) -> StaticString? {
    guard let previous = scalar(before: index), let next = scalar(at: index + 1) else {
      return nil
    }
    if previous == "«" || next == "»" { return "\u{A0}" }
    if isThin(at: index + 1) { return "\u{202F}" }
    if next == ":" { return isAlone(at: index + 1) ? "\u{A0}" : nil }
    if ("0"..."9").contains(previous), isOne(of: Self.units, at: index + 1) { return "\u{A0}" }
    return isDay(endingAt: index) && isOne(of: Self.months, at: index + 1) ? "\u{A0}" : nil
  }

  private func isThin(at index: Int) -> Bool {
    switch scalar(at: index) {
    case ";", "!", "?": isAlone(at: index)
    default: false
    }
  }

  /// Whether a sign ends its word: not so in `?id=1` or `:root`.
  private func isAlone(at index: Int) -> Bool {
    !isLetter(at: index + 1) && !("0"..."9").contains(scalar(at: index + 1) ?? " ")
  }

  private static let units: [StaticString] = [
    "%", "€", "an", "ans", "mois", "semaine", "semaines", "jour", "jours", "heure", "heures", "h",
    "minute", "minutes", "min", "seconde", "secondes", "octet", "octets", "ko", "Ko", "Mo", "Go",
    "To",
  ]

  private static let months: [StaticString] = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]

  private func isOne(of words: [StaticString], at index: Int) -> Bool {
    words.contains { word in
      let end = index + word.utf8CodeUnitCount
      return begins(bytes, at: index, with: word) && !isLetter(at: end)
        && scalar(at: end) != "'" && scalar(at: end) != "\u{2019}"
    }
  }

  /// Whether the day of a month ends there: one or two digits, or « 1er ».
  private func isDay(endingAt index: Int) -> Bool {
    if isFirstDay(endingAt: index) { return true }
    let digits = bytes[..<index].suffix(3).reversed().prefix { (0x30...0x39).contains($0) }.count
    return (1...2).contains(digits) && !isLetter(before: index - digits)
  }

  private func isFirstDay(endingAt index: Int) -> Bool {
    guard index >= 3, begins(bytes, at: index - 3, with: "1er") else { return false }
    return index == 3 || !(0x30...0x39).contains(bytes[index - 4]) && !isLetter(before: index - 3)
  }

  private func isLetter(at index: Int) -> Bool { scalar(at: index)?.isLetter ?? false }

  private func isLetter(before index: Int) -> Bool { scalar(before: index)?.isLetter ?? false }

  /// The scalar that begins there; the one after the text at its end.
  private func scalar(at index: Int) -> Unicode.Scalar? {
    guard index < bytes.count else { return index == bytes.count ? after : nil }
    if bytes[index] < 0x80 { return Unicode.Scalar(bytes[index]) }
    var decoder = UTF8()
    var rest = bytes[index...].prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return nil }
    return scalar
  }

  /// The scalar that ends there; the one before the text at its beginning.
  private func scalar(before index: Int) -> Unicode.Scalar? {
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start < 0 ? before : scalar(at: start)
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter; those of ASCII are not looked up.
  fileprivate var isLetter: Bool {
    isASCII ? (0x61...0x7A).contains(value | 0x20) : properties.isAlphabetic
  }
}
