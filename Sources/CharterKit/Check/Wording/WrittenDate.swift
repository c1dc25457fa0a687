import Rendering

/// A date as a text writes it.
struct WrittenDate: Equatable {
  /// Where it stands, in UTF-8 bytes.
  var range: Range<Int>
  /// The day of the month, from 1.
  var day: Int
  /// The month, from 1.
  var month: Int
  /// The year; nil: none is written.
  var year: Int?
  /// Whether it is digits and signs only: `23/11/2026`.
  var isNumeric = false

  /// Shows the dates that begin with a digit or with a month, in order.
  static func each(
    in bytes: UnsafeBufferPointer<UInt8>, months: [String], _ visit: (WrittenDate) -> Void
  ) {
    var index = 0
    while index < bytes.count {
      guard bytes.hasDigit(at: index) else {
        index += 1
        continue
      }
      let end = endOfNumber(from: index, in: bytes)
      let date =
        isPart(bytes, index)
        ? nil : numeric(index, end, bytes) ?? worded(index, end, bytes, months)
      if let date { visit(date) }
      index = max(end, date?.range.upperBound ?? end)
    }
  }

  /// Whether a digit goes on with a word, an address or another number.
  private static func isPart(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    switch bytes[index - 1] {
    case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: ":"):
      return true
    default: return bytes.hasLetter(before: index)
    }
  }

  /// `23/11/2026`, `23-11-26`, `23.11.2026` or `2026-11-23`.
  private static func numeric(
    _ start: Int, _ first: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> WrittenDate? {
    guard first < bytes.count else { return nil }
    let sign = bytes[first]
    guard sign == UInt8(ascii: "/") || sign == UInt8(ascii: "-") || sign == UInt8(ascii: ".")
    else { return nil }
    let second = endOfNumber(from: first + 1, in: bytes)
    guard second < bytes.count, bytes[second] == sign else { return nil }
    let third = endOfNumber(from: second + 1, in: bytes)
    guard !bytes.hasLetter(at: third),
      !(third + 1 < bytes.count && bytes[third] == sign && bytes.hasDigit(at: third + 1))
    else { return nil }
    let parts = [start..<first, (first + 1)..<second, (second + 1)..<third]
    let values = parts.map { number(bytes[$0]) }
    let isISO = parts[0].count == 4 && sign == UInt8(ascii: "-")
    let year = isISO ? parts[0] : parts[2]
    guard let day = isISO ? values[2] : values[0], let month = values[1],
      let value = isISO ? values[0] : values[2], (1...31).contains(day), (1...12).contains(month),
      year.count == 4 || year.count == 2 && sign == UInt8(ascii: "/")
    else { return nil }
    return WrittenDate(
      range: start..<third, day: day, month: month, year: year.count == 2 ? 2_000 + value : value,
      isNumeric: true)
  }

  /// `23 novembre 2026`, `1st March`, `November 23, 2026`.
  private static func worded(
    _ start: Int, _ first: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ months: [String]
  ) -> WrittenDate? {
    guard let day = number(bytes[start..<first]), (1...31).contains(day) else { return nil }
    let ordinal = endOfOrdinal(from: first, in: bytes)
    let word = ordinal + blanks(from: ordinal, in: bytes)
    if word > ordinal, let month = MonthName.at(word, in: bytes, among: months) {
      let year = year(after: month.range.upperBound, in: bytes)
      return WrittenDate(
        range: start..<(year?.end ?? month.range.upperBound), day: day, month: month.number,
        year: year?.value)
    }
    let before = start - bytes.blank(before: start)
    guard before < start, let month = MonthName.before(before, in: bytes, among: months),
      let year = year(after: ordinal, in: bytes)
    else { return nil }
    return WrittenDate(
      range: month.range.lowerBound..<year.end, day: day, month: month.number, year: year.value)
  }

  /// The year of four digits that follows a place, with or without a comma.
  private static func year(
    after index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (value: Int, end: Int)? {
    let comma = index < bytes.count && bytes[index] == UInt8(ascii: ",") ? 1 : 0
    let start = index + comma + blanks(from: index + comma, in: bytes)
    let end = endOfNumber(from: start, in: bytes)
    guard start > index, end - start == 4, !bytes.hasLetter(at: end) else { return nil }
    return number(bytes[start..<end]).map { ($0, end) }
  }

  private static func blanks(from index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.isLineEnd(at: index) ? 0 : bytes.endOfBlanks(from: index) - index
  }

  private static func endOfOrdinal(
    from index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    for ending in ["er", "st", "nd", "rd", "th"] as [StaticString]
    where bytes.has(ending, at: index) && !bytes.hasLetter(at: index + 2) {
      return index + 2
    }
    return index
  }

  private static func endOfNumber(
    from index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var end = index
    while bytes.hasDigit(at: end) { end += 1 }
    return end
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard (1...4).contains(digits.count) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
extension String {
  /// The text with each blank, of any kind, as one ordinary space.
  var withOrdinarySpaces: String {
    withBytes { bytes in
      var out: [UInt8] = []
      var index = 0
      while index < bytes.count {
        let end = bytes.endOfBlanks(from: index)
        out.append(end > index ? UInt8(ascii: " ") : bytes[index])
        index = max(end, index + 1)
      }
      return String(decoding: out, as: UTF8.self)
    }
  }
}
