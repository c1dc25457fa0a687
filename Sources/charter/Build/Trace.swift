/// The paths of the files and folders that a build looked at.
final class Trace {
  /// Each path once, in the order in which they were first told.
  private(set) var paths: [String] = []
  private var known: Set<String> = []

  /// Notes these paths.
  func add(_ more: [String]) {
    for path in more where known.insert(path).inserted { paths.append(path) }
  }

  /// Whether that path was noted.
  func holds(_ path: String) -> Bool { known.contains(path) }
}
