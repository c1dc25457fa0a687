import CharterKit
import Glibc

/// The theme that pages are made with: the built-in one and the files that replace parts of it.
struct ThemeFolder: Sendable {
  /// The theme.
  let theme: Theme
  /// A number that stands for the files that replace built-in ones; 0 without any.
  let fingerprint: UInt64
  /// The paths of the folder and of those of its files that were read; none without a folder.
  private(set) var paths: [String] = []

  /// The most bytes that one of its files may have.
  private static let limit = 1 << 20

  /// The theme of the folder at that path; nil: the built-in one alone.
  init(_ path: String?) throws(DiskError) {
    guard let path else {
      theme = Theme()
      fingerprint = 0
      return
    }
    let folder = try Folder(opening: path)
    var files: [Theme.File] = []
    var hash = ContentHash()
    let names = try folder.entries().map(\.name).filter { Theme.hasFile(named: $0) }
    for name in names.sorted() {
      let file = try SourceFolder(path).contents(of: name, atMost: Self.limit)
      guard file.bytes.count <= Self.limit else { throw .failed(.read, "\(path)/\(name)", EFBIG) }
      files.append(Theme.File(name: name, path: path + "/" + name, bytes: file.bytes))
      hash.add(ContentHash(of: name).value)
      hash.add(ContentHash(of: file.bytes).value)
    }
    theme = Theme(replacing: files)
    paths = [path] + files.map(\.path)
    fingerprint = files.isEmpty ? 0 : hash.value
  }

  /// The themes for those charters by the folders that they stand in, each read once.
  static func all(
    for inputs: [Input], templates: String?
  ) throws(DiskError) -> [String: ThemeFolder] {
    var themes: [String: ThemeFolder] = [:]
    var known: [String: ThemeFolder] = [:]
    for folder in Set(inputs.map(\.folder)).sorted() {
      let path = templates ?? (folder.isEmpty ? nil : path(beside: folder))
      let theme: ThemeFolder
      if let read = known[path ?? ""] { theme = read } else { theme = try ThemeFolder(path) }
      known[path ?? ""] = theme
      themes[folder] = theme
    }
    return themes
  }

  /// The `templates` folder for the charters of a folder: in it, or beside it.
  private static func path(beside charters: String) -> String? {
    places(beside: charters).first(where: Input.isFolder)
  }

  /// Where the `templates` folder for the charters of a folder may stand.
  static func places(beside charters: String) -> [String] {
    [charters + "/templates", charters + "/../templates"]
  }
}
