/// Times of day, which French counts by twenty-four hours and English by twelve: « 18 h 30 »,
/// “6:30 pm”.
enum TimeOfDay {
  /// The hour of twenty-four that a number is which ends there; nil: no `am` or `pm` says so.
  static func hour(
    _ number: String, endingAt end: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard let hour = Int(number), 1...12 ~= hour else { return nil }
    let hasMinutes =
      end + 2 < bytes.count && bytes[end] == UInt8(ascii: ":") && bytes.hasDigit(at: end + 1)
      && bytes.hasDigit(at: end + 2)
    let half = bytes.endOfBlanks(from: hasMinutes ? end + 3 : end)
    guard half + 1 < bytes.count else { return nil }
    let isShort = bytes[half + 1] | 0x20 == UInt8(ascii: "m")
    let isLong =
      half + 2 < bytes.count && bytes[half + 1] == UInt8(ascii: ".")
      && bytes[half + 2] | 0x20 == UInt8(ascii: "m")
    let next = half + (isLong ? 3 : 2)
    guard isShort || isLong, next >= bytes.count || (bytes[next] | 0x20) &- 0x61 >= 26 else {
      return nil
    }
    switch bytes[half] | 0x20 {
    case UInt8(ascii: "a"): return hour % 12
    case UInt8(ascii: "p"): return hour % 12 + 12
    default: return nil
    }
  }

  /// Whether the number that begins there is the minutes of a full hour, `00`, which many leave out.
  static func isFullHour(
    _ number: String, from start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard number == "00" else { return false }
    let sign = start - bytes.blank(before: start) - 1
    guard sign > 0 else { return false }
    switch bytes[sign] {
    case UInt8(ascii: ":"): return bytes.hasDigit(at: sign - 1)
    case UInt8(ascii: "h"):
      return bytes.hasDigit(at: sign - bytes.blank(before: sign) - 1)
    default: return false
    }
  }
}
