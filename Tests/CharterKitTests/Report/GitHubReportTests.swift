import Testing

@testable import CharterKit

private func commands(_ report: CheckReport) -> [Substring] {
  report.string(as: .github).split(separator: "\n").filter { $0.hasPrefix("::") }
}

@Test func annotatesLinesWithEscapedCommands() {
  var report = checkReport(
    charterText(rows: cookieRow(name: "\"a%,:b\"", purpose: "\"x\\n::error::\"")))
  report.charters[0].diagnostics[0].place.file = "./a,b:c%.yaml"
  #expect(
    commands(report) == [
      """
      ::error file=a%2Cb%3Ac%25.yaml,line=9,col=14,endColumn=28,title=purpose-unknown::cookie \
      a%25,:b, field purpose%0APurpose “x\\u{a}::error::” of cookie “a%25,:b” is not defined. \
      Define it under “purposes”.
      """
    ])
}

@Test func annotatesTenOfAKindAndCountsTheRest() {
  let rows = (1...13).map { cookieRow(name: "n\($0)", purpose: "ads") }.joined(separator: "\n")
  let report = checkReport(charterText(rows: rows))
  #expect(commands(report).count == 10)
  let text = report.string(as: .github)
  #expect(text.contains("cookie “n13”"))
  #expect(text.hasSuffix("Not annotated, but shown above: 3 errors.\n"))
}

@Test func whatCouldNotBeReadCountsAmongTheTen() {
  let rows = (1...9).map { cookieRow(name: "n\($0)", purpose: "ads") }.joined(separator: "\n")
  for (failures, rest) in [(2, "1 error"), (12, "11 errors")] {
    var report = checkReport(charterText(rows: rows))
    report.charters += (0..<failures).map { number in
      CheckReport.Part(path: "x\(number).yaml", failure: Message(en: "gone", fr: "disparu"))
    }
    #expect(commands(report).count == 10)
    let text = report.string(as: .github)
    #expect(text.hasSuffix("Not annotated, but shown above: \(rest).\n"))
  }
}

@Test func nothingInTheLogIsACommandButOurs() {
  var report = checkReport(
    charterText("x-a: 1 ##[error]::x", rows: cookieRow(purpose: "\"##[add-mask]a\"")))
  report.charters[0].diagnostics[0].place.file = "\u{a0}\u{202f}::error::x.yaml"
  let lines = report.string(as: .github).split(separator: "\n")
  #expect(lines.first?.hasPrefix("\u{a0}\u{202f}\\u{3a}:error::x.yaml:") == true)
  #expect(!lines.contains { $0.contains("##[") && !$0.hasPrefix("::") })
}
