import Foundation
import Testing

private let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")

/// Which modules the files of a folder may import.
private let allowed: [(folder: String, imports: Set<String>)] = [
  ("GateProtocol", []),
  ("Rendering", ["CMarkGFM"]),
  ("CharterKit/Model", ["Rendering"]),
  ("CharterKit/Known", []),
  ("CharterKit/Read", ["Rendering", "CYAML"]),
  ("CharterKit/Check", ["Rendering"]),
  ("CharterKit/Report", ["Rendering"]),
  ("CharterKit/Schema", ["Rendering"]),
  ("CharterKit/Fix", ["Rendering"]),
  ("CharterKit/Edit", ["Rendering"]),
  ("CharterKit/Compose", ["Rendering"]),
  ("CharterKit/Publish", ["Rendering"]),
  ("charter-gate", ["CLinux", "GateProtocol", "Glibc", "NIOCore", "NIOHTTP1", "NIOPosix"]),
  // Of what it imports each of its starts pays for: nothing that serves browsers.
  (
    "charter",
    [
      "ArgumentParser", "CLinux", "CharterKit", "Dispatch", "GateProtocol", "Glibc", "Rendering",
      "Synchronization",
    ]
  ),
]

/// What a part that takes values and returns values has no use for.
private let effects = [
  "FileManager", "Date()", "Locale.current", "ProcessInfo", " print(", "fopen(", "getenv(",
  "Glibc", "Foundation",
]

private func swiftFiles(in folder: String) throws -> [(path: String, text: String)] {
  let root = sources.appendingPathComponent(folder)
  return try FileManager.default.subpathsOfDirectory(atPath: root.path)
    .filter { $0.hasSuffix(".swift") }
    .map { ($0, try String(contentsOf: root.appendingPathComponent($0), encoding: .utf8)) }
}

@Test(arguments: allowed.map(\.folder))
func aFolderUsesOnlyWhatStandsBelowIt(folder: String) throws {
  let imports = try #require(allowed.first { $0.folder == folder }).imports
  let files = try swiftFiles(in: folder)
  #expect(!files.isEmpty)
  for (path, text) in files {
    for line in text.split(separator: "\n") where line.hasPrefix("import ") {
      #expect(imports.contains(String(line.dropFirst(7))), "\(folder)/\(path): \(line)")
    }
  }
}

@Test(arguments: ["GateProtocol", "Rendering", "CharterKit"])
func nothingButTheCommandTouchesTheWorld(folder: String) throws {
  for (path, text) in try swiftFiles(in: folder) {
    for line in text.split(separator: "\n") {
      let code = " " + line.trimmingCharacters(in: .whitespaces)
      guard !code.hasPrefix(" //") else { continue }
      for effect in effects where code.contains(effect) {
        #expect(!code.contains(effect), "\(folder)/\(path): \(code)")
      }
    }
  }
}

@Test func noFileIsLongerThanThreeHundredLines() throws {
  for (path, text) in try swiftFiles(in: ".") {
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 301, "\(path)")
  }
}
