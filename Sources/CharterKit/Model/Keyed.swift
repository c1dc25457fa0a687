/// A value that knows the key under which its author wrote it.
protocol Keyed: Sendable {
  /// The author's key.
  var key: String { get set }
}

extension Purpose: Keyed {}
extension Provider: Keyed {}

/// Where things stand by their keys: a table only where there are many.
struct KeyIndex<Item: Keyed>: Sendable {
  private let items: [Item]
  private var indices: [String: Int] = [:]

  /// The index of these things; of two with the same key, the first counts.
  init(_ items: [Item]) {
    self.items = items
    guard items.count > 32 else { return }
    for index in items.indices.reversed() { indices[items[index].key] = index }
  }

  /// Where the thing of that key stands; nil: there is none.
  subscript(key: String) -> Int? {
    guard indices.isEmpty else { return indices[key] }
    for index in items.indices where items[index].key == key { return index }
    return nil
  }
}

extension Charter {
  /// For each provider, whether a cookie is set by it or can be read by it.
  var providerUse: (isUsed: [Bool], hasUnknown: Bool) {
    use(of: providers) { cookie, use in
      use(cookies[cookie].provider)
      for key in cookies[cookie].access ?? [] { use(key) }
    }
  }

  /// For each purpose, whether a cookie has it.
  var purposeUse: (isUsed: [Bool], hasUnknown: Bool) {
    use(of: purposes) { $1(cookies[$0].purpose) }
  }

  /// For each of these things, whether a cookie, shown by its index, names it; and whether one
  /// names another thing.
  private func use<Item: Keyed>(
    of items: [Item], _ visit: (Int, (String) -> Void) -> Void
  ) -> (isUsed: [Bool], hasUnknown: Bool) {
    let index = KeyIndex(items)
    var isUsed = [Bool](repeating: false, count: items.count)
    var hasUnknown = false
    for cookie in cookies.indices {
      visit(cookie) { key in
        if let item = index[key] { isUsed[item] = true } else { hasUnknown = true }
      }
    }
    return (isUsed, hasUnknown)
  }
}
