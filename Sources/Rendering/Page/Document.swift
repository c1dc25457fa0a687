/// A page as a value: what is said, in what order, and nothing about how it looks.
///
/// Words are plain Unicode; escaping is the business of each format.
public struct Document: Equatable, Sendable {
  /// The page's language, a BCP 47 tag: `fr`.
  public var language: String
  /// The page's one heading of level 1.
  public var title: Inlines
  /// Everything below the title, in order. Its headings begin at level 2.
  public var blocks: Blocks

  /// A page of these blocks.
  public init(language: String, title: Inlines, blocks: Blocks) {
    self.language = language
    self.title = title
    self.blocks = blocks
  }

  /// A heading of a section: its level, its anchor (or empty) and its words.
  public typealias Heading = (level: Int, id: String, text: String)

  /// The headings, in order.
  public var headings: [Heading] {
    blocks.bytes.withUnsafeBufferPointer { headings(at: PageUnits(of: $0, in: nil).headings) }
  }

  /// The headings of a level, or all, of those that begin at these places of the page's text.
  func headings(at places: [Int], ofLevel wanted: Int? = nil) -> [Heading] {
    blocks.bytes.withUnsafeBufferPointer { bytes in
      places.compactMap { place in
        var reader = PageReader(bytes, at: place)
        guard case .begin(.heading, let digit, let id)? = reader.next() else { return nil }
        let level = Int(bytes[digit.lowerBound] & 0xF)
        guard wanted == nil || wanted == level else { return nil }
        let words = reader.skip(toEndOf: .heading)
        return (level, reader.string(id), reader.plainText(words))
      }
    }
  }
}
