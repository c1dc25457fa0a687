/// Nodes as the shapes that fields want, or a fault that says what was found instead.
extension Reader {
  /// The text of a scalar; nil after a fault.
  mutating func text(_ node: Node, atMost limit: Int = Limits.text) -> String? {
    switch node.content {
    case .text(let text):
      guard text.utf8.count <= limit else {
        report(
          "limit-exceeded", at: node.span,
          Message(
            en: "This text is longer than \(Limits.size(limit).en).",
            fr: "Ce texte dépasse \(Limits.size(limit).fr)."),
          help: Message(en: "Shorten it.", fr: "Raccourcissez-le."))
        return nil
      }
      return text
    case .damaged: return nil
    default:
      reportShape(
        node, wanted: Message(en: "a text", fr: "un texte"))
      return nil
    }
  }

  /// The text of a scalar that may not be empty or of blanks only.
  mutating func filledText(_ node: Node, atMost limit: Int = Limits.text) -> String? {
    guard let text = text(node, atMost: limit) else { return nil }
    if let first = text.utf8.first, first > 0x20 { return text }
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      reportShape(node, wanted: Message(en: "a text", fr: "un texte"))
      return nil
    }
    return text
  }

  /// The items of a list; nil after a fault.
  mutating func list(_ node: Node, ofTexts: Bool = false) -> [Node]? {
    switch node.content {
    case .list(let items): return limited(items, at: node.span)
    case .damaged: return nil
    default:
      reportShape(
        node, wanted: Message(en: "a list", fr: "une liste"),
        help: helpForList(node, ofTexts: ofTexts))
      return nil
    }
  }

  /// What is read of each item of a list; nil after a fault.
  mutating func items<Item>(
    _ node: Node, ofTexts: Bool = false, _ read: (Node, inout Reader) -> Item
  ) -> [Item]? {
    guard let nodes = list(node, ofTexts: ofTexts) else { return nil }
    var items: [Item] = []
    items.reserveCapacity(nodes.count)
    for index in nodes.indices {
      enter(.index(index))
      items.append(read(nodes[index], &self))
      leave()
    }
    return items
  }

  /// The entries of a mapping; nil after a fault.
  ///
  /// - Parameter example: a field that may stand there.
  mutating func entries(
    _ node: Node, suchAs example: @autoclosure () -> FieldShape? = nil
  ) -> [Node.Entry]? {
    switch node.content {
    case .map(let entries): return limited(entries, at: node.span)
    case .damaged: return nil
    default:
      reportShape(
        node,
        wanted: Message(en: "keys with their values", fr: "des clés suivies de leur valeur"),
        help: helpForKeys(node, suchAs: example()))
      return nil
    }
  }

  /// As many as a list may hold; a fault if there are more.
  private mutating func limited<Item>(_ items: [Item], at span: Span) -> [Item] {
    guard items.count > Limits.items else { return items }
    report(
      "limit-exceeded", at: Span(source: span.source, start: span.start, end: span.start),
      Message(
        en: "A list holds at most \(Limits.items) items; this one has \(items.count).",
        fr: """
          Une liste compte au plus \(Limits.items) éléments\u{202f}; celle-ci en a \(items.count).
          """))
    return Array(items.prefix(Limits.items))
  }

  /// Checks a name that the author chose as a key.
  mutating func checkName(_ name: String, at span: Span) {
    if name.isEmpty {
      report(
        "value-type", at: span,
        Message(en: "This key is empty.", fr: "Cette clé est vide."),
        help: Message(en: "Give it a name.", fr: "Donnez-lui un nom."))
    } else if name.utf8.count > Limits.name {
      report(
        "limit-exceeded", at: span,
        Message(
          en: "This key is longer than \(Limits.name) bytes.",
          fr: "Cette clé dépasse \(Limits.name)\u{a0}octets."))
    }
  }

  /// Reports a list of which one item at least is wanted.
  mutating func reportEmptyList(_ node: Node, help: Message) {
    report(
      "value-type", at: node.span,
      Message(en: "This list is empty.", fr: "Cette liste est vide."), help: help)
  }

  private mutating func reportShape(_ node: Node, wanted: Message, help: Message? = nil) {
    let found: Message
    switch node.content {
    case .text where !node.isEmpty:
      found = Message(en: "A text stands here", fr: "On trouve ici un texte")
    case .text, .nothing:
      found = Message(en: "Nothing stands here", fr: "On ne trouve rien ici")
    case .list: found = Message(en: "A list stands here", fr: "On trouve ici une liste")
    case .map: found = Message(en: "Keys stand here", fr: "On trouve ici des clés")
    case .damaged: return
    }
    let value = Message(
      en: "Write a value, or remove the line.", fr: "Écrivez une valeur, ou supprimez la ligne.")
    report(
      "value-type", at: node.span,
      Message(
        en: "\(found.en), where there should be \(wanted.en).",
        fr: "\(found.fr)\u{202f}; il faut \(wanted.fr)."),
      help: help ?? (node.isEmpty ? value : helpByExample(at: node.span)))
  }

  /// How the field that is being read is written.
  private func helpByExample(at span: Span) -> Message? {
    guard let field = CharterFormat.field(at: path) else { return nil }
    var example = inItsLanguages(spelling(of: field.example, in: span))
    if case .map = field.shape { example = "{\(example)}" }
    let entry = typed("\(spelling(of: field.key, in: span)): \(example)", at: span)
    return .example(en: entry, fr: entry)
  }

  /// How to write as a list what its author wrote as a text.
  private func helpForList(_ node: Node, ofTexts: Bool) -> Message? {
    guard case .text(let text) = node.content, !node.isEmpty else { return nil }
    if ["aucun", "aucune", "non", "néant", "none", "no", "-", "–"].contains(text.lowercased()) {
      return Message(
        en: "To say that there is none, write: []",
        fr: "Pour dire qu’il n’y en a pas, écrivez\u{a0}: []")
    }
    guard ofTexts, text.utf8.count <= 60 else { return nil }
    let list = typed("[\(text.asList)]", at: node.span)
    return Message(
      en: "Put it between square brackets: \(list)", fr: "Mettez-le entre crochets\u{a0}: \(list)")
  }

  /// Where to write keys; of a whole file, how to begin one.
  private func helpForKeys(_ node: Node, suchAs example: FieldShape?) -> Message? {
    if isAtRoot {
      return Message(
        en: "“charter new FILE” writes a charter to begin with.",
        fr: "«\u{a0}charter new FICHIER\u{a0}» écrit une charte pour commencer.")
    }
    guard let example else { return nil }
    let key = spelling(of: example.key, in: node.span)
    let value = spelling(of: example.example, in: node.span)
    guard sources[node.span.source].syntax == .yaml else {
      let keys = typed("{\(key): \(value)}", at: node.span)
      return Message(
        en: "Write its keys between braces, such as: \(keys)",
        fr: "Écrivez ses clés entre accolades, par exemple\u{a0}: \(keys)")
    }
    return Message(
      en: "Write its keys, each on a line of its own and indented, such as: \(key): \(value)",
      fr: """
        Écrivez ses clés, chacune sur sa ligne et en retrait, par exemple\u{a0}: \(key): \(value)
        """)
  }
}

extension String {
  /// The same with commas between its parts, where other signs or words stand.
  fileprivate var asList: String {
    var list = hasPrefix("(") && hasSuffix(")") ? String(dropFirst().dropLast()) : self
    for sign in [" et ", " and ", " ; ", "; ", ";", " / ", "/"] where !contains("://") {
      list = list.replacing(sign, with: ", ")
    }
    return list
  }
}

extension Node {
  /// Whether it says nothing.
  fileprivate var isEmpty: Bool {
    switch content {
    case .text(let text): !text.utf8.contains { $0 > 0x20 }
    case .nothing: true
    default: false
    }
  }
}

extension Message {
  /// What to do with an empty list of which one item at least is wanted.
  static let writeItem = Message(
    en: "Write at least one value in it, or remove the line.",
    fr: "Écrivez-y au moins une valeur, ou supprimez la ligne.")

  /// What to write, for example.
  static func example(en: String, fr: String) -> Message {
    Message(en: "Write for example: \(en)", fr: "Écrivez par exemple\u{a0}: \(fr)")
  }
}

/// What a charter may hold at most. They keep the Markdown parser's worst cases out of reach.
enum Limits {
  /// So many bytes, in words: « 16 Kio », « 256 octets ».
  static func size(_ bytes: Int) -> Message {
    bytes < 1024
      ? Message(en: "\(bytes) bytes", fr: "\(bytes)\u{a0}octets")
      : Message(en: "\(bytes / 1024) KiB", fr: "\(bytes / 1024)\u{a0}Kio")
  }

  /// The bytes of one text.
  static let text = 16 * 1024
  /// The bytes of a name.
  static let name = 256
  /// The bytes of all texts in one language.
  static let language = 256 * 1024
  /// The items of a list, or the entries of a mapping.
  static let items = 5000
  /// The languages of a charter.
  static let languages = 32
  /// The columns of the cookie table.
  static let columns = 32
  /// The rows of all tables, in all languages.
  static let rows = 20_000
}
