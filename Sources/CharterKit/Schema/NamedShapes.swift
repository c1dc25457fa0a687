extension Shape {
  /// The name under which a schema defines the shape once; nil: it stands where it is used.
  var name: String? {
    switch self {
    case .scalar(.provider), .scalar(.purpose): Scalar.name.rawValue
    case .scalar(let scalar): scalar.rawValue
    case .localized(.scalar(let scalar), allowsPlain: true): "localized-" + scalar.rawValue
    case .period: "period"
    default: nil
    }
  }

  /// The shapes that it is made of.
  var parts: [Shape] {
    switch self {
    case .scalar, .choice: []
    case .localized(let item, _): [item, .scalar(.name)]
    case .list(let item), .map(let item), .oneOrMore(let item): [item]
    case .record(let fields): fields.map(\.shape)
    case .period(let fields): [.scalar(.period)] + fields.map(\.shape)
    case .column(_, let heading): [heading]
    }
  }
}
