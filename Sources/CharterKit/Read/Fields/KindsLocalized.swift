import Rendering

extension Kind {
  /// A value for each language; a plain one stands for all where `standsForAll` says so, and in a
  /// charter of one language.
  static func localized<Item>(_ item: Kind<Item>, standsForAll: Bool) -> Kind
  where Value == Localized<Item> {
    Kind(shape: .localized(item.shape, allowsPlain: true)) { node, reader in
      reader.readTexts(of: node) { $0.localized(node, item, standsForAll: standsForAll) }
    } write: { localized, json in
      json.object { json in
        for index in localized.values.indices {
          json.language = localized.languages[index]
          json.begin(member: json.language)
          item.write(localized.values[index], &json)
        }
      }
    }
  }
}

extension Kind where Value == Localized<String> {
  /// A plain text in each language.
  static let phrase = localized(Kind<String>.text, standsForAll: false)
  /// A proper name, the same in every language unless it is given in several.
  static let properName = localized(Kind<String>.text, standsForAll: true)
  /// An address, the same in every language unless it is given in several.
  static let addresses = localized(Kind<String>.address, standsForAll: true)
}

extension Kind where Value == Localized<Prose> {
  /// Markdown of several paragraphs in each language.
  static let prose = localized(Kind<Prose>.prose(inlineOnly: false), standsForAll: false)
  /// Markdown on one line in each language.
  static let line = localized(Kind<Prose>.prose(inlineOnly: true), standsForAll: false)
}

extension Kind where Value == Prose {
  /// Markdown; all that a charter's Markdown does not have is a fault at its place.
  static func prose(inlineOnly: Bool) -> Kind {
    Kind(shape: .scalar(inlineOnly ? .line : .prose)) { node, reader in
      guard let text = reader.filledText(node) else { return nil }
      let (prose, faults) = reader.texts.prose(text, inlineOnly: inlineOnly)
      reader.report(faults, in: node)
      return prose
    } write: {
      $1.prose($0)
    }
  }
}

extension Reader {
  /// A value for each language.
  fileprivate mutating func localized<Item>(
    _ node: Node, _ item: Kind<Item>, standsForAll: Bool
  ) -> Localized<Item>? {
    switch node.content {
    case .map(let entries) where entries.count == 1 && entries[0].namesFile:
      reportFileWithoutLanguage(entries[0])
      return nil
    case .map(let entries): return localized(entries, of: node, item)
    case .text where !standsForAll && languages.count > 1:
      reportUntranslated(node)
      return item.read(node, &self).map { Localized($0, in: [languages[0]]) }
    default: return item.read(node, &self).map { Localized($0, in: languages) }
    }
  }

  /// The values of a mapping from language to value.
  mutating func localized<Item>(
    _ entries: [Node.Entry], of node: Node, _ item: Kind<Item>
  ) -> Localized<Item>? {
    // Without languages, which is reported, nothing can be said of their texts.
    if languages.isEmpty { return nil }
    let isInOrder =
      entries.count == languages.count
      && entries.indices.allSatisfy { entries[$0].key == languages[$0] }
    return isInOrder ? inOrder(entries, item) : inAnyOrder(entries, of: node, item)
  }

  /// The values of a mapping that has each of the charter's languages in its place, as most have.
  private mutating func inOrder<Item>(
    _ entries: [Node.Entry], _ item: Kind<Item>
  ) -> Localized<Item>? {
    var values: [Item] = []
    values.reserveCapacity(entries.count)
    var unread: [String] = []
    for index in entries.indices {
      if let value = value(of: entries[index].value, in: languages[index], item) {
        values.append(value)
      } else {
        unread.append(languages[index])
      }
    }
    if values.isEmpty { return nil }
    let known = unread.isEmpty ? languages : languages.filter { !unread.contains($0) }
    return Localized(languages: known, values: values)
  }

  private mutating func inAnyOrder<Item>(
    _ entries: [Node.Entry], of node: Node, _ item: Kind<Item>
  ) -> Localized<Item>? {
    var found = [Item?](repeating: nil, count: languages.count)
    var isGiven = [Bool](repeating: false, count: languages.count)
    for entry in entries {
      guard let index = languageIndex(of: entry.key) else {
        reportUnknownLanguage(entry)
        if let index = languageIndex(meantBy: entry.key) { isGiven[index] = true }
        continue
      }
      isGiven[index] = true
      found[index] = value(of: entry.value, in: languages[index], item)
    }
    for (language, isGiven) in zip(languages, isGiven) where !isGiven {
      reportMissing(language, in: node, entries)
    }
    let values = found.compactMap { $0 }
    if values.isEmpty { return nil }
    if values.count == languages.count { return Localized(languages: languages, values: values) }
    let known = zip(languages, found).compactMap { $1 == nil ? nil : $0 }
    return Localized(languages: known, values: values)
  }

  private mutating func value<Item>(
    of node: Node, in language: String, _ item: Kind<Item>
  ) -> Item? {
    enter(.key(language))
    defer { leave() }
    if case .text = node.content { return item.read(node, &self) }
    return content(of: node).flatMap { item.read($0, &self) }
  }

  /// Which of the charter's languages a key names, whatever the case of its letters.
  private func languageIndex(of key: String) -> Int? {
    languages.firstIndex(of: key)
      ?? languages.firstIndex { $0.lowercased() == key.lowercased() }
  }

  /// Which of the charter's languages a key means that begins with its tag: `fra`, `en-GB`; or
  /// that looks like it: `ne`.
  private func languageIndex(meantBy key: String) -> Int? {
    let letters = key.lowercased().utf8
    return languages.firstIndex { letters.starts(with: $0.lowercased().utf8) }
      ?? Suggestion.nearest(to: key, in: languages).flatMap { languages.firstIndex(of: $0) }
  }

  /// Reports a text that stands for every language where it must be translated.
  fileprivate mutating func reportUntranslated(_ node: Node) {
    let others = languages.dropFirst().joined(separator: ", ")
    let texts = typed(
      "{" + languages.map { "\($0): …" }.joined(separator: ", ") + "}", at: node.span)
    report(
      "translation-missing", at: node.span,
      Message(
        en: "This text stands in one language only; \(others) is missing.",
        fr: "Ce texte n’est donné qu’une fois\u{202f}; il manque\u{a0}: \(others)."),
      help: Message(
        en: "Write one text for each language: \(texts)",
        fr: "Écrivez un texte par langue\u{a0}: \(texts)"))
  }

  /// Reports a text's file that stands in the place of its languages.
  fileprivate mutating func reportFileWithoutLanguage(_ entry: Node.Entry) {
    let name = entry.value.plainText.shortened(to: 60)
    let texts = languages.map { language in
      let file = language == languages[0] && !name.isEmpty ? name : "…"
      return "\(language): {\(entry.key): \(file)}"
    }
    let written = typed("{" + texts.joined(separator: ", ") + "}", at: entry.keySpan)
    report(
      "key-unknown", at: entry.keySpan,
      Message(
        en: "The file of a text stands under the text’s language.",
        fr: "Le fichier d’un texte se place sous la langue de ce texte."),
      help: Message(en: "Write: \(written)", fr: "Écrivez\u{a0}: \(written)"))
  }

  private mutating func reportMissing(
    _ language: String, in node: Node, _ entries: [Node.Entry]
  ) {
    report(
      "translation-missing", at: entries.first?.keySpan ?? node.span,
      Message(
        en: "This text is missing in “\(language)”.",
        fr: "Ce texte manque en «\u{a0}\(language)\u{a0}»."),
      help: Message(
        en: "Add “\(language): …” beside the other languages.",
        fr: "Ajoutez «\u{a0}\(language): …\u{a0}» à côté des autres langues."),
      missing: .key(language))
  }

  /// Reports the end of a text without quotes that a comma cuts off in `{fr: …, en: …}`.
  private mutating func reportComma(before entry: Node.Entry) {
    let cut = entry.key.shortened(to: 60)
    report(
      "value-type", at: entry.keySpan,
      Message(
        en: "A comma ends a text without quotes: “\(cut)” is not part of it.",
        fr: """
          Une virgule termine un texte sans guillemets\u{a0}: «\u{a0}\(cut)\u{a0}» n’en fait pas partie.
          """),
      help: Message(
        en: "Put the whole text in quotes: {fr: \"…, \(cut)\", …}",
        fr: "Mettez tout le texte entre guillemets droits\u{a0}: {fr: \"…, \(cut)\", …}"))
  }

  private mutating func reportUnknownLanguage(_ entry: Node.Entry) {
    if entry.isTextAfterComma { return reportComma(before: entry) }
    let known = languages.joined(separator: ", ")
    report(
      "key-unknown", at: entry.keySpan,
      Message(
        en: "“\(entry.key)” is not one of the charter’s languages (\(known)).",
        fr: "«\u{a0}\(entry.key)\u{a0}» n’est pas une des langues de la charte (\(known))."),
      help: Suggestion.help(
        entry.key, in: languages,
        otherwise: Message(
          en: "Add it to “languages”, or remove this text.",
          fr: "Ajoutez-la à «\u{a0}langues\u{a0}», ou supprimez ce texte.")))
  }
}

extension Node.Entry {
  /// Whether it names the file of a text.
  var namesFile: Bool { key == "file" || key == "fichier" }

  /// Whether it is the rest of a text that a comma cut off: words without a value.
  fileprivate var isTextAfterComma: Bool {
    value.content == .nothing && key.utf8.contains(UInt8(ascii: " "))
  }
}
