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

extension Document {
  /// The document in one of its forms, as UTF-8; each line ends with a line feed.
  ///
  /// A link that `LinkTarget` does not allow is written as its words. A control character in a
  /// text is written as U+FFFD.
  public func bytes(as format: Format) -> [UInt8] {
    var units = PageUnits()
    switch format {
    case .html: return HTML.variants(of: self, &units).page
    case .fragment: return HTML.variants(of: self, &units).fragment
    case .markdown: return Markdown.bytes(of: self, for: nil, &units)
    case .text: return PlainText.bytes(of: self, &units)
    }
  }
}
