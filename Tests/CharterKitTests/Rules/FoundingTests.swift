import Foundation
import Testing

@testable import CharterKit

private let root = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL

/// The findings of the page that this program was made for: `line rule severity`, in file order.
@Test func findsWhatIsWrongWithTheFoundingPage() throws {
  let bytes = try Data(contentsOf: root.appending(path: "charters/data.meudon.fr.yaml"))
  let charter = CharterFile(reading: Array(bytes), named: "data.meudon.fr.yaml") { _, _ in
    .missing
  }
  let found = charter.diagnostics(by: Rule.all, today: CalendarDate("2026-11-23"))
    .map { "\($0.place.line) \($0.rule) \($0.severity)\n" }.joined()
  let golden = root.appending(path: "Tests/CharterKitTests/Golden/founding-findings.txt")
  if ProcessInfo.processInfo.environment["RECORD"] != nil {
    try Data(found.utf8).write(to: golden)
    Issue.record("recorded")
  }
  #expect(try String(contentsOf: golden, encoding: .utf8) == found)
}

@Test func findsNothingWrongWithTheCompleteExample() throws {
  let folder = root.appending(path: "charters")
  let bytes = try Data(contentsOf: folder.appending(path: "exemple-complet.yaml"))
  let charter = CharterFile(reading: Array(bytes), named: "exemple-complet.yaml") { path, _ in
    guard let data = try? Data(contentsOf: folder.appending(path: path)) else { return .missing }
    return .bytes(Array(data))
  }
  let found = charter.diagnostics(by: Rule.all, today: CalendarDate("2026-11-23"))
    .filter { $0.severity > .advice }
  #expect(found.map { "\($0.place.file):\($0.place.line) \($0.rule)" } == [])
}
