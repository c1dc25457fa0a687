import Rendering

/// Takes the words out of a words file one by one, and notes what is missing, unknown or wrong.
struct WordsReader {
  /// How the texts are set, known once the foreign terms are read.
  var setting = Typesetting(language: "", foreign: [:])
  /// What is wrong so far.
  private(set) var faults: [WordsFault] = []

  /// The values by dotted key, `cookies.title`, and whether somebody has taken them: to mark one
  /// takes half as long as to remove it.
  private var entries: [(key: String, entry: Node.Entry, isTaken: Bool)] = []
  /// Where the value of each key stands there.
  private var positions: [String: Int] = [:]
  /// The names of the countries, by code.
  private var countryEntries: [Node.Entry] = []
  private let source: Source
  /// The beginning of the file, where a missing word is reported.
  private let root: Span
  /// Whether a fault of the file's syntax was reported: then words may seem missing that are not.
  private var isDamaged = false

  /// The words of a file whose text was read.
  init(_ node: Node, in source: Source) {
    self.source = source
    root = Span(source: node.span.source, start: node.span.start, end: node.span.start)
    guard case .map(let entries) = node.content else {
      note("value-type", at: node.span, .notWords)
      return
    }
    self.entries.reserveCapacity(300)
    positions.reserveCapacity(300)
    flatten(entries, under: "")
  }

  /// Nested mappings as dotted keys; the reader of files keeps them from being deep.
  private mutating func flatten(_ entries: [Node.Entry], under prefix: String) {
    for entry in entries {
      let key = prefix + entry.key
      switch entry.value.content {
      case .map(let countries) where key == "countries": countryEntries = countries
      case .map(let inner): flatten(inner, under: key + ".")
      case .damaged: isDamaged = true
      default: keep(entry, as: key)
      }
    }
  }

  private mutating func keep(_ entry: Node.Entry, as key: String) {
    if let position = positions[key] { return entries[position].entry = entry }
    positions[key] = entries.count
    entries.append((key, entry, false))
  }

  /// The text of that key, set as its language wants it.
  mutating func text(_ key: String) -> String {
    guard let (text, node) = scalar(key) else { return "" }
    if text.withBytes({ $0.contains(0x7B) }) {
      for name in Pattern(text).names where !Self.variables.contains(name) {
        note("variable-unknown", at: node.span, .unknownVariable(name))
      }
    }
    return setting.typography.set(text)
  }

  /// A word for each value of a list, under `name.value` or `name.value.form`.
  mutating func table<Key: RawRepresentable<String>>(
    _ name: String, form: String? = nil
  ) -> WordTable<Key, String> {
    let ending = form.map { "." + $0 } ?? ""
    return WordTable { text(name + "." + $0.rawValue + ending) }
  }

  /// Every `Word`.
  mutating func words() -> WordTable<Word, String> {
    WordTable { text($0.rawValue) }
  }

  /// Every `Passage`, its typography set.
  mutating func passages() -> WordTable<Passage, Prose> {
    WordTable { passage($0.rawValue) }
  }

  private mutating func passage(_ key: String) -> Prose {
    let (text, node) = scalar(key) ?? ("", nil)
    let (prose, faults) = Prose.parsed(text, inlineOnly: false)
    if let node {
      let unknown = prose.variables.filter { !Self.variables.contains($0.name) }
      let spans = source.spans(
        of: faults.map(\.range) + unknown.map(\.range), inTextOf: node)
      for (fault, span) in zip(faults, spans) {
        let report = fault.kind.report
        note(report.rule, at: span, report.message, help: report.help)
      }
      for (variable, span) in zip(unknown, spans.dropFirst(faults.count)) {
        note("variable-unknown", at: span, .unknownVariable(variable.name))
      }
    }
    return setting.prose(prose)
  }

  /// The list of that key: as many texts as are asked for.
  mutating func list(_ key: String, count: Int) -> [String] {
    guard let texts = texts(key) else { return [] }
    if texts.values.count != count {
      note("value-type", at: texts.span, .wrongCount(key, texts.values.count, count))
    }
    return texts.values
  }

  /// The list of numbers of that key.
  mutating func numbers(_ key: String) -> [Int] {
    guard let texts = texts(key) else { return [] }
    return texts.values.compactMap { text in
      if let number = Int(text) { return number }
      note("value-type", at: texts.span, .notNumber(text))
      return nil
    }
  }

  /// The names of all countries, by code.
  mutating func countries() -> [String: String] {
    var names: [String: String] = [:]
    names.reserveCapacity(Country.codes.count)
    for entry in countryEntries {
      guard Country.codes.contains(entry.key) else {
        note("key-unknown", at: entry.keySpan, .unknownKey("countries." + entry.key))
        continue
      }
      guard case .text(let name) = entry.value.content else {
        note("value-type", at: entry.value.span, .notText("countries." + entry.key))
        continue
      }
      names[entry.key] = name
    }
    if names.count < Country.codes.count, !isDamaged {
      for code in Country.codes.sorted() where names[code] == nil {
        note("word-missing", at: root, .missing("countries." + code))
      }
    }
    return names
  }

  /// The terms of other languages, by language; there may be none.
  mutating func foreignTerms() -> [String: [String]] {
    var terms: [String: [String]] = [:]
    let prefix = "foreign."
    for key in entries.map(\.key) where key.utf8.starts(with: prefix.utf8) {
      let language = String(decoding: key.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
      terms[language] = texts(key)?.values
    }
    return terms
  }

  /// Notes the words that nobody asked for.
  mutating func finish() {
    for (key, entry, isTaken) in entries where !isTaken {
      note("key-unknown", at: entry.keySpan, .unknownKey(key))
    }
  }
}

extension WordsReader {
  /// The names in double braces that words may use: those of charters, and those that the page
  /// itself fills.
  private static let variables = Set(
    Variable.allCases.map(\.rawValue) + [
      "authority", "basis", "consent.manage", "contact", "country", "date", "day", "link", "month",
      "period", "privacy", "provider", "providers", "purpose", "version", "year",
    ])

  private mutating func scalar(_ key: String) -> (text: String, node: Node)? {
    guard let entry = taken(key) else { return nil }
    guard case .text(let text) = entry.value.content else {
      note("value-type", at: entry.value.span, .notText(key))
      return nil
    }
    return (text, entry.value)
  }

  private mutating func texts(_ key: String) -> (values: [String], span: Span)? {
    guard let entry = taken(key) else { return nil }
    guard case .list(let nodes) = entry.value.content else {
      note("value-type", at: entry.value.span, .notList(key))
      return nil
    }
    let values = nodes.compactMap { node in
      if case .text(let text) = node.content { text } else { nil }
    }
    if values.count != nodes.count { note("value-type", at: entry.value.span, .notList(key)) }
    return (values, entry.value.span)
  }

  private mutating func taken(_ key: String) -> Node.Entry? {
    guard let position = positions[key], !entries[position].isTaken else {
      if !isDamaged { note("word-missing", at: root, .missing(key)) }
      return nil
    }
    entries[position].isTaken = true
    return entries[position].entry
  }

  private mutating func note(
    _ rule: String, at span: Span, _ message: Message, help: Message? = nil
  ) {
    faults.append(WordsFault(rule: rule, span: span, message: message, help: help))
  }
}
