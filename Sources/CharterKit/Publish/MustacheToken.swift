/// One piece of a template: a stretch of text, or a tag.
struct MustacheToken: Equatable, Sendable {
  /// What a piece does.
  enum Kind: Equatable, Sendable {
    /// Writes the span as it is.
    case text
    /// `{{name}}` writes a value, escaped unless it is HTML: `{{{name}}}`, `{{&name}}`.
    case value(isHTML: Bool)
    /// `{{#name}}` repeats what follows for each item; `end` is its `.end`.
    case section(end: Int)
    /// `{{^name}}` skips to `end` unless the value is absent.
    case inverted(end: Int)
    /// `{{/name}}` of the section that begins at `start`.
    case end(start: Int)
    /// `{{> name}}`; on a line of its own, the blanks before it indent each of the partial's.
    case partial(indent: Range<Int>)
  }

  /// What it does.
  var kind: Kind
  /// The names to follow, one inside the other: `site.url` has two. None stands for `.`, the
  /// item at hand.
  var path: [String]
  /// Its bytes in the template.
  var span: Range<Int>

  /// The name as the template writes it.
  var name: String { path.isEmpty ? "." : path.joined(separator: ".") }
}
