import Rendering

/// What a program reads of one part of `charter.json`: its place there, then its members by their
/// keys. What is absent is left out.
///
/// Keys in a row are separated by spaces, which no key has. A text of several languages is that of
/// the page.
struct FactList: ~Copyable {
  private var writer = FactWriter()
  private let language: String

  /// The facts of what stands at that place, in that language.
  init(of place: String, in language: String) {
    self.language = language
    writer.add("charter", place)
  }

  /// The facts so far.
  var all: Facts { writer.facts }

  mutating func add(_ name: StaticString, _ value: String?) {
    if let value { writer.add(name, value) }
  }

  mutating func add(_ name: StaticString, _ value: Localized<String>?) {
    add(name, value?[language])
  }

  mutating func add(_ name: StaticString, choice: (some Choice)?) { add(name, choice?.rawValue) }

  mutating func add(_ name: StaticString, _ isSo: Bool?) {
    if let isSo { writer.add(name, isSo ? "true" : "false") }
  }

  mutating func add(_ name: StaticString, _ date: CalendarDate?) { add(name, date?.iso) }

  mutating func add(_ name: StaticString, keys: [String]?) {
    guard let keys else { return }
    writer.add(name, keys.count == 1 ? keys[0] : keys.joined(separator: " "))
  }

  mutating func add(_ name: StaticString, _ period: Period?) {
    guard let period else { return }
    writer.add(name, period.length.duration)
    if let qualifier = period.qualifier {
      writer.add(name, detail: "-qualifier", qualifier.rawValue)
    }
    if let beginning = period.beginning { writer.add(name, detail: "-from", beginning.rawValue) }
    if let note = period.note?[language] { writer.add(name, detail: "-note", note) }
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
