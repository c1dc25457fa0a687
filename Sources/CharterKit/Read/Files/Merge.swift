/// Partial charters merged into the one that includes them, as nodes: each keeps its place.
struct Merge {
  /// Two partial charters that define the same thing differently.
  struct Clash {
    /// Where the first one defines it.
    var first: Span
    /// Where the second one does.
    var second: Span
    /// What they define.
    var name: String
  }

  private(set) var clashes: [Clash] = []

  /// The entries of a charter with those of its partials, in their order; its own win.
  mutating func merged(_ own: [Node.Entry], _ partials: [[Node.Entry]]) -> [Node.Entry] {
    var included: [Node.Entry] = []
    for partial in partials {
      included = combined(partial, over: included, isOwn: false)
    }
    return combined(own, over: included, isOwn: true)
  }

  /// The entries of one mapping over those of others. An own entry wins; two included ones that
  /// differ clash.
  private mutating func combined(
    _ entries: [Node.Entry], over others: [Node.Entry], isOwn: Bool
  ) -> [Node.Entry] {
    var result = others
    var seen: Set<String> = []
    for entry in entries {
      let key = Self.key(entry)
      // Two spellings of a key both stay, for the reader to say so.
      guard seen.insert(key).inserted,
        let index = result.firstIndex(where: { Self.key($0) == key })
      else {
        result.append(entry)
        continue
      }
      let value = combined(key, entry, over: result[index], isOwn: isOwn)
      result[index] = Node.Entry(key: entry.key, keySpan: entry.keySpan, value: value)
    }
    return result
  }

  private mutating func combined(
    _ key: String, _ entry: Node.Entry, over other: Node.Entry, isOwn: Bool
  ) -> Node {
    switch (key, entry.value.content, other.value.content) {
    case ("site", .map(let fields), .map(let others)),
      ("controller", .map(let fields), .map(let others)),
      ("dpo", .map(let fields), .map(let others)),
      ("authority", .map(let fields), .map(let others)),
      ("consent", .map(let fields), .map(let others)),
      ("purposes", .map(let fields), .map(let others)),
      ("providers", .map(let fields), .map(let others)):
      let content = wholes(fields, over: others, isOwn: isOwn) {
        key == "purposes" ? BuiltInPurpose.key($0.key) : Self.field($0)
      }
      return Node(content: .map(content), span: entry.value.span)
    case ("cookies", .list(let items), .list(let others)):
      return list(items, over: others, in: entry.value, isOwn: isOwn, by: Self.cookie)
    case ("sections", .list(let items), .list(let others)):
      return list(items, over: others, in: entry.value, isOwn: isOwn, by: Self.section)
    case ("x-allow", .list(let items), .list(let others)):
      return Node(content: .list(others + items), span: entry.value.span)
    default:
      if !isOwn { note(entry.key, entry.keySpan, entry.value, other.keySpan, other.value) }
      return isOwn ? entry.value : other.value
    }
  }

  /// Whole entries by their key; own ones come where they were or at the end.
  private mutating func wholes(
    _ entries: [Node.Entry], over others: [Node.Entry], isOwn: Bool,
    by identity: (Node.Entry) -> String
  ) -> [Node.Entry] {
    var result = others
    var places: [String: Int] = [:]
    for (index, other) in others.enumerated() { places[identity(other)] = index }
    for entry in entries {
      // Two spellings of a key both stay, for the reader to say so.
      guard let index = places.removeValue(forKey: identity(entry)) else {
        result.append(entry)
        continue
      }
      if isOwn {
        result[index] = entry
      } else {
        note(entry.key, entry.keySpan, entry.value, result[index].keySpan, result[index].value)
      }
    }
    return result
  }

  /// Items by what they are; an own one takes the place of the included one.
  private mutating func list(
    _ items: [Node], over others: [Node], in node: Node, isOwn: Bool, by identity: (Node) -> String?
  ) -> Node {
    var result = others
    var places: [String: Int] = [:]
    for (index, other) in others.enumerated() {
      if let name = identity(other) { places[name] = index }
    }
    for item in items {
      guard let name = identity(item), let index = places[name] else {
        result.append(item)
        continue
      }
      if isOwn {
        result[index] = item
      } else {
        note(String(name.prefix { $0 != "\0" }), item.span, item, result[index].span, result[index])
      }
    }
    return Node(content: .list(result), span: node.span)
  }

  private mutating func note(
    _ name: String, _ second: Span, _ value: Node, _ first: Span, _ other: Node
  ) {
    guard !value.says(other) else { return }
    clashes.append(Clash(first: first, second: second, name: name))
  }

  private static func key(_ entry: Node.Entry) -> String {
    CharterFormat.charter.key(of: entry) ?? entry.key
  }

  private static func field(_ entry: Node.Entry) -> String {
    Anchor.unaccented(CharterFormat.english[entry.key] ?? entry.key)
  }

  /// Name, domain, path and kind: what makes two rows the same cookie.
  private static func cookie(_ node: Node) -> String? {
    guard case .map(let entries) = node.content else { return nil }
    var parts = ["", "", "", CookieKind.cookie.rawValue]
    for entry in entries {
      switch (CookieFormat.cookie.key(of: entry), entry.value.content) {
      case ("name", .text(let name)): parts[0] = name
      case ("name", .list(let names)): parts[0] = names.map(\.plainText).joined(separator: "\u{1}")
      case ("domain", .text(let domain)): parts[1] = domain
      case ("path", .text(let path)): parts[2] = path
      case ("kind", .text(let kind)):
        parts[3] = CookieKind.allCases.first { $0.french == kind }?.rawValue ?? kind
      default: break
      }
    }
    return parts[0].isEmpty ? nil : parts.joined(separator: "\0")
  }

  private static func section(_ node: Node) -> String? {
    guard case .map(let entries) = node.content else { return nil }
    for entry in entries where PageFormat.section.key(of: entry) == "id" {
      return entry.value.plainText
    }
    return nil
  }
}

extension Node {
  /// The text of a scalar; empty for anything else.
  var plainText: String {
    if case .text(let text) = content { text } else { "" }
  }

  /// Whether it says the same as another node, wherever they stand.
  func says(_ other: Node) -> Bool {
    switch (content, other.content) {
    case (.text(let one), .text(let two)): one == two
    case (.list(let one), .list(let two)):
      one.count == two.count && zip(one, two).allSatisfy { $0.says($1) }
    case (.map(let one), .map(let two)):
      one.count == two.count
        && zip(one, two).allSatisfy { $0.key == $1.key && $0.value.says($1.value) }
    case (.nothing, .nothing), (.damaged, _), (_, .damaged): true
    default: false
    }
  }
}
