import CharterKit

/// The files that a site's folder should hold, and which of those in it are ours.
struct SiteFiles {
  /// The files.
  let files: [OutputFile]
  /// Where each of them goes.
  let paths: [SitePath]
  /// Whether files that we do not know may be replaced by ours of the same name.
  let mayReplace: Bool

  private let former: Set<String>
  private let isInScope: (String) -> Bool

  /// Checks where the files go, before any is written.
  ///
  /// - Parameters:
  ///   - former: the files that the last build wrote.
  ///   - published: what the folder's `charter.json` says, `nil` without one of ours.
  ///   - isInScope: whether a path is one that this build would write if the charter asked for it.
  ///   - intoExisting: whether files may be replaced that nothing shows to be ours.
  init(
    _ files: [OutputFile], former: [Record.Output], published: PublishedCharter?,
    isInScope: @escaping (String) -> Bool, intoExisting: Bool
  ) throws(DiskError) {
    self.files = files
    paths = try SiteFiles.paths(of: files)
    self.former = Set(former.map(\.path) + (published?.paths ?? []))
    self.isInScope = isInScope
    mayReplace = intoExisting || !former.isEmpty || published != nil
  }

  /// Where the files go; a path that leads elsewhere is `DiskError.unsafeName`.
  static func paths(of files: [OutputFile]) throws(DiskError) -> [SitePath] {
    var paths: [SitePath] = []
    paths.reserveCapacity(files.count)
    for file in files { paths.append(try SitePath(file.path)) }
    return paths
  }

  /// Whether one of the files goes into a folder of that name.
  func needsFolder(_ name: String) -> Bool {
    paths.contains { $0.folder == name }
  }

  /// Whether we write, or wrote, files in a folder of that name.
  func isOwnFolder(_ name: String) -> Bool {
    needsFolder(name) || former.contains { $0.utf8.starts(with: "\(name)/".utf8) }
  }

  /// Whether a file that is not among these is one that we wrote, and is to go.
  func isStale(_ path: SitePath) -> Bool {
    former.contains(path.text) && isInScope(path.text)
  }
}
