import CharterKit

/// What there is to do so that a site's folder holds its files.
struct SitePlan {
  /// A file that is to be written, and where.
  struct Change {
    /// Where it goes.
    let path: SitePath
    /// What is written.
    let file: OutputFile
  }

  /// The files that differ from what is there, or are not there.
  private(set) var changes: [Change] = []
  /// The files that are there already, byte for byte.
  private(set) var unchanged: [Record.Output] = []
  /// All that stays as it is: unchanged files, other people's, those out of this build's scope.
  private(set) var kept: [SitePath] = []
  /// Files of ours that no charter makes any more.
  private(set) var stale: [SitePath] = []
  /// The folders of ours that are there, by name; the site's own is "".
  private(set) var folders: [String: Folder]
  /// Something in the site's folder that no copy of it can hold: a folder that is not ours.
  private(set) var obstacle: SitePath?

  /// The site's folder.
  let live: Folder
  private let site: SiteFiles

  /// Compares a site's folder with the files that it should hold.
  init(comparing site: SiteFiles, with live: Folder) throws(DiskError) {
    self.site = site
    self.live = live
    folders = ["": live]
    var isPresent = Array(repeating: false, count: site.files.count)
    try compare(live, named: "", &isPresent)
    for (index, isPresent) in isPresent.enumerated() where !isPresent {
      changes.append(Change(path: site.paths[index], file: site.files[index]))
    }
  }

  /// Whether the folder is as it should be.
  var isDone: Bool { changes.isEmpty && stale.isEmpty }

  /// The folders that the site will have.
  var folderNames: Set<String> {
    Set(kept.map(\.folder)).union(changes.map(\.path.folder))
  }

  /// What the file there holds now; `nil` when there is none.
  func contents(of path: SitePath) throws(DiskError) -> [UInt8]? {
    try folders[path.folder]?.contents(of: path.name, atMost: 1 << 26)?.bytes
  }

  /// The folder in which something of the site was found.
  func folder(of path: SitePath) -> Folder {
    guard let folder = folders[path.folder] else {
      preconditionFailure("what was found was found in a folder that was opened")
    }
    return folder
  }
}

extension SitePlan {
  private mutating func compare(
    _ folder: Folder, named name: String, _ isPresent: inout [Bool]
  ) throws(DiskError) {
    for entry in try folder.entries() {
      let path = SitePath(folder: name, name: entry.name)
      if !entry.isNameable {
        obstacle = path
      } else if name.isEmpty, entry.kind == .folder || site.needsFolder(entry.name) {
        try compareFolder(path, &isPresent)
      } else if entry.kind == .folder {
        obstacle = path
      } else if let index = site.paths.firstIndex(of: path) {
        isPresent[index] = try isUnchanged(index, in: folder, kind: entry.kind)
      } else if entry.kind == .file, site.isStale(path) {
        stale.append(path)
      } else {
        kept.append(path)
      }
    }
  }

  private mutating func compareFolder(
    _ path: SitePath, _ isPresent: inout [Bool]
  ) throws(DiskError) {
    guard site.isOwnFolder(path.name) else { return obstacle = path }
    guard let folder = try live.folder(named: path.name) else { return }
    folders[path.name] = folder
    try compare(folder, named: path.name, &isPresent)
  }

  private mutating func isUnchanged(
    _ index: Int, in folder: Folder, kind: Folder.Kind
  ) throws(DiskError) -> Bool {
    let (file, path) = (site.files[index], site.paths[index])
    guard kind != .link else { throw .link(live.place(of: file.path)) }
    guard kind == .file else { throw .notFile(live.place(of: file.path)) }
    guard let stamp = try folder.stamp(of: path.name, ifItHolds: file.bytes) else {
      guard site.mayReplace else { throw .notOurs(live.place(of: file.path)) }
      return false
    }
    unchanged.append(Record.Output(path: file.path, stamp: stamp))
    kept.append(path)
    return true
  }
}
