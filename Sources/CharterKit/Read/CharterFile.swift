import Rendering

/// What stands in a charter's own file, whose fields are not read yet.
public struct CharterText {
  fileprivate let file: SourceFile

  /// Reads that file; `name` is its path as messages show it, `caches` are what the same thread
  /// read before.
  public init(reading bytes: [UInt8], named name: String, caches: Caches? = nil) {
    file = SourceFile(
      reading: bytes, named: name, index: 0, syntax: Syntax(of: name, bytes: bytes),
      stretches: caches?.stretches)
  }
}

/// One charter as it was read: the charter, the files it is made of, and all that is wrong.
///
/// It is an object, as it is large and handed on from step to step.
public final class CharterFile: Sendable {
  /// The bytes that one file may have; of a longer one, one byte more is enough to say so.
  public static let maximumSize = SourceFile.sizeLimit

  /// What could be read of the charter; nil where nothing could.
  public let charter: Charter?
  /// All faults of reading, in file order.
  public let diagnostics: [Diagnostic]
  /// Where each of its values stands.
  let sources: SourceMap

  /// Reads a charter.
  ///
  /// - Parameters:
  ///   - bytes: the contents of its file, YAML or JSON.
  ///   - name: its path as messages show it; `.json` at its end makes it JSON.
  ///   - caches: what the same thread read before.
  ///   - load: gives the files that it includes.
  public convenience init(
    reading bytes: [UInt8], named name: String, caches: Caches? = nil,
    load: @escaping FileLoader
  ) {
    self.init(CharterText(reading: bytes, named: name, caches: caches), caches: caches, load: load)
  }

  /// Reads the fields of a charter, whose own file was read; `caches` and `load` are as above.
  public convenience init(
    _ text: CharterText, caches: Caches? = nil, load: @escaping FileLoader
  ) {
    let file = text.file
    var reader = Reader(file, caches: caches, load: load)
    guard let own = file.node else {
      self.init(charter: nil, root: nil, reader)
      return
    }
    reader.languages = Self.languages(of: own, reader)
    let root = Include.merged(own, &reader)
    var charter = CharterFormat.charter.read(root, &reader)
    reader.adviseOnMixedKeys()
    reader.checkSize(of: charter, root)
    charter.resolve()
    self.init(charter: consume charter, root: root, reader)
  }

  private init(charter: Charter?, root: Node?, _ reader: Reader) {
    diagnostics = Diagnostic.inFileOrder(reader.diagnostics(of: charter))
    sources = SourceMap(root: root, sources: reader.sources, textFiles: reader.textFiles)
    // The last use of it, so that it is moved there.
    self.charter = charter
  }

  /// The languages, which must be known before any text is read; a fault in them is reported
  /// later, with the other fields.
  private static func languages(of root: Node, _ reader: Reader) -> [String] {
    guard case .map(let entries) = root.content,
      let entry = entries.first(where: { CharterFormat.charter.key(of: $0) == "languages" }),
      case .list(let items) = entry.value.content
    else { return [] }
    return items.prefix(Limits.languages).map { $0.plainText }.filter(Form.isLanguage)
      .map(Form.canonicalLanguage).withoutRepetitions
  }
}

extension Reader {
  /// Checks the limits that concern a charter as a whole.
  fileprivate mutating func checkSize(of charter: Charter, _ root: Node) {
    let start = Span(source: 0, start: root.span.start, end: root.span.start)
    if charter.languages.count > Limits.languages {
      report(
        "limit-exceeded", at: start,
        Message(
          en: """
            A charter has at most \(Limits.languages) languages; this one has \
            \(charter.languages.count).
            """,
          fr: """
            Une charte est rédigée en \(Limits.languages) langues au plus\u{202f}; celle-ci en \
            compte \(charter.languages.count).
            """))
    }
    if let count = charter.columns?.count, count > Limits.columns {
      report(
        "limit-exceeded", at: start,
        Message(
          en: "A table has at most \(Limits.columns) columns; here are \(count).",
          fr: "Un tableau a au plus \(Limits.columns) colonnes\u{202f}; en voici \(count)."))
    }
    if charter.rowCount > Limits.rows {
      report(
        "limit-exceeded", at: start,
        Message(
          en: """
            The tables of all languages have at most \(Limits.rows) rows together; here are \
            \(charter.rowCount).
            """,
          fr: """
            Les tableaux de toutes les langues comptent au plus \(Limits.rows) lignes en tout\
            \u{202f}; en voici \(charter.rowCount).
            """))
    }
  }
}

extension Charter {
  /// How many rows the generated blocks have, on the pages of all languages.
  fileprivate var rowCount: Int {
    let shown = sections?.compactMap(\.contents) ?? Section.Contents.allCases
    return languages.count * shown.reduce(0) { $0 + rowCount(of: $1) }
  }

  private func rowCount(of contents: Section.Contents) -> Int {
    switch contents {
    case .cookies: cookies.count
    case .providers: providers.count
    case .transfers: providers.reduce(0) { $0 + ($1.transfers?.count ?? 0) }
    case .history: history.count
    case .consent, .browsers, .rights, .contact: 1
    }
  }
}

extension Syntax {
  /// JSON for a name that ends in `.json`, or for standard input that begins with `{`; else YAML.
  init(of name: String, bytes: [UInt8]) {
    let isJSON =
      name.utf8.suffix(5).elementsEqual(".json".utf8)
      || name == "-" && bytes.first { $0 > 0x20 } == 0x7B
    self = isJSON ? .json : .yaml
  }
}
