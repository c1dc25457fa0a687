import Rendering

/// What cookies are for.
struct Purpose: Equatable, Sendable {
  /// Its key: the author's, or the English one of a built-in purpose.
  var key = ""
  /// The heading over its table; nil: a built-in purpose, whose title is in the words.
  var title: Localized<String>?
  /// What stands under its heading.
  var description: Localized<Prose>?
  var consent: ConsentNeed?
  var exemption: Exemption?
  /// What the controller attests of an exempt audience measurement; nil: nothing.
  var conditions: [AudienceCondition]?
  var legalBasis: LegalBasis?
  /// Whether personal data are processed; nil: not said.
  var personalData: Bool?
  /// The address where a reader objects.
  var optOut: String?
}

/// The purposes that every charter has, field by field where it does not say otherwise.
enum BuiltInPurpose: String, Choice {
  case necessary
  case preferences
  case audience
  case statistics
  case social
  case video
  case advertising

  var french: String {
    switch self {
    case .necessary: "nécessaires"
    case .preferences: "préférences"
    case .audience: "audience"
    case .statistics: "statistiques"
    case .social: "réseaux-sociaux"
    case .video: "vidéo"
    case .advertising: "publicité"
    }
  }

  /// The key of a purpose for one of either language: `necessary` for `nécessaires`.
  static func key(_ spelling: String) -> String { english[spelling] ?? spelling }

  private static let english: [String: String] = {
    var keys: [String: String] = [:]
    for purpose in allCases {
      keys[purpose.french] = purpose.rawValue
      keys[Anchor.unaccented(purpose.french)] = purpose.rawValue
    }
    return keys
  }()

  /// What the program knows of it; its title is in the words.
  var purpose: Purpose {
    var purpose = Purpose(key: rawValue)
    switch self {
    case .necessary:
      purpose.consent = .exempt
      purpose.exemption = .strictlyNecessary
    case .preferences:
      purpose.consent = .exempt
      purpose.exemption = .uiPersonalisation
    case .audience: break
    case .statistics, .social, .video, .advertising:
      purpose.consent = .required
      purpose.legalBasis = .consent
    }
    return purpose
  }
}
