/// A key or value in both languages of the format.
struct Spelling: Equatable, Sendable {
  var en: String
  var fr: String
}
