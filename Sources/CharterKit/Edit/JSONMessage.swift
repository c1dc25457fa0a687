/// A message in JSON that somebody sent.
struct JSONMessage {
  /// Its value.
  let root: Node
  private let text: [UInt8]

  /// Reads a message strictly; a fault where it is not JSON, is larger than a charter, or is too
  /// deep. What people type or paste may hold anything: that is for the edit to judge.
  init(_ bytes: [UInt8]) throws(EditFault) {
    let file = SourceFile(
      reading: bytes, named: "-", index: 0, syntax: .json, keepsInvisible: true)
    guard let root = file.node, file.faults.isEmpty else { throw .request }
    (self.root, text) = (root, file.source.text)
  }

  /// The member of that name.
  func member(_ name: String, of node: Node) throws(EditFault) -> Node {
    guard case .map(let entries) = node.content,
      let entry = entries.first(where: { $0.key == name })
    else { throw .request }
    return entry.value
  }

  /// The text of a string.
  func string(_ node: Node) throws(EditFault) -> String {
    guard case .text(let text) = node.content, isQuoted([node])[0] else { throw .request }
    return text
  }

  /// A number from 0.
  func index(_ node: Node) throws(EditFault) -> Int {
    guard case .text(let text) = node.content, !isQuoted([node])[0], let index = Int(text),
      index >= 0
    else { throw .request }
    return index
  }

  /// A list of strings and numbers from 0.
  func path(_ node: Node) throws(EditFault) -> FieldPath {
    guard case .list(let items) = node.content else { throw .request }
    var steps: [FieldPath.Step] = []
    for (item, isQuoted) in zip(items, isQuoted(items)) {
      guard case .text(let text) = item.content else { throw .request }
      if isQuoted {
        steps.append(.key(text))
      } else if let index = Int(text), index >= 0 {
        steps.append(.index(index))
      } else {
        throw .request
      }
    }
    return FieldPath(steps)
  }

  /// Whether each of those nodes, in the order of the text, is a string.
  private func isQuoted(_ nodes: [Node]) -> [Bool] {
    var cursor = TextCursor(text)
    return nodes.map { node in
      cursor.advance(toScalar: node.span.start)
      return text.at(cursor.byte) == Byte.quote
    }
  }
}

extension Edit {
  /// The edit of a message, as JSON:
  ///
  ///     {"edit": "set", "path": ["cookies", 0, "lifetime"], "value": "13 months"}
  ///     {"edit": "remove", "path": ["cookies", 0]}
  ///     {"edit": "insert", "path": ["cookies"], "index": 0, "value": {"name": "…"}}
  ///     {"edit": "move", "path": ["cookies"], "from": 0, "to": 3}
  ///     {"edit": "copy", "path": ["cookies"], "index": 0}
  ///     {"edit": "rename", "path": ["providers", "matomo"], "key": "piwik"}
  public init(json bytes: [UInt8]) throws(EditFault) {
    let message = try JSONMessage(bytes)
    try self.init(message.root, in: message)
  }

  /// The edit of an object in a message.
  init(_ root: Node, in message: JSONMessage) throws(EditFault) {
    let path = try message.path(message.member("path", of: root))
    switch try message.string(message.member("edit", of: root)) {
    case "set": self = .set(path, try EditValue(message.member("value", of: root)))
    case "remove": self = .remove(path)
    case "insert":
      let index = try message.index(message.member("index", of: root))
      self = .insert(path, index, try EditValue(message.member("value", of: root)))
    case "move":
      let from = try message.index(message.member("from", of: root))
      self = .move(path, from: from, to: try message.index(message.member("to", of: root)))
    case "copy": self = .copy(path, try message.index(message.member("index", of: root)))
    case "rename": self = .rename(path, try message.string(message.member("key", of: root)))
    default: throw .request
    }
  }
}
