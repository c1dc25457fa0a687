extension Rule {
  /// The rules on the technical facts of cookies.
  static let cookies: [Rule] = [
    .nameInvalid, .nameIsPattern, .prefixSecure, .prefixHost, .prefixMisspelt, .sameSiteNone,
    .thirdPartySameSite, .lifetimeOverBrowser, .knownCookieDiffers,
  ]
}
