extension FieldShape {
  /// The example as the value that an author's file would hold.
  func exampleValue(in language: UserLanguage) -> JSONValue {
    let text = example.text(in: language)
    let file = SourceFile(reading: Array(text.utf8), named: key.en, index: 0, syntax: .yaml)
    guard let node = file.node, file.diagnostics.isEmpty else {
      preconditionFailure("the example of \(key.en) is not YAML")
    }
    if case .scalar(.formatVersion) = shape, let number = Int(text) { return .number(number) }
    return node.value
  }
}

extension Node {
  /// The node as JSON; a scalar stays a text.
  fileprivate var value: JSONValue {
    switch content {
    case .text(let text): .string(text)
    case .list(let items): .list(items.map(\.value))
    case .map(let entries): .object(entries.map { .init(key: $0.key, value: $0.value.value) })
    case .nothing, .damaged: ""
    }
  }
}
