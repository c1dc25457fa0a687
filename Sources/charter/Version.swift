import CharterKit

/// The versions that `charter --version` tells.
enum Version {
  /// The program's own. It is part of what a site is made with: another one makes all sites anew.
  static let program = "0.1.0"

  /// All of them.
  static var text: String { "charter \(program) (\(libraries))" }

  /// The libraries' as they are linked.
  private static var libraries: String { "cmark-gfm \(Libraries.cmark), libyaml \(Libraries.yaml)" }
}
