/// Where a file stands within its site.
struct SitePath: Equatable, Sendable {
  /// The folder in the site's, empty for a file in the site's folder itself.
  let folder: String
  /// The file's name.
  let name: String

  /// The path of something that was found in a site's folder, under whatever name.
  init(folder: String, name: String) {
    self.folder = folder
    self.name = name
  }

  /// Reads `fr/index.html` or `charter.css`; other paths are `DiskError.unsafeName`.
  init(_ path: String) throws(DiskError) {
    if let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) {
      folder = String(path[..<slash])
      name = String(path[path.utf8.index(after: slash)...])
      guard isSafeName(folder) else { throw .unsafeName(path) }
    } else {
      folder = ""
      name = path
    }
    guard isSafeName(name) else { throw .unsafeName(path) }
  }

  /// The path from the site's folder.
  var text: String { folder.isEmpty ? name : "\(folder)/\(name)" }

  /// Its turn when a site's files are put in place one by one.
  ///
  /// A page never shows before what it needs, nor a list of pages before the pages.
  var turn: Int {
    (folder.isEmpty ? 0 : 1) + (name == "index.html" ? 2 : 0) + (isFront ? 2 : 0)
  }

  private var isFront: Bool { folder.isEmpty && name == "index.html" }
}

/// Whether that can name a file or folder which we publish, and nothing outside.
func isSafeName(_ name: String) -> Bool {
  let bytes = name.utf8
  guard let first = bytes.first, first != UInt8(ascii: "."), bytes.count <= 255 else {
    return false
  }
  return !bytes.contains { $0 == UInt8(ascii: "/") || $0 == 0 }
}
