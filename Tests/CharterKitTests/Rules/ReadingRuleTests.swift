import Foundation
import Testing

@testable import CharterKit

private let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
private let fixtures = tests.appendingPathComponent("Fixtures/Reading")

/// Where a fixture says that a rule fires: `# expect: rule` on the line, or `# expect below: rule`
/// on the one before where no comment can stand.
private func expectations(_ text: String) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    .compactMap { number, line in
      if let mark = line.range(of: "# expect: ") {
        "\(number + 1) \(line[mark.upperBound...])"
      } else if let mark = line.range(of: "# expect below: ") {
        "\(number + 2) \(line[mark.upperBound...])"
      } else {
        nil
      }
    }
}

private func charter(_ name: String) throws -> CharterFile {
  let bytes = try Data(contentsOf: fixtures.appendingPathComponent(name))
  return CharterFile(reading: Array(bytes), named: name) { path, _ in
    guard let data = try? Data(contentsOf: fixtures.appendingPathComponent(path)) else {
      return .missing
    }
    return .bytes(Array(data))
  }
}

@Test(arguments: Rule.reading)
func readingFiresOnItsFixtureAndNothingElseDoes(rule: Rule) throws {
  let expected = try [rule.name + ".yaml", "_" + rule.name + ".yaml"]
    .map { fixtures.appendingPathComponent($0) }
    .filter { FileManager.default.fileExists(atPath: $0.path) }
    .flatMap { try expectations(String(decoding: Data(contentsOf: $0), as: UTF8.self)) }
  let found = try charter(rule.name + ".yaml").diagnostics(by: Rule.all)
  #expect(expected.count == 1)
  #expect(expected.first?.hasSuffix(" " + rule.name) == true)
  #expect(found.map { "\($0.place.line) \($0.rule)" } == expected)
  #expect(found.first?.severity == rule.severity)
  #expect(found.first?.isFault == rule.isFault)
}

@Test func aLanguageWithoutWordsIsSaidAtItsTag() throws {
  let text =
    "charter: 1\nlanguages: [fr, de]\nsite: {name: a, url: \"https://a.fr\"}\ncookies: []\n"
  let file = CharterFile(reading: Array(text.utf8), named: "a.yaml") { _, _ in .missing }
  let found = file.diagnostics(for: Theme())
  #expect(found.map { "\($0.place.line):\($0.place.column) \($0.rule)" } == ["2:17 words-missing"])
}

@Test func everyRuleThatASourceNamesHasAPage() throws {
  let root = tests.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let known = Set(Rule.all.map(\.name))
  let calls = try NSRegularExpression(
    pattern:
      #"(?:Fault\(|[ .]report\(|note\(|rule:|\()\s*((?:\w+ \? )?"[a-z][a-z-]*"(?: : "[a-z-]+")?)"#
      + #",\s*(?:severity: |\.(?:advice|warning|error)|at:|place:|Message\()"#)
  let quoted = try NSRegularExpression(pattern: #""([a-z-]+)""#)
  var named: Set<String> = []
  for folder in ["Sources/CharterKit", "Sources/charter"] {
    let files = FileManager.default.enumerator(
      at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil)
    for case let file as URL in files! where file.pathExtension == "swift" {
      if file.path.contains("/Check/Rules/") { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for call in calls.matches(in: text, range: NSRange(text.startIndex..., in: text)) {
        let names = String(text[Range(call.range(at: 1), in: text)!])
        for name in quoted.matches(in: names, range: NSRange(names.startIndex..., in: names)) {
          named.insert(String(names[Range(name.range(at: 1), in: names)!]))
        }
      }
    }
  }
  #expect(named.count >= Rule.reading.count)
  #expect(named.subtracting(known).isEmpty, "without a page: \(named.subtracting(known))")
  let reported = Set((Rule.reading + Rule.publishing).map(\.name))
  #expect(
    reported.subtracting(named).isEmpty, "that nothing reports: \(reported.subtracting(named))")
}
