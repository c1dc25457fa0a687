import Rendering

extension Charter {
  /// What a program reads of a cookie on a whole page: values of `charter.json`, by its keys.
  ///
  /// Several names are separated by spaces, which no name has.
  func facts(of cookie: Cookie) -> [Fact] {
    var facts = [
      Fact("name", cookie.names.count == 1 ? cookie.name : cookie.names.joined(separator: " ")),
      Fact("match", (cookie.match ?? .exact).rawValue),
      Fact("kind", (cookie.kind ?? .cookie).rawValue), Fact("provider", cookie.provider),
      Fact("purpose", cookie.purpose), Fact("party", party(of: cookie).rawValue),
    ]
    if let consent = consent(of: cookie) { facts.append(Fact("consent", consent.rawValue)) }
    if let exemption = exemption(of: cookie) {
      facts.append(Fact("exemption", exemption.rawValue))
    }
    if let lifetime = cookie.lifetime {
      facts.append(Fact("lifetime", lifetime.length.duration))
      if let qualifier = lifetime.qualifier {
        facts.append(Fact("lifetime-qualifier", qualifier.rawValue))
      }
    }
    if let domain = cookie.domain { facts.append(Fact("domain", domain)) }
    return facts
  }
}

extension Period.Length {
  /// The length as a duration, `P1Y6M`, or in a word: `session`, `persistent`, `unknown`.
  ///
  /// Source: ISO 8601-1, 5.5.2.
  var duration: String {
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
        duration += "\(quantity.number)\(quantity.unit.designator)"
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
