import Foundation
import Testing

@testable import CharterKit

private let root = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

private func charter(_ bytes: [UInt8], named name: String) -> CharterFile {
  CharterFile(reading: bytes, named: name) { path, _ in
    let file = root.appendingPathComponent("charters").appendingPathComponent(path)
    guard let data = try? Data(contentsOf: file) else { return .missing }
    return .bytes(Array(data))
  }
}

private func files(_ file: CharterFile) throws -> [String: [UInt8]] {
  #expect(file.diagnostics.filter { $0.severity == .error } == [])
  let (files, diagnostics) = try #require(file.charter).files(in: Theme())
  #expect(diagnostics.isEmpty)
  return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
}

/// A node as JSON, its keys in the other language of the format.
private func json(_ node: Node, _ key: (String) -> String) -> String {
  func quoted(_ text: String) -> String {
    var json = JSONText()
    json.string(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
  switch node.content {
  case .text(let text): return quoted(text)
  case .list(let items): return "[" + items.map { json($0, key) }.joined(separator: ",") + "]"
  case .map(let entries):
    let members = entries.map { quoted(key($0.key)) + ":" + json($0.value, key) }
    return "{" + members.joined(separator: ",") + "}"
  case .nothing, .damaged: return "null"
  }
}

@Test(arguments: ["data.meudon.fr", "exemple-complet"])
func theTwinInJSONWithKeysOfTheOtherLanguageBuildsTheSameBytes(name: String) throws {
  let bytes = Array(
    try Data(contentsOf: root.appendingPathComponent("charters/\(name).yaml")))
  let yaml = charter(bytes, named: "charters/\(name).yaml")
  let source = SourceFile(reading: bytes, named: "x", index: 0, syntax: .yaml)
  let node = try #require(source.node)
  let isEnglish = name == "data.meudon.fr"
  let twin = json(node) { key in
    (isEnglish ? CharterFormat.french[key] : CharterFormat.english[key]) ?? key
  }
  #expect(try files(yaml) == files(charter(Array(twin.utf8), named: "charters/\(name).json")))
}

/// Every charter in `charters/` is published as `output/` shows it.
@Test(arguments: ["data.meudon.fr", "exemple-complet"])
func theCommittedOutputIsWhatABuildWrites(name: String) throws {
  let bytes = Array(
    try Data(contentsOf: root.appendingPathComponent("charters/\(name).yaml")))
  for (path, bytes) in try files(charter(bytes, named: "charters/\(name).yaml")) {
    let file = root.appendingPathComponent("output/\(name)/\(path)")
    #expect(try Array(Data(contentsOf: file)) == bytes, "run .ci/build: \(name)/\(path)")
  }
}
