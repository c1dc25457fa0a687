/// Why an edit was refused, as a form is told.
public struct RefusalReport: Sendable {
  private let message: Message
  private let path: FieldPath?

  /// That message; `path` is the field that it is about, if it is about one.
  public init(message: Message, path: FieldPath?) {
    self.message = message
    self.path = path
  }

  /// The report as JSON.
  public func json(in language: UserLanguage) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.member("message") { $0.string(safe(message.text(in: language))) }
      if let path { json.member("path") { path.write(to: &$0) } }
    }
    json.end()
    return json.bytes
  }
}

extension FieldPath {
  /// Writes the steps as strings and numbers.
  func write(to json: inout JSONText) {
    json.array(steps) { step, json in
      switch step {
      case .key(let key): json.string(key)
      case .index(let index): json.number(index)
      }
    }
  }
}
