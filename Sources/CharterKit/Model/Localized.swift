/// A value in each of a charter's languages.
struct Localized<Value: Equatable & Sendable>: Equatable, Sendable {
  /// The languages that are given, in the author's order: BCP 47 tags.
  private(set) var languages: [String]
  /// The values, one for each of `languages`.
  private(set) var values: [Value]

  /// A value for each of these languages.
  init(languages: [String], values: [Value]) {
    precondition(languages.count == values.count, "each language has its value")
    self.languages = languages
    self.values = values
  }

  /// The same value in each of these languages.
  init(_ value: Value, in languages: [String]) {
    self.init(languages: languages, values: languages.map { _ in value })
  }

  /// The value in that language, or nil.
  subscript(language: String) -> Value? {
    languages.firstIndex(of: language).map { values[$0] }
  }

  /// The values turned into others.
  func map<Other: Equatable & Sendable>(_ transform: (Value) -> Other) -> Localized<Other> {
    Localized<Other>(languages: languages, values: values.map(transform))
  }
}

extension Localized: Hashable where Value: Hashable {}
