extension Rule {
  /// The rules on cookies as browsers know them.
  static let cookies: [Rule] = []
}
