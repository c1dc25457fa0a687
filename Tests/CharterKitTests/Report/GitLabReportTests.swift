import Foundation
import Testing

@testable import CharterKit

@Test func theGitLabReportHasWhatGitLabReads() throws {
  let text = charterText(rows: cookieRow(purpose: "ads")).replacing(
    "{mairie:", with: "{x: {name: X}, mairie:")
  let found = try #require(try checkReport(text).object(as: .gitlab) as? [[String: Any]])
  #expect(found.map { $0["check_name"] as? String } == ["provider-unused", "purpose-unknown"])
  #expect(found.map { $0["severity"] as? String } == ["info", "critical"])
  let lines = found.map { ($0["location"] as? [String: Any])?["lines"] as? [String: Int] }
  #expect(lines == [["begin": 5], ["begin": 9]])
  let paths = found.map { ($0["location"] as? [String: Any])?["path"] as? String }
  #expect(paths == ["charters/essai.yaml", "charters/essai.yaml"])
  #expect(Set(found.compactMap { $0["fingerprint"] as? String }).count == 2)
  #expect(
    (found.last?["description"] as? String)?.hasSuffix("(cookie sessionid, field purpose)") == true)
}
