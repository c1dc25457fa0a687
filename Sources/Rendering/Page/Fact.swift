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
  public let attributes: [UInt8]

  /// These facts.
  public init(arrayLiteral facts: Fact...) {
    var writer = FactWriter()
    for fact in facts { writer.add(fact.name, detail: fact.detail, fact.value) }
    self = writer.facts
  }

  fileprivate init(attributes: [UInt8]) {
    self.attributes = attributes
  }

  /// Whether there are none.
  public var isEmpty: Bool { attributes.isEmpty }
}

/// Facts that are told one after the other.
public struct FactWriter: ~Copyable {
  private var output = Output(capacity: 512)

  /// No facts.
  public init() {}

  /// Adds a fact, as `Fact` has its parts.
  public mutating func add(
    _ name: StaticString, detail: StaticString = "", _ value: String
  ) {
    output.put(" data-")
    output.put(name)
    output.put(detail)
    output.put("=\"")
    output.put(attribute: value)
    output.put(UInt8(ascii: "\""))
  }

  /// The facts so far.
  public var facts: Facts { Facts(attributes: output.bytes) }
}
