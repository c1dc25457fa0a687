/// Finds out what an edit changes in a file.
struct EditPlanning {
  /// What the file says.
  let root: PlacedNode
  /// The language of the file's keys.
  let language: UserLanguage
  /// The charter's languages, in their order.
  let languages: [String]
  /// The edit's path.
  let path: FieldPath
  /// What changes.
  private(set) var plan = EditPlan()

  /// What that edit changes there.
  init(_ edit: Edit, in root: PlacedNode) throws(EditFault) {
    self.root = root
    path = edit.path
    language = root.keyLanguage ?? .en
    languages = root.languages
    guard path.steps.count <= YAMLTree.depthLimit else { throw .notFound(path) }
    switch edit {
    case .set(_, let value): try set(value)
    case .remove: try remove()
    case .insert(_, let index, let value): try insert(value, at: index)
    case .move(_, let from, let to): try move(from, to)
    case .copy(_, let index): try copy(index)
    case .rename(_, let key): try rename(to: key)
    }
  }

  /// Changes what becomes of the value at those indices.
  mutating func change(at indices: [Int], _ body: (inout EditPlan) -> Void) {
    plan.change(at: indices[...], body)
  }

  /// How far a path leads.
  private struct Way {
    var node: PlacedNode
    var shape: Shape? = .charter
    var indices: [Int] = []
    var rest: ArraySlice<FieldPath.Step>
  }

  /// Walks as far as there is something.
  private func way(along steps: ArraySlice<FieldPath.Step>) -> Way {
    var way = Way(node: root, rest: steps)
    while let step = way.rest.first {
      if case .oneOrMore(let item)? = way.shape, step == .index(0), case .text = way.node.content {
        way.shape = item
      } else if let index = way.node.index(of: step, way.shape) {
        way.node = way.node.children[index].value
        way.indices.append(index)
        way.shape = way.shape?.shape(at: step)
      } else {
        break
      }
      way.rest.removeFirst()
    }
    return way
  }

  /// The collection that the path leads to, whose item at that index is there.
  private func collection(holding index: Int) throws(EditFault) -> Way {
    let way = way(along: path.steps[...])
    guard way.rest.isEmpty, way.node.children.indices.contains(index) else {
      throw .notFound(path)
    }
    return way
  }

  private mutating func set(_ value: EditValue) throws(EditFault) {
    let way = way(along: path.steps[...])
    guard !way.rest.isEmpty else {
      let value = value.spelled(in: language, way.shape)
      if way.indices.isEmpty, !(way.node.isMap && value.isMap) { throw .notFound(path) }
      return merge(value, into: way.node, way.shape, at: way.indices)
    }
    try add(value, beyond: way)
  }

  /// Adds what the path leads to and is not there yet, with all on the way.
  private mutating func add(_ value: EditValue, beyond way: Way) throws(EditFault) {
    guard case .key(let key)? = way.rest.first else { throw .notFound(path) }
    var shapes = [way.shape]
    for step in way.rest { shapes.append(shapes.last??.shape(at: step)) }
    var value = value.spelled(in: language, shapes.last ?? nil)
    for (step, shape) in zip(way.rest, shapes).dropFirst().reversed() {
      guard case .key(let key) = step else { throw .notFound(path) }
      let written = shape?.key(key, in: language) ?? key
      value = .map([EditValue.Member(key: written, value: value)])
    }
    let written = way.shape?.key(key, in: language) ?? key
    switch way.node.content {
    case .nothing:
      let member = EditValue.Member(key: written, value: value)
      plan.change(at: way.indices[...]) { $0.value = .map([member]) }
    case .map(let children):
      let order = children.map { $0.key?.text ?? "" }
      let position = way.shape.position(of: written, in: order, languages: languages)
      insert(.new(key: written, value), at: position, of: way)
    case .text, .list: throw .notFound(path)
    }
  }

  /// Puts something into a collection; an empty one is written anew.
  private mutating func insert(_ origin: EditPlan.Origin, at index: Int, of way: Way) {
    let count = way.node.children.count
    plan.change(at: way.indices[...]) { plan in
      if count == 0, case .new(let key, let value) = origin {
        plan.value = key.map { .map([EditValue.Member(key: $0, value: value)]) } ?? .list([value])
      } else {
        var order = plan.order(of: count)
        order.insert(origin, at: index)
        plan.order = order
      }
    }
  }

  private mutating func remove() throws(EditFault) {
    let way = way(along: path.steps[...])
    guard way.rest.isEmpty, let index = way.indices.last else { throw .notFound(path) }
    let parent = self.way(along: path.steps.dropLast())
    guard parent.rest.isEmpty, parent.indices.count < way.indices.count else {
      throw .notFound(path)
    }
    plan.change(at: parent.indices[...]) { plan in
      var order = plan.order(of: parent.node.children.count)
      order.remove(at: index)
      plan.order = order
    }
  }

  private mutating func insert(_ value: EditValue, at index: Int) throws(EditFault) {
    let way = way(along: path.steps[...])
    guard way.rest.isEmpty else { return try add(.list([value]), beyond: way) }
    let shape = way.shape?.shape(at: .index(0))
    let value = value.spelled(in: language, shape)
    switch way.node.content {
    case .list(let items):
      guard index <= items.count else { throw .notFound(path) }
      insert(.new(key: nil, value), at: index, of: way)
    case .nothing where index == 0:
      plan.change(at: way.indices[...]) { $0.value = .list([value]) }
    case .text(let text):
      guard case .oneOrMore? = way.shape, index <= 1 else { throw .notFound(path) }
      let items = index == 0 ? [value, .text(text)] : [.text(text), value]
      plan.change(at: way.indices[...]) { $0.value = .list(items) }
    case .map, .nothing: throw .notFound(path)
    }
  }

  private mutating func move(_ from: Int, _ to: Int) throws(EditFault) {
    let way = try collection(holding: from)
    let count = way.node.children.count
    guard to < count else { throw .notFound(path) }
    guard from != to else { return }
    plan.change(at: way.indices[...]) { plan in
      var order = plan.order(of: count)
      order.insert(order.remove(at: from), at: to)
      plan.order = order
    }
  }

  private mutating func copy(_ index: Int) throws(EditFault) {
    let way = try collection(holding: index)
    guard !way.node.isMap else { throw .notFound(path) }
    insert(.copied(index), at: index + 1, of: way)
  }
}

extension EditPlanning {
  /// Gives an entry another key, and what refers to it.
  private mutating func rename(to key: String) throws(EditFault) {
    let isShort = !key.isEmpty && key.utf8.count <= Limits.name
    guard isShort, !key.utf8.contains(where: { Byte.isBreak($0) }) else { throw .keyUnfit(key) }
    let way = way(along: path.steps[...])
    let parent = self.way(along: path.steps.dropLast())
    guard way.rest.isEmpty, let index = way.indices.last, parent.node.isMap,
      case .map? = parent.shape, let former = parent.node.children[index].key?.text
    else { throw .notFound(path) }
    if former.isIdentical(to: key) { return }
    let isTaken = parent.node.children.indices.contains {
      $0 != index && parent.node.children[$0].key?.text == key
    }
    if isTaken { throw .keyTaken(key) }
    plan.change(at: parent.indices[...]) { $0.keys[index] = key }
    switch path.steps.first {
    case .key("providers"): refer(to: key, from: former, in: ["provider", "access"]) { $0 }
    case .key("purposes"):
      refer(to: key, from: former, in: ["purpose"]) { BuiltInPurpose.key($0) }
    default: break
    }
  }

  /// Changes the texts of those fields of cookies that are a certain key.
  private mutating func refer(
    to key: String, from former: String, in fields: [FieldPath.Step],
    _ identity: (String) -> String
  ) {
    let cookies = way(along: ["cookies"])
    guard cookies.rest.isEmpty, case .list(let items) = cookies.node.content else { return }
    let wanted = identity(former)
    for (index, item) in items.enumerated() {
      for field in fields {
        guard let position = item.value.index(of: field, cookies.shape?.shape(at: .index(0)))
        else { continue }
        let indices = cookies.indices + [index, position]
        item.value.children[position].value.forEachText { inner, text in
          guard identity(text) == wanted else { return }
          plan.change(at: (indices + inner)[...]) { $0.value = .text(key) }
        }
      }
    }
  }
}

extension PlacedNode {
  /// The index of what that step names.
  fileprivate func index(of step: FieldPath.Step, _ shape: Shape?) -> Int? {
    switch (step, content) {
    case (.index(let index), .list(let items)): return items.indices.contains(index) ? index : nil
    case (.key(let key), .map(let entries)):
      if let exact = entries.firstIndex(where: { $0.key?.text == key }) { return exact }
      guard let shape else { return nil }
      let wanted = shape.identity(of: key)
      return entries.firstIndex { shape.identity(of: $0.key?.text ?? "") == wanted }
    default: return nil
    }
  }

  /// Takes a text, or each text of a list, with its indices from here.
  fileprivate func forEachText(_ take: ([Int], String) -> Void) {
    switch content {
    case .text(let text): take([], text)
    case .list(let items):
      for (index, item) in items.enumerated() {
        if case .text(let text) = item.value.content { take([index], text) }
      }
    case .map, .nothing: break
    }
  }

  /// The charter's languages.
  fileprivate var languages: [String] {
    guard let index = index(of: "languages", .charter) else { return [] }
    var languages: [String] = []
    children[index].value.forEachText { languages.append($1) }
    return Array(languages.prefix(Limits.languages))
  }

  /// The language of the first key that is not the same in both; nil where there is none.
  var keyLanguage: UserLanguage? {
    for child in children {
      if let key = child.key?.text {
        if let french = CharterFormat.french[key], french != key { return .en }
        if let english = CharterFormat.english[key], english != key { return .fr }
      }
      if let language = child.value.keyLanguage { return language }
    }
    return nil
  }
}

extension EditValue {
  /// Whether it is a mapping.
  fileprivate var isMap: Bool {
    if case .map = self { true } else { false }
  }
}
