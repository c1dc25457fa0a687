/// A text in the Markdown of charters, read once.
public struct Prose: Equatable, Sendable {
  /// The text as its author wrote it.
  public let source: String
  /// What it says.
  public let blocks: [Block]
}
