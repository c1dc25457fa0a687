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

/// What a program reads of one thing.
public struct Facts: Equatable, Sendable, ExpressibleByArrayLiteral {
  /// The facts as attributes of a tag, ` data-…="…"` each, in UTF-8.
  public private(set) var attributes: [UInt8] = []

  /// No facts.
  public init() {}

  /// These facts.
  public init(arrayLiteral facts: Fact...) {
    for fact in facts { append(fact) }
  }

  /// Whether there are none.
  public var isEmpty: Bool { attributes.isEmpty }

  /// Adds a fact at the end.
  public mutating func append(_ fact: Fact) {
    if attributes.isEmpty { attributes.reserveCapacity(512) }
    attributes += " data-".utf8
    attributes.append(fact.name)
    attributes.append(fact.detail)
    attributes += "=\"".utf8
    attributes.append(attribute: fact.value)
    attributes.append(UInt8(ascii: "\""))
  }
}
