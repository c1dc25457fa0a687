/// The forms in which a document is written.
public enum Format: String, CaseIterable, Sendable {
  /// The body of a whole page, from the first block on: the page's frame writes the title.
  case html
  /// The same body with the few tags that portals and content management systems keep.
  case fragment
  /// GitHub Flavored Markdown without raw HTML, the title included.
  case markdown
  /// Plain text for people, of at most 80 columns, the title included.
  case text
}
