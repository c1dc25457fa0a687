import Testing

@testable import CharterKit

/// What a person sees of something wrong in a line, from that column on, over so many scalars.
private func shown(_ line: String, column: Int, length: Int, hasColours: Bool = false) -> String {
  let place = Place(file: "x.yaml", line: 7, column: column, length: length, excerpt: line)
  let message = Message(en: "wrong", fr: "faux")
  let diagnostic = Diagnostic(rule: "syntax", severity: .error, place: place, message: message)
  return DiagnosticText(language: .en, hasColours: hasColours).text(diagnostic)
}

@Test(arguments: [
  ("é à: mot", 6, 3, "é à: mot", "     ^^^"),
  ("e\u{301}: mot", 5, 3, "e\u{301}: mot", "   ^^^"),
  ("🍪: mot", 4, 3, "🍪: mot", "    ^^^"),
  ("a: 🍪🍪 b", 4, 2, "a: 🍪🍪 b", "   ^^^^"),
  ("\ta:\tmot", 5, 3, "\ta:\tmot", "\t  \t^^^"),
  ("a: x\u{200b}y", 5, 1, "a: x\\u{200b}y", "    ^^^^^^^^"),
  ("a: x", 5, 0, "a: x", "    ^"),
])
func marksThePlaceUnderTheAuthorsLine(
  line: String, column: Int, length: Int, excerpt: String, mark: String
) {
  #expect(
    shown(line, column: column, length: length) == """
      x.yaml:7:\(column): error: wrong [syntax]
          7 | \(excerpt)
            | \(mark)

      """)
}

@Test func aLongLineIsShownAroundThePlace() {
  let line = String(repeating: "é ", count: 300) + "faute " + String(repeating: "x ", count: 300)
  let lines = shown(line, column: 601, length: 5).split(separator: "\n")
  #expect(lines.count == 3 && lines.allSatisfy { $0.unicodeScalars.count < 180 })
  let before = lines[2].unicodeScalars.prefix { $0 != "^" }.count
  #expect(lines[2].hasSuffix(" ^^^^^"))
  #expect(String(lines[1].unicodeScalars.dropFirst(before).prefix(5)) == "faute")
}

@Test func coloursSurroundOnlyTheSeverityAndTheMark() {
  let coloured = shown("a: x", column: 4, length: 1, hasColours: true)
  #expect(coloured.split(separator: "\u{1b}").count == 5)
  let plain = coloured.replacing("\u{1b}[1;31m", with: "").replacing("\u{1b}[0m", with: "")
  #expect(plain == shown("a: x", column: 4, length: 1))
}

@Test func theTotalsCountWhatCouldNotBeRead() {
  var report = CheckReport(language: .fr, version: "1", isStrict: false)
  let lost = CheckReport.Part(path: "x.yaml", failure: Message(en: "gone", fr: "disparu"))
  report.charters = [lost, CheckReport.Part(path: "y.yaml", diagnostics: [])]
  #expect(
    String(decoding: report.text(), as: UTF8.self)
      == "2 chartes\u{a0}: 1 n’a pas pu être lue\n")
}
