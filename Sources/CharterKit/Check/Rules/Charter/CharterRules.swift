extension Rule {
  /// The rules on what a charter says of itself.
  static let charter: [Rule] = [
    .purposeUnknown, .providerUnknown, .purposeUnused, .providerUnused, .cookieDuplicate,
    .frenchMissing, .placeholderLeft, .textUnshown, .variableUnknown, .linkBroken,
    .allowanceRefused, .allowanceUnused,
  ]
}
