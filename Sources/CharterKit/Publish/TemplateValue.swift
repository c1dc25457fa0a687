/// What a template may show under a name.
public enum TemplateValue: Equatable, Sendable {
  /// Plain text: written with `& < > " '` escaped. Empty, it is absent.
  case text(String)
  /// HTML that the program rendered, in UTF-8: the only value that `{{{…}}}` writes.
  case html([UInt8])
  /// Something to ask with `{{#…}}` or `{{^…}}`; `false` stands for what a page does not have.
  case flag(Bool)
  /// Values to repeat a section for, in order. Empty, it is absent.
  case list([TemplateValue])
  /// Values by name. A name that stands twice means the first.
  case object([Field])

  /// A value and the name that it goes by.
  public struct Field: Equatable, Sendable {
    /// The name, as templates write it: `legal-notice`. It holds no `.`.
    public var name: String
    /// What it stands for.
    public var value: TemplateValue

    /// A field of that name.
    public init(_ name: String, _ value: TemplateValue) {
      self.name = name
      self.value = value
    }
  }
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByDictionaryLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }

  /// A flag.
  public init(booleanLiteral value: Bool) { self = .flag(value) }

  /// A list.
  public init(arrayLiteral elements: TemplateValue...) { self = .list(elements) }

  /// An object.
  public init(dictionaryLiteral elements: (String, TemplateValue)...) {
    self = .object(elements.map { Field($0.0, $0.1) })
  }
}

extension TemplateValue {
  /// Whether a section of this value is skipped.
  var isAbsent: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .html(let bytes): bytes.isEmpty
    case .flag(let isSet): !isSet
    case .list(let items): items.isEmpty
    case .object: false
    }
  }

  /// The value of that name, or nil when there is none; what is absent has absent parts.
  subscript(name: String) -> TemplateValue? {
    switch self {
    case .object(let fields):
      // Most names differ in length already, which is quicker to see than that they differ.
      let length = name.utf8.count
      for index in fields.indices
      where fields[index].name.utf8.count == length && fields[index].name == name {
        return fields[index].value
      }
      return nil
    case .flag(false): return .flag(false)
    default: return nil
    }
  }
}
