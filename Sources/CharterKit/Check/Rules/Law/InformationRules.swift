extension Rule {
  /// The rules on what readers are told: who, why, how long, to whom, and their rights.
  static let lawOfInformation: [Rule] = []
}
