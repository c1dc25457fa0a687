/// A day of the Gregorian calendar, without a time or a zone.
public struct CalendarDate: Equatable, Comparable, Sendable {
  /// The year, 1 to 9999.
  let year: Int
  /// The month, 1 to 12.
  let month: Int
  /// The day of the month, from 1.
  let day: Int

  /// The day that `YYYY-MM-DD` names, or nil where there is none such.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10]), year >= 1, (1...12).contains(month),
      day >= 1, day <= Self.days(in: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day as `YYYY-MM-DD`.
  var iso: String {
    String(unsafeUninitializedCapacity: 10) { bytes in
      func put(_ number: Int, endingBefore end: Int, width: Int) {
        var rest = number
        for index in (end - width..<end).reversed() {
          bytes[index] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
      }
      put(year, endingBefore: 4, width: 4)
      bytes[4] = UInt8(ascii: "-")
      put(month, endingBefore: 7, width: 2)
      bytes[7] = UInt8(ascii: "-")
      put(day, endingBefore: 10, width: 2)
      return 10
    }
  }

  /// Whether one day is before another.
  public static func < (one: CalendarDate, other: CalendarDate) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }
}
