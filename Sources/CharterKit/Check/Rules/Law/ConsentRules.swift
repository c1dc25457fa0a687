extension Rule {
  /// The rules on consent and its exemptions.
  static let lawOfConsent: [Rule] = []
}
