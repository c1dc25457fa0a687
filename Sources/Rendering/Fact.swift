/// Something that a program reads of a row or of words: `data-lifetime="P13M"`.
public struct Fact: Sendable {
  /// What it says: small ASCII letters and hyphens.
  public var name: StaticString
  /// What of that it says, such as `-qualifier`; mostly empty.
  public var detail: StaticString
  /// Its value.
  public var value: String

  /// A fact of that name.
  public init(_ name: StaticString, detail: StaticString = "", _ value: String) {
    self.name = name
    self.detail = detail
    self.value = value
  }
}

extension Fact: Equatable {
  /// Whether both say the same.
  public static func == (one: Fact, other: Fact) -> Bool {
    one.name.description == other.name.description
      && one.detail.description == other.detail.description && one.value == other.value
  }
}
