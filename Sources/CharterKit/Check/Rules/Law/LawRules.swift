extension Rule {
  /// The rules of law.
  static let law: [Rule] = lawOfInformation + lawOfConsent
}
