import Rendering

/// Texts as they stand on a page: set, and with the values of their variables.
extension Page {
  /// A plain text of the charter.
  func inlines(_ text: String) -> Inlines { words.setting.inlines(text) }

  /// A text of the charter in Markdown.
  func prose(_ prose: Prose) -> Blocks {
    if prose.variables.isEmpty { return words.setting.blocks(prose.blocks) }
    return words.setting.prose(prose).blocks { value(of: $0) }
  }

  /// A text of the charter in Markdown that is one line.
  func inlines(_ prose: Prose) -> Inlines {
    if prose.variables.isEmpty { return words.setting.inlines(prose.inlines) }
    return words.setting.prose(prose).inlines { value(of: $0) }
  }

  /// A passage of the words, with values that are its own beside those of the charter; nothing
  /// when it asks for a value that is not known.
  func passage(_ passage: Passage, _ values: [String: Inlines] = [:]) -> Blocks {
    let prose = words[passage]
    var values = values
    for variable in prose.variables where values[variable.name] == nil {
      guard let value = value(of: variable.name) else { return [] }
      values[variable.name] = value
    }
    return prose.blocks { values[$0] }
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

  /// These things one after the other: `a, b`.
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
