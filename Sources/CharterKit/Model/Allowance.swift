/// A finding that a charter's author leaves as it is, and why.
struct Allowance: Equatable, Sendable {
  /// The name of the rule that finds it.
  var rule = ""
  /// Why, for those who check the charter.
  var reason = ""
}
