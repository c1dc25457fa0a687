import Rendering

/// What a thread keeps of the charters that it built, for others that say the same.
public struct Caches {
  /// The texts that were read.
  public let texts = ProseCache()
  /// What was written on pages.
  public let forms = FormCache()

  /// Nothing kept yet.
  public init() {}
}
