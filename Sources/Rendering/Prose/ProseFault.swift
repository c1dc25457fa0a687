/// A place where a text says something that the Markdown of charters does not have.
public struct ProseFault: Equatable, Sendable {
  /// What is wrong.
  public enum Kind: Equatable, Sendable {
    /// A tag, a comment or another piece of HTML.
    case rawHTML
    /// A heading, `# a` or underlined.
    case heading
    /// A table.
    case table
    /// An image.
    case image
    /// A quotation, `> a`.
    case blockQuote
    /// Lines of code, between fences or indented by four columns.
    case codeBlock
    /// A line across the page, `***`.
    case thematicBreak
    /// A definition of a link for the rest of the text, `[a]: /b`.
    case referenceDefinition
    /// A footnote or a call to one, `[^a]`.
    case footnote
    /// A title in a link, `[a](/b "title")`: nothing would show it.
    case linkTitle
    /// A link to this target, which `LinkTarget` does not allow.
    case unsafeLink(target: String)
    /// `{{` without its `}}` on the same line.
    case openVariable
    /// A text of more than `Prose.maximumLength` bytes.
    case tooLong
    /// More than `Prose.maximumDepth` lists, or marks of emphasis, inside one another.
    case tooDeep
    /// More than `Prose.maximumAddressSigns` signs of addresses without a space between them.
    case addressUnreadable
    /// Several paragraphs, or a list, where only a line of text can stand.
    case notInline
    /// A code point that Unicode keeps out of texts, U+FDD0 to U+FDEF.
    case noncharacter
  }

  /// What is wrong.
  public var kind: Kind
  /// Where, in UTF-8 bytes from the beginning of the text.
  public var range: Range<Int>

  /// A fault at this place.
  public init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
