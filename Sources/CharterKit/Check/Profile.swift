/// Rules that only some sites keep, and that a check adds when asked.
public enum Profile: String, CaseIterable, Sendable {
  /// What the French State's site auditor looks for.
  case dashlord
  /// What the French State's design system asks for.
  case dsfr

  /// Its rules.
  var rules: [Rule] {
    switch self {
    case .dashlord: [.dashlordUnfound]
    case .dsfr: [.dsfrRefused]
    }
  }
}

extension Rule {
  /// Every rule that there is, those of profiles at the end.
  public static let catalogue: [Rule] = all + Profile.allCases.flatMap(\.rules)

  private static let byName = Dictionary(
    catalogue.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The rule of that name, or nil.
  public static func named(_ name: String) -> Rule? { byName[name] }
}
