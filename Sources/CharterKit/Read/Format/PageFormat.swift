/// The page's parts, the table's columns, the change log, and what a check leaves out.
enum PageFormat {
  /// A part of the page.
  static let section = Record<Section>(
    Message(en: "a section", fr: "une section"),
    fields: [
      Field(
        "id", "id", .slug, { $0.id }, { $0.id = $1 }, required: false,
        help: Message(en: "its anchor", fr: "son ancre"),
        example: Spelling(en: "your-choice", fr: "votre-choix")),
      Field(
        "title", "titre", .line, { $0.title }, { $0.title = $1 },
        help: Message(en: "its heading", fr: "son titre"),
        example: Spelling(
          en: "{fr: Votre choix, en: Your choice}", fr: "{fr: Votre choix, en: Your choice}")),
      Field(
        "text", "texte", .prose, { $0.text }, { $0.text = $1 },
        help: Message(en: "what it says", fr: "ce qu’elle dit"),
        example: Spelling(en: "{fr: …, en: …}", fr: "{fr: …, en: …}")),
      Field(
        "contents", "contenu", .choice, { $0.contents }, { $0.contents = $1 },
        help: Message(
          en: "the block that the program makes", fr: "le bloc que le programme compose"),
        example: Spelling(en: "cookies", fr: "cookies")),
    ], empty: { Section() })

  /// One change of the charter.
  static let change = Record<HistoryEntry>(
    Message(en: "an entry of the change log", fr: "une entrée de l’historique"),
    fields: [
      Field(
        "date", "date", .date, { $0.date }, { $0.date = $1 },
        help: Message(en: "its day", fr: "le jour"),
        example: Spelling(en: "2026-11-23", fr: "2026-11-23")),
      Field(
        "version", "version", .name, { $0.version }, { $0.version = $1 },
        help: Message(en: "the version it made", fr: "la version obtenue"),
        example: Spelling(en: "2.1", fr: "2.1")),
      Field(
        "kind", "nature", .choice, { $0.kind }, { $0.kind = $1 },
        help: Message(en: "how much it matters", fr: "son importance"),
        example: Spelling(en: "minor", fr: "mineure")),
      Field(
        "note", "note", .phrase, { $0.note }, { $0.note = $1 },
        help: Message(en: "what changed", fr: "ce qui a changé"),
        example: Spelling(en: "{fr: …, en: …}", fr: "{fr: …, en: …}")),
    ], empty: { HistoryEntry() })

  /// A finding that is left as it is.
  static let allowance = Record<Allowance>(
    Message(en: "an allowance", fr: "une exception"),
    fields: [
      Field(
        "rule", "règle", .name, { $0.rule }, { $0.rule = $1 }, required: true,
        help: Message(en: "the rule to leave out", fr: "la règle à écarter"),
        example: Spelling(en: "rights-missing", fr: "rights-missing")),
      Field(
        "reason", "raison", .text, { $0.reason }, { $0.reason = $1 }, required: true,
        help: Message(en: "why it does not matter here", fr: "pourquoi elle ne s’applique pas ici"),
        example: Spelling(
          en: "They are in the privacy policy", fr: "Ils sont dans la politique de confidentialité")
      ),
    ], empty: { Allowance() })
}

extension Kind where Value == [Column] {
  /// The columns of the cookie table, each once.
  static let columns: Kind = {
    let list = list(of: Kind<Column>.column)
    return Kind(shape: list.shape) { node, reader in
      guard let columns = list.read(node, &reader) else { return nil }
      reader.reportRepeatedColumns(node)
      var seen: Set<Column.Key> = []
      return columns.filter { seen.insert($0.key).inserted }
    } write: {
      list.write($0, &$1)
    }
  }()
}

extension Reader {
  /// Reports each column that a list names again, with a heading of its own or not.
  fileprivate mutating func reportRepeatedColumns(_ node: Node) {
    guard case .list(let items) = node.content else { return }
    var seen: Set<Column.Key> = []
    for item in items {
      var (name, span) = (item.plainText, item.span)
      if case .map(let entries) = item.content, let entry = entries.first {
        (name, span) = (entry.key, entry.keySpan)
      }
      guard let key = Column.Key(spelled: name) else { continue }
      if !seen.insert(key).inserted { reportRepeated(name, at: span) }
    }
  }
}

extension Kind where Value == Column {
  /// A column's key, or `{key: heading}`.
  static let column = Kind(
    shape: .column(
      Column.Key.spellings, heading: Kind<Localized<String>>.phrase.shape)
  ) { node, reader in
    guard case .map(let entries) = node.content else {
      return Kind<Column.Key>.choice.read(node, &reader).map { Column(key: $0) }
    }
    guard let entry = entries.first, entries.count == 1 else {
      reader.report(
        "value-type", at: node.span,
        Message(
          en: "A column is one key with its heading.",
          fr: "Une colonne est une clé suivie de son titre."),
        help: Message(
          en: "Write “- provider: {fr: …, en: …}”, one line for each column.",
          fr: "Écrivez «\u{a0}- prestataire: {fr: …, en: …}\u{a0}», une ligne par colonne."))
      return nil
    }
    let heading = Kind<Localized<String>>.phrase.read(entry.value, &reader)
    let key = Node(content: .text(entry.key), span: entry.keySpan)
    return Kind<Column.Key>.choice.read(key, &reader).map { Column(key: $0, heading: heading) }
  } write: { column, json in
    guard let heading = column.heading else { return json.string(column.key.rawValue) }
    json.object { json in
      json.member(column.key.rawValue) { Kind<Localized<String>>.phrase.write(heading, &$0) }
    }
  }
}
