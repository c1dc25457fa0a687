/// The way to a value of a charter: `cookies`, 3, `purpose`.
public struct FieldPath: Hashable, Sendable, ExpressibleByArrayLiteral {
  /// One step of the way.
  public enum Step: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// A field's English key, an author's key, or a language.
    case key(String)
    /// An item of a list, from 0.
    case index(Int)

    /// The key.
    public init(stringLiteral key: String) { self = .key(key) }
    /// The item.
    public init(integerLiteral index: Int) { self = .index(index) }
  }

  /// The steps from the charter's root.
  public var steps: [Step]

  /// The way of those steps.
  public init(arrayLiteral steps: Step...) { self.steps = steps }

  /// The way of those steps.
  public init(_ steps: [Step]) { self.steps = steps }

  /// The way to a part of the value.
  func appending(_ step: Step) -> FieldPath { FieldPath(steps + [step]) }

  /// The ways to those fields of the value.
  func appending(eachOf keys: String...) -> [FieldPath] { keys.map { appending(.key($0)) } }
}
