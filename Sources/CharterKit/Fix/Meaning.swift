extension SourceFile {
  /// Whether it says all that another one says which was read before it was corrected.
  func says(what other: SourceFile, apartFromBlanks: Bool) -> Bool {
    guard let before = other.node else { return true }
    return node.map { $0.says(what: before, apartFromBlanks: apartFromBlanks) } ?? false
  }
}

extension Node {
  /// Whether it says what another one says; where that one is damaged, it may say anything.
  func says(what other: Node, apartFromBlanks: Bool) -> Bool {
    switch (content, other.content) {
    case (_, .damaged), (.nothing, .nothing): return true
    case (.text(let text), .text(let before)):
      return text == before || apartFromBlanks && text.withoutBlanks == before.withoutBlanks
    case (.list(let items), .list(let before)):
      let intact = before.filter { $0.content != .damaged }
      guard items.count == before.count || intact.count < before.count else { return false }
      return items.say(what: intact, apartFromBlanks: apartFromBlanks)
    case (.map(let entries), .map(let before)):
      let isDamaged = before.contains(where: \.isDamaged)
      guard isDamaged || entries.count == before.count else { return false }
      return entries.say(what: before, apartFromBlanks: apartFromBlanks)
    default: return false
    }
  }
}

extension [Node] {
  /// Whether these hold the others, in their order.
  fileprivate func say(what others: [Node], apartFromBlanks: Bool) -> Bool {
    var rest = self[...]
    for other in others {
      let index = rest.firstIndex { $0.says(what: other, apartFromBlanks: apartFromBlanks) }
      guard let index else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }
}

extension [Node.Entry] {
  /// Whether these hold the others, apart from the damaged ones, in their order.
  fileprivate func say(what others: [Node.Entry], apartFromBlanks: Bool) -> Bool {
    var rest = self[...]
    for entry in others where !entry.isDamaged {
      guard let index = rest.firstIndex(where: { $0.key == entry.key }),
        rest[index].value.says(what: entry.value, apartFromBlanks: apartFromBlanks)
      else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }
}

extension String {
  fileprivate var withoutBlanks: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}
