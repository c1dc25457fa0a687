import Rendering

/// The names of the months in texts.
struct MonthName: Equatable {
  /// The month, from 1.
  let number: Int
  /// Where the name stands, in UTF-8 bytes.
  let range: Range<Int>

  /// The names in French, in order.
  static let french = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
  /// The names in English, in order.
  static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The month of one of two lists of names that stands at a place, in whatever case.
  static func at(
    _ index: Int, in bytes: UnsafeBufferPointer<UInt8>, among names: [String]
  ) -> MonthName? {
    guard index < bytes.count, mayBegin(bytes[index] | 0x20) else { return nil }
    for (position, name) in names.enumerated() {
      let end = name.withBytes { Self.end(of: $0, in: bytes, at: index) }
      if let end { return MonthName(number: position + 1, range: index..<end) }
    }
    return nil
  }

  private static func end(
    of name: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Int? {
    let end = index + name.count
    guard end <= bytes.count else { return nil }
    for offset in name.indices where !isSame(name[offset], bytes[index + offset]) { return nil }
    return bytes.hasLetter(at: end) ? nil : end
  }

  /// The month whose name ends just before a place.
  static func before(
    _ end: Int, in bytes: UnsafeBufferPointer<UInt8>, among names: [String]
  ) -> MonthName? {
    var start = end
    while start > 0, end - start < 12, bytes.hasLetter(before: start) || bytes[start - 1] > 0x7F {
      start -= 1
    }
    guard let name = at(start, in: bytes, among: names), name.range.upperBound == end else {
      return nil
    }
    return name
  }

  private static func mayBegin(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "d"), UInt8(ascii: "f"), UInt8(ascii: "j"),
      UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "o"), UInt8(ascii: "s"):
      true
    default: false
    }
  }

  private static func isSame(_ one: UInt8, _ other: UInt8) -> Bool {
    if one == other { return true }
    return one < 0x80 && other < 0x80 && one | 0x20 == other | 0x20
      || one >= 0x80 && other >= 0x80 && one == other | 0x20
  }
}
