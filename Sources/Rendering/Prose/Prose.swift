/// A text in the Markdown of charters, read once.
public struct Prose: Equatable, Sendable {
  /// A link that the text makes, written out or found by itself in an address.
  public struct Link: Equatable, Sendable {
    /// Where it leads, with its variables as they are written.
    public var target: String
    /// Its words.
    public var text: String
    /// Where it stands, or the paragraph that it stands in: UTF-8 bytes of the source.
    public var range: Range<Int>
  }

  /// A name in double braces, `{{site.name}}`, that a value replaces.
  public struct Variable: Equatable, Sendable {
    /// The name, without the spaces around it.
    public var name: String
    /// Where it stands, braces included: UTF-8 bytes of the source.
    public var range: Range<Int>
  }

  /// The size of the longest text, in UTF-8 bytes.
  public static let maximumLength = 16_384
  /// How many lists or marks of emphasis may stand inside one another.
  public static let maximumDepth = 20
  /// How many `@`, `://`, `www.` and `)` may stand together without a space between them.
  public static let maximumAddressSigns = 256

  /// All that is known of the text, in one place: a text is handed on by everybody who looks at it.
  private final class Contents: Equatable, Sendable {
    let source: String
    let links: [Link]
    let variables: [Variable]
    let pieces: Blocks
    let tokens: [Token]

    init(
      _ source: String, _ links: [Link], _ variables: [Variable], _ pieces: Blocks,
      _ tokens: [Token]
    ) {
      self.source = source
      self.links = links
      self.variables = variables
      self.pieces = pieces
      self.tokens = tokens
    }

    static func == (one: Contents, other: Contents) -> Bool {
      one === other
        || one.source == other.source && one.links == other.links
          && one.variables == other.variables && one.pieces == other.pieces
          && one.tokens == other.tokens
    }
  }

  private let contents: Contents

  init(
    source: String, links: [Link], variables: [Variable], pieces: Blocks, tokens: [Token]
  ) {
    contents = Contents(source, links, variables, pieces, tokens)
  }

  /// The text as its author wrote it.
  public var source: String { contents.source }
  /// The links, in order.
  public var links: [Link] { contents.links }
  /// The variables, in order; those in code are not variables.
  public var variables: [Variable] { contents.variables }
  /// Whether the text has variables.
  public var hasVariables: Bool { !contents.variables.isEmpty }
  /// What the text says, each variable a token of `MarkedText`.
  var pieces: Blocks { contents.pieces }
  /// What each token stands for; empty when there is no variable.
  var tokens: [Token] { contents.tokens }

  /// What tells the text from all others that are in memory.
  var identity: ObjectIdentifier { ObjectIdentifier(contents) }

  /// What the text says, variables as they are written.
  public var blocks: Blocks {
    blocks { _ in nil }
  }

  /// The first paragraph: all that an inline text says, variables as they are written.
  public var inlines: Inlines {
    inlines { _ in nil }
  }

  /// What the text says, with the value of each variable in its place.
  ///
  /// A value never becomes markup: it comes after the text was read. A variable without a value
  /// stays as it is written.
  public func blocks(replacing value: (String) -> Inlines?) -> Blocks {
    tokens.isEmpty ? pieces : Blocks { $0.put(self, replacing: value) }
  }

  /// The first paragraph, with the value of each variable in its place.
  public func inlines(replacing value: (String) -> Inlines?) -> Inlines {
    Inlines { $0.put(inline: self, replacing: value) }
  }

  /// Reads a text; what it may not say is a fault each, in order.
  ///
  /// `inlineOnly`: the text is one line of a page, such as a table's cell or a title.
  public static func parsed(
    _ source: String, inlineOnly: Bool
  ) -> (prose: Prose, faults: [ProseFault]) {
    var source = source
    source.makeContiguousUTF8()
    if isPlain(source) {
      return (Prose(plain: source), [])
    }
    let excesses = excesses(in: source)
    if !excesses.isEmpty {
      return (Prose(plain: source), excesses)
    }
    var reading = ProseReading(MarkedText(source, inlineOnly: inlineOnly))
    let pieces = reading.pieces(inlineOnly: inlineOnly)
    let prose = Prose(
      source: source, links: reading.links,
      variables: reading.variables.sorted { $0.range.lowerBound < $1.range.lowerBound },
      pieces: pieces, tokens: reading.variables.isEmpty ? [] : reading.text.tokens)
    return (prose, reading.faults.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }
}

extension PageWriter {
  /// Writes what a text says, as `Prose.blocks(replacing:)` does.
  public mutating func put(_ prose: Prose, replacing value: (String) -> Inlines?) {
    if prose.tokens.isEmpty { return put(prose.pieces) }
    prose.pieces.bytes.withUnsafeBufferPointer {
      VariableReplacement(tokens: prose.tokens, text: $0).write(to: &self, value)
    }
  }

  /// Writes the first paragraph of a text, as `Prose.inlines(replacing:)` does.
  public mutating func put(inline prose: Prose, replacing value: (String) -> Inlines?) {
    prose.pieces.bytes.withUnsafeBufferPointer { bytes in
      guard let words = bytes.firstParagraph else { return }
      let inner = UnsafeBufferPointer(rebasing: bytes[words])
      if prose.tokens.isEmpty { return text.put(inner) }
      VariableReplacement(tokens: prose.tokens, text: inner).write(to: &self, value)
    }
  }
}

extension Prose {
  init(plain source: String) {
    self.init(
      source: source, links: [], variables: [],
      pieces: source.isEmpty ? [] : .paragraph(.text(source)), tokens: [])
  }
}
