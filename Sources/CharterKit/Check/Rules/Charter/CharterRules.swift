extension Rule {
  /// The rules on what a charter says of itself.
  static let charter: [Rule] = [
    .purposeUnknown, .providerUnknown, .purposeUnused, .providerUnused, .cookieDuplicate,
    .translationDiffers, .translationCopied, .languageDoubtful, .frenchMissing, .placeholderLeft,
    .lettersMixed, .textUnshown, .variableUnknown, .linkBroken, .linkTextVague, .linkBare,
    .headingFaked, .listFaked, .allowanceRefused, .allowanceUnused,
  ]
}
