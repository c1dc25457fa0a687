/// The way to a value of a charter: `cookies`, 3, `purpose`.
struct FieldPath: Equatable, Sendable, ExpressibleByArrayLiteral {
  /// One step of the way.
  enum Step: Equatable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// A field's English key, an author's key, or a language.
    case key(String)
    /// An item of a list, from 0.
    case index(Int)

    init(stringLiteral key: String) { self = .key(key) }
    init(integerLiteral index: Int) { self = .index(index) }
  }

  /// The steps from the charter's root.
  var steps: [Step]

  init(arrayLiteral steps: Step...) { self.steps = steps }

  init(_ steps: [Step]) { self.steps = steps }

  /// The way to a part of the value.
  func appending(_ step: Step) -> FieldPath { FieldPath(steps + [step]) }

  /// The ways to those fields of the value.
  func appending(eachOf keys: String...) -> [FieldPath] { keys.map { appending(.key($0)) } }
}
