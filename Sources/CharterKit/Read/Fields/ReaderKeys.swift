/// Faults of keys, each with what to write instead.
extension Reader {
  /// Reports a key that the format does not know and returns the one that may be meant, perhaps
  /// one that is `absent`; `x-…` keys are the author's own.
  mutating func reportUnknown(
    _ entry: Node.Entry, among keys: [Spelling], absent: [Spelling], in title: Message
  ) -> String? {
    guard !entry.key.hasPrefix("x-"), !isFull else { return nil }
    let meant = Suggestion.key(for: entry.key, among: keys, absent: absent)
      .map { spelling(of: $0, in: entry.keySpan) }
    let known = keys.map { spelling(of: $0, in: entry.keySpan) }.joined(separator: ", ")
    report(
      "key-unknown", at: entry.keySpan,
      Message(
        en: "Key “\(entry.key.shortened(to: 60))” is not one of \(title.en).",
        fr: "La clé «\u{a0}\(entry.key.shortened(to: 60))\u{a0}» n’existe pas dans \(title.fr)."),
      help: meant.map(Suggestion.question)
        ?? Message(en: "The keys are: \(known).", fr: "Les clés sont\u{a0}: \(known)."))
    return meant
  }

  /// Reports a key that belongs to the charter itself, which lacks it; false: it is none.
  mutating func reportMisplaced(_ entry: Node.Entry) -> Bool {
    guard !isAtRoot, let key = CharterFormat.charter.key(of: entry),
      CharterFormat.outermostKeys.contains(key),
      !root.contains(where: { CharterFormat.charter.key(of: $0) == key })
    else { return false }
    misplaced.insert(key)
    let isJSON = sources[entry.keySpan.source].syntax == .json
    report(
      "key-unknown", at: entry.keySpan,
      Message(
        en: "“\(entry.key)” is a key of the charter itself and stands too deep here.",
        fr: """
          «\u{a0}\(entry.key)\u{a0}» est une clé de la charte elle-même et n’a pas sa place ici.
          """),
      help: isJSON
        ? Message(
          en: "Move it into the outermost object.", fr: "Déplacez-la dans l’objet principal.")
        : Message(
          en: "Put it at the beginning of a line, without spaces before it.",
          fr: "Placez-la en début de ligne, sans espace devant."))
    return true
  }

  /// Reports a field that is there twice, in two languages or with and without accents.
  mutating func reportTwoSpellings(_ entry: Node.Entry, of first: Node.Entry) {
    let place = place(of: first.keySpan, from: entry.keySpan)
    report(
      "key-duplicate", at: entry.keySpan,
      Message(
        en:
          "“\(entry.key)” and “\(first.key)” (\(place.en)) are the same field: it is given twice.",
        fr: """
          «\u{a0}\(entry.key)\u{a0}» et «\u{a0}\(first.key)\u{a0}» (\(place.fr)) sont le même \
          champ\u{a0}: il est donné deux fois.
          """),
      help: Message(en: "Keep one of them.", fr: "N’en gardez qu’un."))
  }

  /// Reports a key of the author's that is there twice, in two spellings.
  mutating func reportTwoSpellings(_ entry: Node.Entry, ofKey first: Node.Entry) {
    let place = place(of: first.keySpan, from: entry.keySpan)
    report(
      "key-duplicate", at: entry.keySpan,
      Message(
        en: "“\(entry.key)” and “\(first.key)” (\(place.en)) are the same key: it is given twice.",
        fr: """
          «\u{a0}\(entry.key)\u{a0}» et «\u{a0}\(first.key)\u{a0}» (\(place.fr)) sont la même \
          clé\u{a0}: elle est donnée deux fois.
          """),
      help: Message(en: "Keep one of them.", fr: "N’en gardez qu’une."))
  }

  /// A place in words, for whoever reads another one: the line, and the file if it is another.
  private func place(of span: Span, from other: Span) -> Message {
    let place = place(of: span)
    let file = span.source == other.source ? "" : place.file + ", "
    return Message(en: "\(file)line \(place.line)", fr: "\(file)ligne \(place.line)")
  }

  /// Reports each language that a list names again.
  mutating func reportRepeatedLanguages(_ node: Node) {
    guard case .list(let items) = node.content else { return }
    var seen: Set<String> = []
    for item in items where Form.isLanguage(item.plainText) {
      let language = Form.canonicalLanguage(item.plainText)
      if !seen.insert(language).inserted { reportRepeated(language, at: item.span) }
    }
  }

  /// Reports each value that a list has again; `values` are those of its items, nil: none.
  mutating func reportRepeated<Value: Hashable>(_ values: [Value?], in node: Node) {
    guard values.count > 1, case .list(let items) = node.content else { return }
    // Most lists are short, and comparing is then faster than remembering.
    var seen: Set<Value> = []
    for index in values.indices {
      guard let value = values[index] else { continue }
      let isRepeated =
        values.count <= 16 ? values[..<index].contains(value) : !seen.insert(value).inserted
      if isRepeated { reportRepeated(items[index].firstText, at: items[index].span) }
    }
  }

  /// Reports a value that stands twice in a list where each stands once.
  mutating func reportRepeated(_ value: String, at span: Span) {
    report(
      "value-unknown", at: span,
      Message(
        en: "“\(value)” stands twice in this list.",
        fr: "«\u{a0}\(value)\u{a0}» figure deux fois dans cette liste."),
      help: Message(en: "Keep one of them.", fr: "N’en gardez qu’un."))
  }

  /// Reports a required field that is not there.
  mutating func reportMissing(_ field: FieldShape, in title: Message, at node: Node) {
    let key = field.key
    let beginning: Span
    if case .map(let entries) = node.content, let first = entries.firstKey {
      beginning = first
    } else {
      beginning = Span(source: node.span.source, start: node.span.start, end: node.span.start)
    }
    let name = spelling(of: key, in: beginning)
    let entry = "\(name): \(inItsLanguages(spelling(of: field.example, in: beginning)))"
    report(
      "key-missing", at: beginning,
      Message(
        en: "“\(name)” is missing in \(title.en).",
        fr: "Il manque «\u{a0}\(name)\u{a0}» dans \(title.fr)."),
      help: Message(
        en: "Add “\(entry)” (\(field.help.en)).",
        fr: "Ajoutez «\u{a0}\(entry)\u{a0}» (\(field.help.fr))."),
      missing: .key(key.en))
  }

  /// An example in French and English as a charter of one language has it.
  func inItsLanguages(_ example: String) -> String {
    guard languages.count == 1, let end = example.firstRange(of: ", en: "),
      example.hasPrefix("{fr: "), example.hasSuffix("}")
    else { return example }
    return languages[0].hasPrefix("en")
      ? String(example[end.upperBound...].dropLast())
      : String(example[..<end.lowerBound].dropFirst(5))
  }

  /// These values, one after the other, as the file there is written.
  private func list(_ values: [String], at span: Span) -> String {
    values.map { typed($0, at: span) }.joined(separator: ", ")
  }

  /// Reports a value that is none of those that may stand here.
  mutating func reportUnknownValue(_ text: String, at span: Span, among values: [Spelling]) {
    let shown = text.shortened(to: 60)
    report(
      "value-unknown", at: span,
      Message(
        en: "“\(shown)” is not one of the values that may stand here.",
        fr: "«\u{a0}\(shown)\u{a0}» n’est pas une des valeurs possibles ici."),
      help: Suggestion.value(for: text, among: values)
        .map { Suggestion.question(spelling(of: $0, in: span)) }
        ?? Message(
          en: "Write one of: \(list(values.map(\.en), at: span)).",
          fr: "Écrivez l’une de celles-ci\u{a0}: \(list(values.map(\.fr), at: span))."))
  }
}

extension Node {
  /// The text that it is, or the first one in it.
  fileprivate var firstText: String {
    switch content {
    case .map(let entries): entries.first?.value.firstText ?? ""
    case .list(let items): items.first?.firstText ?? ""
    default: plainText.shortened(to: 60)
    }
  }
}
