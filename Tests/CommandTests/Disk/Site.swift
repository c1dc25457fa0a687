import CharterKit
import Testing

@testable import charter

/// The files of a small site in those languages, of that version.
func site(
  _ version: String, languages: [String] = ["fr", "en"], unchanged: [String] = []
) -> [OutputFile] {
  let list = languages.map { "\"\($0)\"" }.joined(separator: ",")
  let pages = languages.flatMap { language in
    ["index.html", "fragment.html", "charter.md", "charter.txt"].map { "\(language)/\($0)" }
  }
  return (["index.html", "charter.json", "charter.css"] + pages).map { path in
    let version = unchanged.contains(path) ? "0" : version
    let text =
      path == "charter.json"
      ? "{\"charter\":1,\"languages\":[\(list)],\"version\":\(version)}" : "\(path) \(version)"
    return OutputFile(path: path, bytes: Array(text.utf8))
  }
}

/// A place to publish in, and what a test asks about it.
struct Place {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Publishes a site as one whole build would.
  @discardableResult
  func publish(
    _ files: [OutputFile], former: [Record.Output] = [], isDurable: Bool = false,
    intoExisting: Bool = false, isInScope: @escaping (String) -> Bool = { _ in true }
  ) throws -> Publication {
    let output = try OutputFolder.opened(
      folder("out"), apartFrom: [], intoExisting: intoExisting, isDurable: isDurable)
    defer { try? output.close() }
    return try output.publish(files, to: "x", former: former, isInScope: isInScope)
  }

  /// Whether the site's folder holds exactly these files, and those named besides.
  func holds(_ files: [OutputFile], and others: [String] = []) throws -> Bool {
    try folder.paths(in: "out/x") == (files.map(\.path) + others).sorted()
      && files.allSatisfy {
        folder.text("out/x/\($0.path)") == String(decoding: $0.bytes, as: UTF8.self)
      }
  }

  /// Whether nothing of the work is left in the output folder.
  func isTidy() throws -> Bool {
    try folder.paths(in: "out").allSatisfy { !$0.utf8.starts(with: ".charter-stage".utf8) }
      && folder.trace("out/.charter-stage") == nil && folder.trace("out/x/.charter-stage") == nil
  }
}
