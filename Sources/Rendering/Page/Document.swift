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
    blocks.bytes.withUnsafeBufferPointer { bytes in
      var headings: [Heading] = []
      var reader = PageReader(bytes)
      while let (level, id) = reader.skip(toNext: .heading) {
        let words = reader.skip(toEndOf: .heading)
        headings.append(
          (Int(bytes[level.lowerBound] & 0xF), reader.string(id), reader.plainText(words)))
      }
      return headings
    }
  }
}
