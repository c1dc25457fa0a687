import CharterKit
import GateProtocol

/// A charter whose pages are shown while it is being written.
struct LiveCharter {
  /// What is told about it.
  private(set) var report: LiveReport
  /// The files that `build` would write, of the last version without faults, by their paths.
  private(set) var files: [String: [UInt8]] = [:]

  /// A charter that was not looked at yet.
  init(path: String) {
    report = LiveReport(path: path)
  }

  /// Takes in how the charter reads now, and makes its pages anew if nothing keeps them from it.
  mutating func take(_ file: CharterFile, in theme: Theme) {
    let themeFaults = theme.diagnostics.filter(\.isFault)
    let checked = CheckedFile(file, by: Rule.all, in: theme)
    var diagnostics = themeFaults + checked.diagnostics
    var made: [OutputFile]?
    if themeFaults.isEmpty, !checked.hasFault, let charter = file.charter {
      let (files, faults) = charter.files(in: theme)
      diagnostics += faults
      if faults.isEmpty { made = files }
    }
    report.failure = nil
    show(made, diagnostics)
  }

  /// Takes in that the charter, or its theme, cannot be read.
  mutating func take(_ error: DiskError) {
    report.failure = error.message
    show(nil, [])
  }

  private mutating func show(_ made: [OutputFile]?, _ diagnostics: [Diagnostic]) {
    report.diagnostics = diagnostics
    report.isCurrent = made != nil
    report.revision += 1
    guard let made else { return }
    files = Dictionary(made.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    report.pages = made.map(\.path)
  }
}

extension LiveCharter {
  /// The file of its site that those names below the site's folder lead to; a folder's is its
  /// `index.html`. `path` is the whole path as it was asked for.
  func response(_ names: [String], at path: [UInt8]) -> Response? {
    var file = names.joined(separator: "/")
    if names.last == "" { file += "index.html" }
    if files[file] == nil, files[file + "/index.html"] != nil {
      return .moved(to: String(decoding: path, as: UTF8.self) + "/")
    }
    return files[file].map {
      Response(status: 200, contentType: Tool.contentType(of: file), policy: .page, body: $0)
    }
  }
}
