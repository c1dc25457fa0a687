import CharterKit
import Glibc

/// What a change is looked for in: files that were read, folders in which charters may appear.
struct WatchedPaths {
  /// The paths of files that were read or named, and of folders that may come, go or change.
  private(set) var files: Set<String> = []
  /// The folders in which any charter counts.
  private(set) var chartersFolders: Set<String> = []
  /// The folders in which any file of a theme counts.
  private(set) var themeFolders: Set<String> = []

  /// Takes in what a build looked at.
  mutating func add(_ run: BuildRun, of job: BuildJob) {
    add(run.trace?.paths ?? [])
    add(arguments: job.arguments, inputs: run.inputs, templates: run.templates)
  }

  /// Takes in the paths of files that were read or named.
  mutating func add(_ paths: [String]) {
    for path in paths { add(path) }
  }

  /// Takes in what the command line names, and where the themes of those charters may stand.
  mutating func add(arguments: [String], inputs: [Input], templates: String?) {
    for argument in arguments {
      let path = Self.trimmed(argument)
      add(path)
      if Input.isFolder(path) { chartersFolders.insert(path) }
    }
    let folders = Set(inputs.map(\.folder)).union(chartersFolders)
    let themes = templates.map { [Self.trimmed($0)] } ?? folders.flatMap(ThemeFolder.places)
    themes.forEach { add($0) }
    themeFolders.formUnion(themes)
  }

  /// The folders that tell of a change, whether they are there or not.
  var folders: Set<String> {
    Set(files.map { Input(file: $0).folder }).union(chartersFolders).union(themeFolders)
  }

  /// Whether a change to what has that name in that folder counts.
  func hold(_ name: String, in folder: String) -> Bool {
    if chartersFolders.contains(folder), SourceFolder.isCharter(name) { return true }
    if themeFolders.contains(folder), Theme.hasFile(named: name) { return true }
    let path = folder == "/" ? "/" + name : folder + "/" + name
    return files.contains(path) || folder == "." && files.contains(name)
  }

  /// Takes in a path, and where it leads if it is a link.
  private mutating func add(_ path: String) {
    guard files.insert(path).inserted else { return }
    var status = stat()
    guard lstat(path, &status) == 0, status.isLink, let real = realpath(path, nil) else { return }
    defer { free(real) }
    files.insert(String(cString: real))
  }

  /// A path without slashes at its end.
  private static func trimmed(_ path: String) -> String {
    var bytes = path.utf8[...]
    while bytes.count > 1, bytes.last == 0x2F { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
