/// A value of a file with the bytes where it stands, quotes and brackets included.
struct PlacedNode {
  /// What is written there.
  enum Content {
    case text(String)
    case list([Child])
    case map([Child])
    case nothing
  }

  /// An entry of a mapping, or an item of a list.
  struct Child {
    /// The key as it is written; nil for an item.
    var key: (text: String, bytes: Range<Int>)?
    /// The value.
    var value: PlacedNode
  }

  /// What is written there.
  var content: Content
  /// Where.
  var bytes: Range<Int>

  /// Its entries or items.
  var children: [Child] {
    switch content {
    case .list(let children), .map(let children): children
    case .text, .nothing: []
    }
  }

  /// Whether it is a mapping.
  var isMap: Bool {
    if case .map = content { true } else { false }
  }

  /// Whether it is a list or a mapping.
  var isCollection: Bool {
    switch content {
    case .list, .map: true
    case .text, .nothing: false
    }
  }

  /// A node of that source.
  init(_ node: Node, in source: Source) {
    var cursor = TextCursor(source.text)
    self.init(node, &cursor)
  }

  /// A node that the cursor has not passed yet: the walk is one for the whole file.
  private init(_ node: Node, _ cursor: inout TextCursor) {
    cursor.advance(toScalar: node.span.start)
    let start = cursor.byte
    switch node.content {
    case .text(let text): content = .text(text)
    case .nothing, .damaged: content = .nothing
    case .list(let items):
      content = .list(items.map { Child(key: nil, value: PlacedNode($0, &cursor)) })
    case .map(let entries):
      content = .map(
        entries.map { entry in
          cursor.advance(toScalar: entry.keySpan.start)
          let key = cursor.byte
          cursor.advance(toScalar: entry.keySpan.end)
          let bytes = key..<cursor.byte
          return Child(key: (entry.key, bytes), value: PlacedNode(entry.value, &cursor))
        })
    }
    cursor.advance(toScalar: node.span.end)
    bytes = start..<max(start, cursor.byte)
  }
}

extension String {
  /// Whether it is the same text, byte for byte: é is not e with an accent.
  func isIdentical(to other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

extension PlacedNode {
  /// Whether it says just that.
  func says(_ value: EditValue) -> Bool {
    switch (content, value) {
    case (.text(let text), .text(let other)): text.isIdentical(to: other)
    case (.list(let children), .list(let items)):
      children.count == items.count && zip(children, items).allSatisfy { $0.value.says($1) }
    case (.map(let children), .map(let members)):
      children.count == members.count
        && zip(children, members).allSatisfy { child, member in
          child.key?.text.isIdentical(to: member.key) == true && child.value.says(member.value)
        }
    default: false
    }
  }
}
