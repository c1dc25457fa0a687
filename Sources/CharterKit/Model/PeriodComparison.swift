/// Comparing periods without making days of months: 13 months last 393 to 397 days.
extension Period {
  /// Whether it may last longer than that many months, 0 or more.
  ///
  /// Years and months are compared as such; other units by the longest that both can last. What
  /// has no end lasts longer than anything; a session and an unknown length never do.
  func exceeds(months limit: Int) -> Bool {
    if let months { return months > limit }
    return exceeds(Self.seconds(ofMonths: limit).upperBound)
  }

  /// Whether it may last longer than that many days, 0 or more.
  func exceeds(days limit: Int) -> Bool { exceeds(Self.secondsOfDay * limit) }

  /// Whether both can be the same length: 12 months and 1 year, 6 months and 182 days; « environ »
  /// allows for a fiftieth more or less.
  func canEqual(_ other: Period) -> Bool {
    guard let range = rangeInSeconds, let others = other.rangeInSeconds else {
      return length == other.length
    }
    if qualifier != .about, other.qualifier != .about, let months, let others = other.months {
      return months == others
    }
    return range.overlaps(others)
  }

  /// How many months it lasts when it is made of years and months only; nil otherwise.
  private var months: Int? {
    guard case .measured(let quantities) = length else { return nil }
    var months = 0
    for quantity in quantities {
      switch quantity.unit {
      case .year: months += 12 * quantity.bounded
      case .month: months += quantity.bounded
      case .second, .minute, .hour, .day, .week: return nil
      }
    }
    return months
  }

  /// The shortest and the longest that it can last, in seconds; nil when it is not measured.
  private var seconds: ClosedRange<Int>? {
    guard case .measured(let quantities) = length else { return nil }
    return quantities.reduce(0...0) { sum, quantity in
      let seconds = quantity.seconds
      return sum.lowerBound + seconds.lowerBound...sum.upperBound + seconds.upperBound
    }
  }

  /// The shortest and the longest that it may be meant to last, in seconds.
  private var rangeInSeconds: ClosedRange<Int>? {
    guard let seconds, qualifier == .about else { return seconds }
    return seconds.lowerBound - seconds.lowerBound / 50...seconds.upperBound + seconds.upperBound
      / 50
  }

  private func exceeds(_ limit: Int) -> Bool {
    switch length {
    case .session, .unknown: false
    case .persistent: true
    case .measured: (seconds?.upperBound ?? 0) > limit
    }
  }
}

extension Period {
  fileprivate static let secondsOfDay = 86_400
  /// The fewest and the most days of 0 to 11 months that follow one another, in a common year.
  private static let fewestDays = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334]
  private static let mostDays = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337]

  /// The shortest and the longest that so many months last: from 28 to 31 days for one.
  fileprivate static func seconds(ofMonths months: Int) -> ClosedRange<Int> {
    let (years, rest) = months.quotientAndRemainder(dividingBy: 12)
    let shortest = 365 * years + years / 4 + fewestDays[rest]
    let longest = 365 * years + (years + 3) / 4 + mostDays[rest]
    return secondsOfDay * shortest...secondsOfDay * longest
  }
}

extension Period.Quantity {
  /// The number, kept from 0 to where no sum of two of them can overflow.
  fileprivate var bounded: Int { min(max(number, 0), 100_000_000) }

  /// The shortest and the longest that it lasts, in seconds.
  fileprivate var seconds: ClosedRange<Int> {
    switch unit {
    case .second: bounded...bounded
    case .minute: 60 * bounded...60 * bounded
    case .hour: 3_600 * bounded...3_600 * bounded
    case .day: Period.secondsOfDay * bounded...Period.secondsOfDay * bounded
    case .week: 7 * Period.secondsOfDay * bounded...7 * Period.secondsOfDay * bounded
    case .month: Period.seconds(ofMonths: bounded)
    case .year: Period.seconds(ofMonths: 12 * bounded)
    }
  }
}
