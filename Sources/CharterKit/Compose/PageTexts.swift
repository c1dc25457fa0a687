import Rendering

/// Texts as they stand on a page: set, and with the values of their variables.
extension Page {
  /// Writes a plain text of the charter.
  func put(_ text: String, to out: inout PageWriter) {
    let start = out.count
    out.put(text)
    set(&out, from: start)
  }

  /// A plain text as words of their own.
  func inlines(_ text: String) -> Inlines { Inlines { put(text, to: &$0) } }

  /// Sets what was written from `start` on as the language wants it.
  func set(_ out: inout PageWriter, from start: Int) {
    texts.set(&out, from: start, for: words.setting.kind) { words.setting.set(&$0, from: start) }
  }

  /// Writes a text of the charter in Markdown.
  func put(_ prose: Prose, to out: inout PageWriter) {
    out.put(set(prose)) { value(of: $0) }
  }

  /// Writes a text of the charter in Markdown that is one line.
  func put(inline prose: Prose, to out: inout PageWriter) {
    out.put(inline: set(prose)) { value(of: $0) }
  }

  /// A text as the language wants it; what its variables stand for is left alone.
  private func set(_ prose: Prose) -> Prose {
    texts.prose(prose, for: words.setting.kind) { words.setting.prose($0) }
  }

  /// Writes a passage of the words, with values that are its own beside those of the charter;
  /// nothing when it asks for a value that is not known.
  func put(
    _ passage: Passage, _ own: KeyValuePairs<String, Inlines> = [:], to out: inout PageWriter
  ) {
    let prose = words[passage]
    var values = own.map { (name: $0.key, inlines: $0.value) }
    if !prose.hasVariables { return out.put(prose) { _ in nil } }
    for variable in prose.variables where !values.contains(where: { $0.name == variable.name }) {
      guard let inlines = value(of: variable.name) else { return }
      values.append((variable.name, inlines))
    }
    out.put(prose) { name in values.first { $0.name == name }?.inlines }
  }

  /// The value of a variable on the page; nil: the charter has none. Addresses are links.
  private func value(of name: String) -> Inlines? {
    guard let variable = Variable.named(name),
      let value = charter.value(of: variable, in: words)
    else { return nil }
    switch variable {
    case .siteURL: return Self.address(value)
    case .controllerEmail: return Self.mail(to: value)
    case .siteName, .controllerName, .updated, .consentRetention: return .text(value)
    }
  }

  /// A link that writes to that address.
  static func mail(to address: String) -> Inlines {
    .link(to: "mailto:" + address, .text(address))
  }

  /// A link that calls that number; plain text where it is more than a number.
  ///
  /// Source: ITU-T E.164, 6 (15 digits at most); E.123, 7.2 (a `(0)` is not dialled from abroad).
  static func call(_ number: String) -> Inlines {
    let isNumber = number.unicodeScalars.allSatisfy {
      "0123456789+-.()/ \u{a0}\u{202f}".unicodeScalars.contains($0)
    }
    var digits = Array(number.utf8)
    if digits.first == 0x2B, let trunk = digits.range(of: Array("(0)".utf8), from: 0) {
      digits.removeSubrange(trunk)
    }
    digits.removeAll { !(0x30...0x39).contains($0) && $0 != 0x2B }
    guard isNumber, (2...16).contains(digits.count) else { return .text(number) }
    return .link(to: "tel:" + String(decoding: digits, as: UTF8.self), .text(number))
  }

  /// A link that shows its address.
  static func address(_ address: String) -> Inlines { .link(to: address, .text(address)) }

  /// Writes things one after the other, each as `item` does: `a, b`.
  func put<Item>(
    listOf items: [Item], to out: inout PageWriter, _ item: (Item, inout PageWriter) -> Void
  ) {
    for index in items.indices {
      if index > 0 { out.put(words[.itemSeparator]) }
      item(items[index], &out)
    }
  }

  /// These things one after the other.
  func list(_ items: [Inlines]) -> Inlines {
    if items.count < 2 { return items.first ?? [] }
    return items.joined(separator: .text(words[.itemSeparator]))
  }

  /// A table without empty cells, or the list that stands for it.
  func laidOut(_ table: Table) -> Blocks {
    hasLists
      ? .definitions(table.definitions(separator: words[.labelSeparator]))
      : .table(table, emptyCell: .text(words[.emptyCell]))
  }
}

extension Charter {
  /// The value of a variable in a language; nil: the charter has none.
  func value(of variable: Variable, in words: Words) -> String? {
    switch variable {
    case .siteName: site.name[words.language]
    case .siteURL: site.url
    case .controllerName: controller?.name?[words.language]
    case .controllerEmail: controller?.email
    case .updated: updated.map { words.date($0) }
    case .consentRetention: (consent?.retention).map { words.textInSentence(of: $0) }
    }
  }
}
