extension EditPlanning {
  /// Makes what is there say that value; only what differs changes.
  mutating func merge(_ value: EditValue, into node: PlacedNode, _ shape: Shape?, at indices: [Int])
  {
    if node.says(value) { return }
    switch (node.content, value) {
    case (.map(let entries), .map(let members)) where !entries.isEmpty && !members.isEmpty:
      merge(members, into: entries, shape, at: indices)
    case (.list(let items), .list(let values)) where !items.isEmpty && !values.isEmpty:
      merge(values, into: items, shape?.shape(at: .index(0)), at: indices)
    default: change(at: indices) { $0.value = value }
    }
  }

  private mutating func merge(
    _ members: [EditValue.Member], into entries: [PlacedNode.Child], _ shape: Shape?,
    at indices: [Int]
  ) {
    let keys = entries.map { $0.key?.text ?? "" }
    let places = Dictionary(
      keys.enumerated().map { (shape?.identity(of: $1) ?? $1, $0) },
      uniquingKeysWith: { first, _ in first })
    var stays = [Bool](repeating: false, count: entries.count)
    var added: [EditValue.Member] = []
    for member in members {
      let identity = shape?.identity(of: member.key) ?? member.key
      if let place = places[identity], !stays[place] {
        stays[place] = true
        let shape = shape?.shape(at: .key(member.key))
        merge(member.value, into: entries[place].value, shape, at: indices + [place])
      } else {
        added.append(member)
      }
    }
    guard stays.contains(false) || !added.isEmpty else { return }
    var order: [(key: String, origin: EditPlan.Origin)] = []
    for place in entries.indices where stays[place] {
      order.append((keys[place], .kept(place)))
    }
    for member in added {
      let position = shape.position(
        of: member.key, in: order.map(\.key), languages: languages)
      order.insert((member.key, .new(key: member.key, member.value)), at: position)
    }
    change(at: indices) { $0.order = order.map(\.origin) }
  }

  /// The items that are the same at the beginning and at the end stay; of the others, as many as
  /// there are become the new ones.
  private mutating func merge(
    _ values: [EditValue], into items: [PlacedNode.Child], _ shape: Shape?, at indices: [Int]
  ) {
    let most = min(values.count, items.count)
    var first = 0
    while first < most, items[first].value.says(values[first]) { first += 1 }
    var last = 0
    while last < most - first,
      items[items.count - 1 - last].value.says(values[values.count - 1 - last])
    { last += 1 }
    var order = (0..<first).map { EditPlan.Origin.kept($0) }
    for (offset, value) in values[first..<values.count - last].enumerated() {
      let place = first + offset
      if place < items.count - last {
        merge(value, into: items[place].value, shape, at: indices + [place])
        order.append(.kept(place))
      } else {
        order.append(.new(key: nil, value))
      }
    }
    order += (items.count - last..<items.count).map { .kept($0) }
    if values.count != items.count { change(at: indices) { $0.order = order } }
  }
}

extension Shape? {
  /// Where a new key belongs among those of a mapping: after its nearest neighbour in the order of
  /// the format, or in that of the languages; else at the end.
  func position(of key: String, in keys: [String], languages: [String]) -> Int {
    let order: [String]
    switch self {
    case .record(let fields), .period(let fields): order = fields.map(\.key.en)
    case .localized(_, _): order = languages.map { $0.lowercased() }
    default: return keys.count
    }
    guard let place = order.firstIndex(of: self?.identity(of: key) ?? key) else {
      return keys.count
    }
    let identities = keys.map { self?.identity(of: $0) ?? $0 }
    for neighbour in order[..<place].reversed() {
      if let index = identities.firstIndex(of: neighbour) { return index + 1 }
    }
    return 0
  }
}
