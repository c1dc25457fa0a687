/// Texts that stand in files of their own: `text: {fr: {file: intro.fr.md}}`.
extension Reader {
  /// The node itself, or the text of the file that it names; nil after a fault.
  mutating func content(of node: Node) -> Node? {
    guard case .map(let entries) = node.content, entries.count == 1, let entry = entries.first,
      entry.namesFile
    else { return node }
    guard let name = filledText(entry.value) else { return nil }
    guard let path = RelativePath.resolved(name, from: "", within: .folder) else {
      reportOutside(name, at: entry.value.span, within: .folder)
      return nil
    }
    guard let bytes = bytes(of: path, within: .folder, named: name, at: entry.value.span) else {
      return nil
    }
    let file = SourceFile(reading: bytes, named: sibling(path), index: sources.count, syntax: .text)
    _ = add(file.source)
    diagnostics += file.diagnostics
    guard let text = file.node else { return nil }
    remember(text, for: node.span)
    return text
  }

  /// The bytes of a file, or nil after a fault at the place that names it.
  mutating func bytes(
    of path: String, within scope: FileScope, named name: String, at span: Span
  ) -> [UInt8]? {
    switch bytes(of: path, within: scope) {
    case .bytes(let bytes): return bytes
    case .outside:
      reportOutside(name, at: span, within: scope)
    case .missing:
      report(
        "include-missing", at: span,
        Message(
          en: "There is no file “\(name)”.", fr: "Le fichier «\u{a0}\(name)\u{a0}» n’existe pas."),
        help: scope == .folder
          ? Message(
            en: "Its path starts from the charter’s folder.",
            fr: "Le chemin part du dossier de la charte.")
          : Message(
            en: "Its path starts from the folder of the file that names it.",
            fr: "Le chemin part du dossier du fichier qui le cite."))
    case .unreadable:
      report(
        "include-missing", at: span,
        Message(
          en: "The file “\(name)” cannot be read.",
          fr: "Le fichier «\u{a0}\(name)\u{a0}» ne peut pas être lu."))
    }
    return nil
  }

  /// Reports a path that leads out of the folders where a charter's files may stand.
  mutating func reportOutside(_ name: String, at span: Span, within scope: FileScope) {
    let folder =
      scope == .folder
      ? Message(en: "the charter’s folder", fr: "le dossier de la charte")
      : Message(
        en: "the charter’s folder or its parent", fr: "le dossier de la charte ou son parent")
    report(
      "include-outside", at: span,
      Message(
        en: "“\(name)” leads out of \(folder.en).",
        fr: "«\u{a0}\(name)\u{a0}» sort de ce qui est permis\u{a0}: \(folder.fr)."),
      help: Message(
        en: "Put the file beside the charter.", fr: "Placez le fichier à côté de la charte."))
  }

  /// The name under which messages show a file that stands beside the charter.
  func sibling(_ path: String) -> String {
    guard let slash = sources[0].name.utf8.lastIndex(of: 0x2F) else { return path }
    return String(sources[0].name[...slash]) + path
  }
}

/// Paths that charters write, joined without a look at any disk.
enum RelativePath {
  /// A path from the charter's folder for one that stands in a file at `base`, or nil where it is
  /// absolute, empty or leads out of the scope.
  static func resolved(_ path: String, from base: String, within scope: FileScope) -> String? {
    guard !path.utf8.isEmpty, path.utf8.first != 0x2F, !path.utf8.contains(0),
      !path.utf8.contains(0x5C)
    else { return nil }
    var parts: [Substring.UTF8View] = []
    let folder = base.utf8.split(separator: 0x2F, omittingEmptySubsequences: true).dropLast()
    for part in folder + path.utf8.split(separator: 0x2F, omittingEmptySubsequences: true) {
      if part.elementsEqual(".".utf8) { continue }
      if part.elementsEqual("..".utf8), let last = parts.last, !last.elementsEqual("..".utf8) {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    let climbs = parts.prefix { $0.elementsEqual("..".utf8) }.count
    guard climbs <= (scope == .folder ? 0 : 1), climbs < parts.count else { return nil }
    return parts.map { String($0) ?? "" }.joined(separator: "/")
  }
}
