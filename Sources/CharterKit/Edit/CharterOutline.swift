/// What a charter's file says, as a form shows it: keys and texts with their places, no comments.
///
/// In JSON:
///
///     {"language": "fr", "editable": true, "root": {"line": 1, "column": 1, "entries": [
///       {"key": "durée", "field": "lifetime", "line": 3, "column": 5,
///        "value": {"line": 3, "column": 12, "text": "13 mois"}}]}}
///
/// `language` is that of the file's keys. `field` is the format's English key, or the key itself
/// where the format does not know it. A value has `text`, `items`, `entries`, or none of them where
/// nothing is written; `damaged` where a fault was found. Lines and columns count from 1, columns
/// in Unicode scalars. `root` is missing where nothing could be read.
public struct CharterOutline: Equatable, Sendable {
  /// The outline as JSON, in UTF-8.
  public let json: [UInt8]
  /// What is wrong with how the file is written.
  public let diagnostics: [Diagnostic]
  /// Whether an edit can be made: an error of writing must be corrected first.
  public let isEditable: Bool

  /// The most values that an outline shows: more than a charter may have.
  static let limit = 200_000

  /// The outline of a charter, or a partial one; `.json` at the end of its name makes it JSON.
  public init(reading bytes: [UInt8], named name: String) {
    let file = SourceFile(
      reading: bytes, named: name, index: 0, syntax: Syntax(of: name, bytes: bytes))
    diagnostics = file.diagnostics
    var writing = OutlineWriting(file.source)
    let isWhole = file.node.map { $0.count(upTo: Self.limit) < Self.limit } ?? false
    let isEditable = isWhole && !diagnostics.contains { $0.severity == .error }
    let language = file.node.flatMap { PlacedNode($0, in: file.source).keyLanguage } ?? .en
    var json = JSONText()
    json.object { json in
      json.member("language") { $0.string(language.rawValue) }
      json.member("editable") { $0.flag(isEditable) }
      guard let root = file.node, isWhole else { return }
      json.member("root") { writing.write(root, .charter, to: &$0) }
    }
    json.end()
    self.json = json.bytes
    self.isEditable = isEditable
  }
}

extension Node {
  /// How many values it has with all in it, or that limit if they are more.
  fileprivate func count(upTo limit: Int) -> Int {
    let parts: [Node]
    switch content {
    case .list(let items): parts = items
    case .map(let entries): parts = entries.map(\.value)
    default: return 1
    }
    var count = 1
    for part in parts where count < limit { count += part.count(upTo: limit - count) }
    return count
  }
}

/// A walk through a file that writes what it says.
private struct OutlineWriting {
  private var cursor: TextCursor

  init(_ source: Source) { cursor = TextCursor(source.text) }

  mutating func write(_ node: Node, _ shape: Shape?, to json: inout JSONText) {
    json.object { json in
      place(node.span.start, in: &json)
      switch node.content {
      case .text(let text): json.member("text") { $0.string(text) }
      case .list(let items):
        let shape = shape?.shape(at: .index(0))
        json.member("items") { $0.array(items) { write($0, shape, to: &$1) } }
      case .map(let entries):
        json.member("entries") { $0.array(entries) { write($0, in: shape, to: &$1) } }
      case .nothing: break
      case .damaged: json.member("damaged") { $0.flag(true) }
      }
    }
  }

  private mutating func write(_ entry: Node.Entry, in shape: Shape?, to json: inout JSONText) {
    json.object { json in
      json.member("key") { $0.string(entry.key) }
      json.member("field") { $0.string(shape?.identity(of: entry.key) ?? entry.key) }
      place(entry.keySpan.start, in: &json)
      json.member("value") { write(entry.value, shape?.shape(at: .key(entry.key)), to: &$0) }
    }
  }

  private mutating func place(_ scalar: Int, in json: inout JSONText) {
    cursor.advance(toScalar: scalar)
    json.member("line") { $0.number(cursor.line) }
    json.member("column") { $0.number(cursor.scalar - cursor.lineScalar + 1) }
  }
}
