/// A key or value in both languages of the format.
public struct Spelling: Equatable, Sendable {
  /// The English one.
  public var en: String
  /// The French one.
  public var fr: String
}
