/// How long something is kept, as its author wrote it: 12 months are never 365 days.
struct Period: Equatable, Sendable {
  /// The length of time.
  enum Length: Equatable, Sendable {
    /// Until the browser is closed.
    case session
    /// Until it is deleted.
    case persistent
    /// Not known.
    case unknown
    /// One or two quantities, such as 1 year and 6 months.
    case measured([Quantity])
  }

  /// A whole number of a unit.
  struct Quantity: Equatable, Sendable {
    /// How many, from 0.
    var number: Int
    /// Of what.
    var unit: PeriodUnit
  }

  /// How the length is meant.
  enum Qualifier: String, Choice {
    case max
    case about
    case min
    case byDefault = "default"

    var french: String {
      switch self {
      case .max: "au-plus"
      case .about: "environ"
      case .min: "au-moins"
      case .byDefault: "par-défaut"
      }
    }
  }

  /// What it is counted from.
  enum Beginning: String, Choice {
    case set
    case lastActivity = "last-activity"
    case consent

    var french: String {
      switch self {
      case .set: "dépôt"
      case .lastActivity: "dernière-activité"
      case .consent: "consentement"
      }
    }
  }

  /// The length of time.
  var length = Length.unknown
  /// How it is meant; nil: exactly.
  var qualifier: Qualifier?
  /// What it is counted from; nil: not said.
  var beginning: Beginning?
  /// What is to be added for readers.
  var note: Localized<String>?
}

/// A unit of time.
enum PeriodUnit: String, CaseIterable, Sendable {
  case second, minute, hour, day, week, month, year
}
