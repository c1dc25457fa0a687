import Foundation
import FoundationXML
import Testing

@testable import CharterKit

private func tests(_ report: CheckReport) throws -> XMLElement {
  let document = try XMLDocument(data: Data(report.bytes(as: .junit)))
  return try #require(document.rootElement())
}

private func attribute(_ name: String, _ element: XMLElement) -> String? {
  element.attribute(forName: name)?.stringValue
}

private let advised = charterText().replacing("{mairie:", with: "{x: {name: X}, mairie:")
private let faulty = charterText(
  rows: cookieRow(name: "\"<a]]>\\u0301&\"", purpose: "\"\\u0001\\uFFFE\""))

@Test func aCharterIsASuiteAndADiagnosticATest() throws {
  var report = checkReport(charterText(), advised, faulty)
  report.charters.append(
    CheckReport.Part(path: "x.yaml", failure: Message(en: "gone", fr: "disparu")))
  let root = try tests(report)
  let suites = root.elements(forName: "testsuite")
  #expect(suites.map { attribute("failures", $0) } == ["0", "0", "3", "0"])
  #expect(suites.map { attribute("errors", $0) } == ["0", "0", "0", "1"])
  for element in suites + [root] {
    let cases = try element.nodes(forXPath: ".//testcase").count
    #expect(attribute("tests", element) == String(cases))
    let failures = try element.nodes(forXPath: ".//failure").count
    #expect(attribute("failures", element) == String(failures))
  }
}

@Test func warningsFailOnlyWhenStrict() throws {
  var report = checkReport(advised)
  report.charters[0].diagnostics[0].severity = .warning
  #expect(attribute("failures", try tests(report)) == "0")
  report.isStrict = true
  #expect(attribute("failures", try tests(report)) == "1")
  #expect(report.isFailing)
}
