/// Partial charters: loading them, and merging them into the charter.
struct Include {
  private var reader: Reader
  private var merge = Merge()
  private var loaded = 0

  /// The most files that a charter may include, directly or not.
  private static let limit = 100

  /// The root of a charter with all that it includes.
  static func merged(_ root: Node, _ reader: inout Reader) -> Node {
    guard case .map(let entries) = root.content,
      entries.contains(where: { CharterFormat.charter.key(of: $0) == "include" })
    else { return root }
    var include = Include(reader: reader)
    let content = include.entries(entries, at: "", chain: [])
    reader = include.reader
    for clash in include.merge.clashes { reader.report(clash) }
    return Node(content: .map(content), span: root.span)
  }

  private init(reader: Reader) { self.reader = reader }

  /// The entries of a file with those of the partials that it includes.
  private mutating func entries(
    _ own: [Node.Entry], at path: String, chain: [String]
  ) -> [Node.Entry] {
    var partials: [[Node.Entry]] = []
    for entry in own where CharterFormat.charter.key(of: entry) == "include" {
      // The charter's own field is read with the others; that of a partial is not.
      if !chain.isEmpty { _ = Kind<[String]>.names.read(entry.value, &reader) }
      for item in Self.items(entry.value) {
        if let partial = partial(item, from: path, chain: chain) { partials.append(partial) }
      }
    }
    return partials.isEmpty ? own : merge.merged(own, partials)
  }

  private mutating func partial(
    _ item: Node, from base: String, chain: [String]
  ) -> [Node.Entry]? {
    guard let name = Self.name(item) else { return nil }
    guard let path = RelativePath.resolved(name, from: base, within: .parent) else {
      reader.reportOutside(name, at: item.span, within: .parent)
      return nil
    }
    guard !chain.contains(path), path != reader.ownName else {
      reader.reportCircle(chain.drop { $0 != path } + [path], at: item.span)
      return nil
    }
    loaded += 1
    guard loaded <= Self.limit else {
      if loaded == Self.limit + 1 { reader.reportTooManyIncludes(Self.limit, at: item.span) }
      return nil
    }
    guard let bytes = reader.bytes(of: path, within: .parent, named: name, at: item.span),
      let root = reader.root(of: bytes, at: path), case .map(let own) = root.content
    else { return nil }
    let allowed = own.filter { entry in !reader.reportsWholeCharterKey(entry) }
    return entries(allowed, at: path, chain: chain + [path])
      .filter { CharterFormat.charter.key(of: $0) != "include" }
  }

  /// The path that an item is, or nil where it is none.
  private static func name(_ item: Node) -> String? {
    let text = item.plainText
    return text.utf8.contains { $0 > 0x20 } && text.utf8.count <= Limits.name ? text : nil
  }

  private static func items(_ node: Node) -> [Node] {
    if case .list(let items) = node.content { items } else { [node] }
  }
}

extension Reader {
  /// The charter's own file name, as a partial in its folder would write it.
  fileprivate var ownName: String {
    let name = sources[0].name
    guard let slash = name.utf8.lastIndex(of: 0x2F) else { return name }
    return String(name[name.utf8.index(after: slash)...])
  }

  /// The root of a partial charter.
  fileprivate mutating func root(of bytes: [UInt8], at path: String) -> Node? {
    let name = sibling(path)
    let file = SourceFile(
      reading: bytes, named: name, index: sources.count, syntax: Syntax(of: name, bytes: bytes),
      stretches: stretches)
    _ = add(file.source)
    diagnostics += file.diagnostics
    return file.node
  }

  fileprivate mutating func reportsWholeCharterKey(_ entry: Node.Entry) -> Bool {
    guard let key = CharterFormat.charter.key(of: entry), CharterFormat.ownKeys.contains(key)
    else { return false }
    report(
      "key-unknown", at: entry.keySpan,
      Message(
        en: "A partial charter has no “\(entry.key)”: the charter that includes it says it.",
        fr: """
          Une charte partielle n’a pas de clé «\u{a0}\(entry.key)\u{a0}»\u{a0}: c’est la charte \
          qui l’inclut qui le dit.
          """),
      help: Message(en: "Remove this line.", fr: "Supprimez cette ligne."))
    return true
  }

  fileprivate mutating func reportCircle(_ chain: [String], at span: Span) {
    let path = (chain + chain.prefix(1)).joined(separator: " → ")
    report(
      "include-circular", at: span,
      Message(
        en: "This file includes itself: \(path).",
        fr: "Ce fichier s’inclut lui-même\u{a0}: \(path)."),
      help: Message(en: "Remove one of these includes.", fr: "Supprimez l’une de ces inclusions."))
  }

  fileprivate mutating func reportTooManyIncludes(_ limit: Int, at span: Span) {
    report(
      "limit-exceeded", at: span,
      Message(
        en: "A charter includes at most \(limit) files.",
        fr: "Une charte inclut au plus \(limit) fichiers."))
  }

  fileprivate mutating func report(_ clash: Merge.Clash) {
    let first = place(of: clash.first)
    report(
      "include-clash", at: clash.second,
      Message(
        en: "“\(clash.name)” is defined differently in \(first.file), line \(first.line).",
        fr: """
          «\u{a0}\(clash.name)\u{a0}» est défini autrement dans \(first.file), ligne \(first.line).
          """),
      help: Message(
        en: "Keep one of the two, or define it in the charter itself, which wins.",
        fr: "Gardez l’une des deux, ou définissez-le dans la charte elle-même, qui l’emporte."))
  }
}
