import Rendering

/// What a thread keeps of the charters that it built, for others that say the same.
public struct Caches {
  /// The stretches of charters, as they were read.
  public let stretches = StretchCache()
  /// The texts in Markdown, as they were read and set.
  public let texts = ProseCache()
  /// What walks through texts said.
  public let walks = WalkCache()
  /// What was written on pages.
  public let forms = FormCache()

  /// Nothing kept yet.
  public init() {}
}
