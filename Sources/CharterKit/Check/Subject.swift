import Rendering

extension Charter {
  /// What a way leads to, as its author knows it: « cookie sessionid, champ durée »; nil: the
  /// charter as a whole.
  func subject(of path: FieldPath) -> Message? {
    guard case .key(let first)? = path.steps.first else { return nil }
    if path.steps.count > 1, let thing = thing(first, path.steps[1]) {
      if isOnlyName(path) { return subject(of: ["name"], in: thing) }
      return subject(of: path.steps.dropFirst(2), in: thing)
    }
    if path.steps.count > 1, Self.things.contains(first) {
      return subject(of: path.steps.dropFirst(), in: Self.name(first))
    }
    return subject(of: path.steps[...], in: nil)
  }

  /// Whether that is the name of a cookie that has no other.
  private func isOnlyName(_ path: FieldPath) -> Bool {
    guard path.steps.count == 4, case .index(let cookie) = path.steps[1],
      path == ["cookies", .index(cookie), "name", .index(0)], cookies.indices.contains(cookie)
    else { return false }
    return cookies[cookie].names.count == 1
  }

  /// The mappings that a charter has one of.
  private static let things: Set<String> = ["site", "controller", "dpo", "authority", "consent"]

  /// One of the charter's cookies, purposes, providers, sections or changes.
  private func thing(_ list: String, _ step: FieldPath.Step) -> Message? {
    switch (list, step) {
    case ("cookies", .index(let index)):
      let name = cookies.indices.contains(index) ? cookies[index].names.first ?? "" : ""
      return .thing("cookie", "cookie", name.isEmpty ? "\(index + 1)" : name)
    case ("purposes", .key(let key)):
      let builtIn = BuiltInPurpose(rawValue: BuiltInPurpose.key(key))
      return Message(
        en: "purpose \(builtIn?.rawValue ?? key)", fr: "finalité \(builtIn?.french ?? key)")
    case ("providers", .key(let key)): return .thing("provider", "prestataire", key)
    case ("sections", .index(let index)): return section(index)
    case ("history", .index(let index)):
      let date = history.indices.contains(index) ? history[index].date?.iso : nil
      return Message(
        en: "change \(date.map { "of \($0)" } ?? "\(index + 1)")",
        fr: "modification \(date.map { "du \($0)" } ?? "\(index + 1)")")
    case ("x-allow", .index(let index)):
      let rule = allowances.indices.contains(index) ? allowances[index].rule : ""
      return .thing("allowance", "exception", rule.isEmpty ? "\(index + 1)" : rule)
    default: return nil
    }
  }

  private func section(_ index: Int) -> Message {
    guard let sections, sections.indices.contains(index) else {
      return .thing("section", "section", "\(index + 1)")
    }
    let titles = sections[index].title?.values.lazy.map(\.inlines.plainText)
    if let text = titles?.first(where: { !$0.isEmpty }) {
      return Message(en: "section “\(text)”", fr: "section «\u{a0}\(text)\u{a0}»")
    }
    let id = sections[index].id
    return .thing("section", "section", id.isEmpty ? "\(index + 1)" : id)
  }

  /// A field, and a field of it, and so on, of a thing.
  private func subject(of steps: ArraySlice<FieldPath.Step>, in thing: Message?) -> Message? {
    var subject = thing
    var isField = false
    for step in steps {
      switch step {
      case .key(let key) where isField && languages.contains(key): subject?.append(" (\(key))")
      case .key(let key) where isField: subject?.append(", ", Self.name(key))
      case .key(let key):
        let name = Self.name(key)
        let field = Message(en: "field \(name.en)", fr: "champ \(name.fr)")
        if subject == nil { subject = field } else { subject?.append(", ", field) }
        isField = true
      case .index(let index):
        subject?.append(", ", .thing("item", "élément", "\(index + 1)"))
      }
    }
    return subject
  }

  /// A field's name in both languages.
  private static func name(_ key: String) -> Message {
    Message(en: key, fr: CharterFormat.french[key] ?? key)
  }
}

extension Message {
  /// A kind of thing and the name of one.
  fileprivate static func thing(_ en: String, _ fr: String, _ name: String) -> Message {
    Message(en: "\(en) \(name)", fr: "\(fr) \(name)")
  }

  fileprivate mutating func append(_ text: String, _ message: Message = Message(en: "", fr: "")) {
    en += text + message.en
    fr += text + message.fr
  }
}
