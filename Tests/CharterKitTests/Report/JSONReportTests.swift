import Foundation
import Testing

@testable import CharterKit

@Test func theJSONReportSaysEverythingInBothLanguages() throws {
  var report = checkReport(charterText(rows: cookieRow(purpose: "ads")))
  report.charters.append(
    CheckReport.Part(path: "x.yaml", failure: Message(en: "gone", fr: "disparu")))
  let object = try #require(try report.object(as: .json) as? NSDictionary)
  #expect(
    object == [
      "version": 1, "charters": ["charters/essai.yaml", "x.yaml"], "errors": 1, "warnings": 0,
      "advices": 0,
      "diagnostics": [
        [
          "file": "charters/essai.yaml", "line": 9, "column": 14, "length": 3,
          "rule": "purpose-unknown", "severity": "error", "fault": true,
          "subject": [
            "en": "cookie sessionid, field purpose", "fr": "cookie sessionid, champ finalité",
          ],
          "message": [
            "en": "Purpose “ads” of cookie “sessionid” is not defined.",
            "fr":
              "La finalité «\u{a0}ads\u{a0}» du cookie «\u{a0}sessionid\u{a0}» n’est pas définie.",
          ],
          "help": [
            "en": "Define it under “purposes”.",
            "fr": "Définissez-la sous «\u{a0}finalités\u{a0}».",
          ],
        ]
      ],
      "failures": [["file": "x.yaml", "message": ["en": "gone", "fr": "disparu"]]],
    ])
}

@Test(arguments: ReportFormat.allCases)
func noFormatLetsControlCharactersThrough(format: ReportFormat) throws {
  let hostile = charterText(
    rows: cookieRow(name: "\"a\\u0001\\u009b\\u202e\\u0301]]>&<\"", purpose: "x"))
  let scalars = checkReport(hostile).string(as: format).unicodeScalars
  let acting = scalars.filter { scalar in
    scalar.value < 0x20 && scalar != "\n" || (0x7F..<0xA0).contains(scalar.value)
      || scalar.value == 0x202E
  }
  #expect(acting.isEmpty)
}
