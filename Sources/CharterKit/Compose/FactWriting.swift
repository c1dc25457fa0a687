import Rendering

/// What a program reads of one part of `charter.json`: its place there, then its members by their
/// keys. What is absent is left out.
///
/// Keys in a row are separated by spaces, which no key has. A text of several languages is that of
/// the page.
extension PageWriter {
  /// Begins the facts of what stands at that place.
  mutating func facts(of place: String) { fact("charter", plain: place) }

  mutating func fact(_ name: StaticString, _ value: String?) {
    if let value { fact(name, value) }
  }

  mutating func fact(_ name: StaticString, choice: (some Choice)?) {
    if let choice { fact(name, plain: choice.rawValue) }
  }

  mutating func fact(_ name: StaticString, _ isSo: Bool?) {
    if let isSo { fact(name, plain: isSo ? "true" : "false") }
  }

  mutating func fact(_ name: StaticString, _ date: CalendarDate?) {
    if let date { fact(name, plain: date.iso) }
  }

  mutating func fact(_ name: StaticString, keys: [String]?) {
    if let keys { fact(name, keys: keys) }
  }

  /// Writes the facts of a period, its note in that language.
  mutating func fact(_ name: StaticString, _ period: Period?, in language: String) {
    guard let period else { return }
    fact(name, plain: period.length.duration)
    if let qualifier = period.qualifier {
      fact(name, detail: "-qualifier", plain: qualifier.rawValue)
    }
    if let beginning = period.beginning { fact(name, detail: "-from", plain: beginning.rawValue) }
    if let note = period.note?[language] { fact(name, detail: "-note", note) }
  }
}

extension Period.Length {
  /// The length as a duration, `P1Y6M`, or in a word: `session`, `persistent`, `unknown`.
  ///
  /// Source: ISO 8601-1, 5.5.2.
  fileprivate var duration: String {
    switch self {
    case .session: return "session"
    case .persistent: return "persistent"
    case .unknown: return "unknown"
    case .measured(let quantities):
      var duration = "P"
      var isInTime = false
      for quantity in quantities {
        if quantity.unit.isOfTime, !isInTime {
          duration += "T"
          isInTime = true
        }
        duration += String(quantity.number)
        duration += quantity.unit.designator
      }
      return duration
    }
  }
}

extension PeriodUnit {
  fileprivate var isOfTime: Bool { self == .second || self == .minute || self == .hour }

  fileprivate var designator: String {
    switch self {
    case .second: "S"
    case .minute, .month: "M"
    case .hour: "H"
    case .day: "D"
    case .week: "W"
    case .year: "Y"
    }
  }
}
