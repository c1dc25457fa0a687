import Foundation
import Testing

@testable import CharterKit

private typealias Object = [String: Any]

private func run(_ report: CheckReport) throws -> Object {
  let log = try #require(try report.object(as: .sarif) as? Object)
  #expect(log["version"] as? String == "2.1.0")
  let runs = try #require(log["runs"] as? [Object])
  #expect(runs.count == 1)
  return try #require(runs.first)
}

private func value(_ object: Any?, _ keys: String...) -> Any? {
  keys.reduce(object) { ($0 as? Object)?[$1] }
}

/// Source: SARIF 2.1.0: what each object must have, and the values that it may.
@Test func theSARIFLogHasWhatTheStandardRequires() throws {
  let run = try run(
    checkReport(
      charterText("colour: red", rows: cookieRow(name: "a b", purpose: "ads")), charterText()))
  let driver = try #require(value(run, "tool", "driver") as? Object)
  #expect(driver["name"] as? String == "charter")
  #expect(driver["version"] as? String == "1.2.3")
  #expect(run["columnKind"] as? String == "unicodeCodePoints")
  let rules = try #require(driver["rules"] as? [Object])
  let ids = rules.compactMap { $0["id"] as? String }
  #expect(Set(ids).count == rules.count && ids.contains("purpose-unknown"))
  for rule in rules {
    for key in ["shortDescription", "fullDescription", "help"] {
      #expect((value(rule, key, "text") as? String)?.isEmpty == false)
    }
  }
  let results = try #require(run["results"] as? [Object])
  #expect(results.count == 2)
  for result in results {
    #expect(["error", "warning", "note"].contains(result["level"] as? String))
    #expect((value(result, "message", "text") as? String)?.isEmpty == false)
    if let index = result["ruleIndex"] as? Int {
      #expect(ids[index] == result["ruleId"] as? String)
    }
    let location = try #require((result["locations"] as? [Object])?.first?["physicalLocation"])
    #expect(value(location, "artifactLocation", "uri") as? String == "charters/essai.yaml")
    let region = try #require(value(location, "region") as? Object)
    let start = try #require(region["startColumn"] as? Int)
    #expect(try #require(region["startLine"] as? Int) >= 1 && start >= 1)
    #expect(try #require(region["endColumn"] as? Int) >= start)
  }
}

@Test func theSARIFLogSpeaksTheUsersLanguage() throws {
  let run = try run(checkReport(charterText(rows: cookieRow(purpose: "ads")), language: .fr))
  #expect(run["language"] as? String == "fr")
  let result = (run["results"] as? [Object])?.first
  #expect((value(result, "message", "text") as? String)?.hasPrefix("La finalité") == true)
  let location = (result?["locations"] as? [Object])?.first?["logicalLocations"] as? [Object]
  #expect(
    location?.first?["fullyQualifiedName"] as? String == "cookie sessionid, champ finalité")
}

@Test func theSARIFLogSaysWhatCouldNotBeRead() throws {
  var report = checkReport(charterText())
  report.charters.append(
    CheckReport.Part(path: "x.yaml", failure: Message(en: "gone", fr: "disparu")))
  let invocation = (try run(report)["invocations"] as? [Object])?.first
  #expect(invocation?["executionSuccessful"] as? Bool == false)
  let notes = invocation?["toolExecutionNotifications"] as? [Object]
  #expect(notes?.map { value($0, "message", "text") as? String } == ["gone"])
}

@Test func fingerprintsHoldWhenLinesAreAdded() throws {
  let before = charterText(
    rows: cookieRow(purpose: "ads") + "\n" + cookieRow(name: "b", purpose: "ads"))
  let after = before.replacing("cookies:", with: "# Un commentaire\n\ncookies:")
  func fingerprints(_ text: String, _ language: UserLanguage) -> [String] {
    Fingerprint.all(of: checkReport(text, language: language).diagnostics).map(\.text)
  }
  #expect(fingerprints(before, .en) == fingerprints(after, .fr))
  #expect(Set(fingerprints(before, .en)).count == 2)
  let twice = charterText(
    rows: cookieRow(purpose: "ads") + "\n" + cookieRow(purpose: "ads", more: "path: /a"))
  #expect(Set(fingerprints(twice, .en)).count == fingerprints(twice, .en).count)
}

@Test(arguments: [
  ("a/b.yaml", "a/b.yaml"), ("./a.yaml", "a.yaml"), ("/a b.yaml", "file:///a%20b.yaml"),
  ("c:d.yaml", "c%3Ad.yaml"), ("é%.yaml", "%C3%A9%25.yaml"), ("../x.yaml", "../x.yaml"),
])
func pathsBecomeAddresses(path: String, expected: String) {
  #expect(FileReference.uri(of: path) == expected)
}
