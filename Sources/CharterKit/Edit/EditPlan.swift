/// What becomes of a value of a file, and of the values in it.
struct EditPlan {
  /// Where an entry or an item of the changed collection comes from.
  enum Origin {
    /// One that is there.
    case kept(Int)
    /// The same again.
    case copied(Int)
    /// A new one; the key as it is to be written.
    case new(key: String?, EditValue)
  }

  /// What replaces it whole; nil: nothing does.
  var value: EditValue?
  /// What becomes of its entries or items, by their present index.
  var inside: [Int: EditPlan] = [:]
  /// The new keys of its entries, by their present index.
  var keys: [Int: String] = [:]
  /// Its entries or items in their new order; nil: as they are.
  var order: [Origin]?

  /// Whether nothing changes.
  var isEmpty: Bool {
    value == nil && order == nil && keys.isEmpty && inside.values.allSatisfy(\.isEmpty)
  }

  /// Changes what becomes of the value at those indices.
  mutating func change(at indices: ArraySlice<Int>, _ body: (inout EditPlan) -> Void) {
    guard let first = indices.first else { return body(&self) }
    inside[first, default: EditPlan()].change(at: indices.dropFirst(), body)
  }

  /// The order that is to come, of so many children.
  func order(of count: Int) -> [Origin] { order ?? (0..<count).map { .kept($0) } }
}

extension EditPlan {
  /// Whether a file that is read again says what was meant: the former value with this change.
  func isFulfilled(by node: Node, over former: PlacedNode) -> Bool {
    if let value { return node.saysExactly(value) }
    switch (former.content, node.content) {
    case (.text(let text), .text(let other)): return text.isIdentical(to: other)
    case (.nothing, .nothing): return true
    case (.list(let children), .list(let items)):
      let order = order(of: children.count)
      return order.count == items.count
        && zip(order, items).allSatisfy { origin, item in
          isFulfilled(origin, by: item, key: nil, over: children)
        }
    case (.map(let children), .map(let entries)):
      let order = order(of: children.count)
      return order.count == entries.count
        && zip(order, entries).allSatisfy { origin, entry in
          isFulfilled(origin, by: entry.value, key: entry.key, over: children)
        }
    default: return false
    }
  }

  private func isFulfilled(
    _ origin: Origin, by node: Node, key: String?, over children: [PlacedNode.Child]
  ) -> Bool {
    switch origin {
    case .kept(let index):
      let wanted = keys[index] ?? children[index].key?.text ?? ""
      return wanted.isIdentical(to: key ?? "")
        && (inside[index] ?? EditPlan()).isFulfilled(by: node, over: children[index].value)
    case .copied(let index):
      return EditPlan().isFulfilled(by: node, over: children[index].value)
    case .new(let wanted, let value):
      return (wanted ?? "").isIdentical(to: key ?? "") && node.saysExactly(value)
    }
  }
}

extension Node {
  /// Whether it says just that, byte for byte.
  fileprivate func saysExactly(_ value: EditValue) -> Bool {
    switch (content, value) {
    case (.text(let text), .text(let other)): text.isIdentical(to: other)
    case (.list(let items), .list(let values)):
      items.count == values.count && zip(items, values).allSatisfy { $0.saysExactly($1) }
    case (.map(let entries), .map(let members)):
      entries.count == members.count
        && zip(entries, members).allSatisfy { entry, member in
          entry.key.isIdentical(to: member.key) && entry.value.saysExactly(member.value)
        }
    default: false
    }
  }
}
