import CMarkGFM

/// The library that reads prose and renders pages.
public enum Library {
  /// cmark-gfm's version: `0.29.0.gfm.6`.
  public static var version: String { String(cString: cmark_version_string()) }
}
