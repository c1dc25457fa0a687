/// A JSON value; the members of an object keep their order.
indirect enum JSONValue: Equatable, Sendable {
  case string(String)
  case number(Int)
  case flag(Bool)
  case list([JSONValue])
  case object([Member])

  /// A member of an object.
  struct Member: Equatable, Sendable {
    /// Its name.
    var key: String
    /// What it holds.
    var value: JSONValue
  }

  /// The member of that name, or nil; a new one is added at the end.
  subscript(key: String) -> JSONValue? {
    get {
      guard case .object(let members) = self else { return nil }
      return members.first { $0.key == key }?.value
    }
    set {
      guard case .object(var members) = self else { return }
      let index = members.firstIndex { $0.key == key }
      if let index { members.remove(at: index) }
      if let newValue {
        members.insert(Member(key: key, value: newValue), at: index ?? members.count)
      }
      self = .object(members)
    }
  }

  /// The object with the members of another one after its own.
  func followed(by other: JSONValue) -> JSONValue {
    guard case .object(let members) = other else { return self }
    var result = self
    for member in members { result[member.key] = member.value }
    return result
  }

  /// The value as a file.
  var text: [UInt8] {
    var json = JSONText()
    write(to: &json)
    json.end()
    return json.bytes
  }

  /// Writes the value.
  func write(to json: inout JSONText) {
    switch self {
    case .string(let text): json.string(text)
    case .number(let number): json.number(number)
    case .flag(let flag): json.flag(flag)
    case .list(let items): json.array(items) { $0.write(to: &$1) }
    case .object(let members):
      json.object { json in
        for member in members { json.member(member.key) { member.value.write(to: &$0) } }
      }
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  init(stringLiteral text: String) { self = .string(text) }
  init(integerLiteral number: Int) { self = .number(number) }
  init(booleanLiteral flag: Bool) { self = .flag(flag) }
  init(arrayLiteral items: JSONValue...) { self = .list(items) }
  init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map { Member(key: $0, value: $1) })
  }

  /// A list of texts.
  static func texts(_ texts: [String]) -> JSONValue { .list(texts.map { .string($0) }) }
}
