import CharterKit
import Glibc

/// A moment of this run, for telling how long something takes; never part of what is published.
struct Moment {
  private let nanoseconds: Int64

  /// This moment.
  static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Moment(nanoseconds: charter.nanoseconds(time))
  }

  /// The milliseconds from an earlier moment to this one.
  func milliseconds(since earlier: Moment) -> Int {
    Int((nanoseconds &- earlier.nanoseconds) / 1_000_000)
  }
}

/// A time in words: « 12 ms », « 1,2 s », « 3 min 20 s ».
func duration(milliseconds: Int) -> Message {
  if milliseconds < 1000 {
    return Message(en: "\(milliseconds) ms", fr: "\(milliseconds)\u{a0}ms")
  }
  let (seconds, tenths) = (milliseconds / 1000, milliseconds / 100 % 10)
  if seconds < 60 {
    return Message(en: "\(seconds).\(tenths) s", fr: "\(seconds),\(tenths)\u{a0}s")
  }
  return duration(seconds: seconds)
}

/// A time of whole seconds in words: « 20 s », « 3 min 20 s ».
func duration(seconds: Int) -> Message {
  if seconds < 60 { return Message(en: "\(seconds) s", fr: "\(seconds)\u{a0}s") }
  let (minutes, rest) = (seconds / 60, seconds % 60)
  return Message(en: "\(minutes) min \(rest) s", fr: "\(minutes)\u{a0}min \(rest)\u{a0}s")
}
