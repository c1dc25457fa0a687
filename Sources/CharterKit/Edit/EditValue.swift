/// A value as a form sends it: every scalar is text, as in the file.
public indirect enum EditValue: Equatable, Sendable {
  /// A scalar.
  case text(String)
  /// A list.
  case list([EditValue])
  /// A mapping, in the order in which it is written where it is new.
  case map([Member])

  /// A key and its value.
  public struct Member: Equatable, Sendable {
    /// The English key of the format, the author's key, or a language.
    public var key: String
    /// The value.
    public var value: EditValue

    /// That key with that value.
    public init(key: String, value: EditValue) {
      self.key = key
      self.value = value
    }
  }
}

extension EditValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// That text.
  public init(stringLiteral text: String) { self = .text(text) }
  /// A list of those.
  public init(arrayLiteral items: EditValue...) { self = .list(items) }
  /// A mapping of those.
  public init(dictionaryLiteral members: (String, EditValue)...) {
    self = .map(members.map { Member(key: $0, value: $1) })
  }
}

extension EditValue {
  /// The value of JSON, whose numbers and truth values are texts; a fault where it is not JSON or
  /// holds `null`.
  public init(json bytes: [UInt8]) throws(EditFault) {
    try self.init(JSONMessage(bytes).root)
  }

  /// What a file says there.
  init(_ node: Node) throws(EditFault) {
    switch node.content {
    case .text(let text): self = .text(text)
    case .list(let items):
      var values: [EditValue] = []
      for item in items { values.append(try EditValue(item)) }
      self = .list(values)
    case .map(let entries):
      var members: [Member] = []
      for entry in entries {
        members.append(Member(key: entry.key, value: try EditValue(entry.value)))
      }
      self = .map(members)
    case .nothing, .damaged: throw .request
    }
  }
}
