import Testing

@testable import CharterKit

/// What someone could put into any field that takes a text.
private let hostile = [
  "<script>alert(1)</script>", "\"onmouseover=alert(1) x=\"", "'><img src=x onerror=alert(1)>",
  "\"\u{301} onfocus=alert(1) autofocus x=\"", "](javascript:alert(1))", "|*_[]<>&`{}#\\~$!",
  "../../etc/passwd", "{{{body}}}", "&#60;script&#62;", "--><script>", "]]><script>",
  "` <b> `` </b>", "[a]: javascript:x", "# h\u{a0}", "=== ---", "https://a.b/\"><script>",
]

@Test(arguments: hostile)
func nothingThatACharterHoldsBecomesMarkup(text: String) throws {
  let file = charter(of: text)
  #expect(file.diagnostics(by: Rule.all).filter(\.isFault).map(\.message.en) == [])
  let harmless = try #require(charter(of: "mot").charter).files(in: Theme()).files
  let pages = try #require(file.charter).files(in: Theme()).files
  #expect(differences(between: pages, and: harmless) == [])
}

@Test func aBackslashBeforeABarIsPlainTextInMarkdown() throws {
  let pages = try #require(charter(of: "x\\|y").charter).files(in: Theme()).files
  let markdown = try #require(pages.first { $0.path == "fr/charter.md" })
  let rows = String(decoding: markdown.bytes, as: UTF8.self).split(separator: "\n")
  #expect(rows.contains { $0.hasPrefix(#"| x\\\|y | x\\\|y (x\\\|y) | x\\\|y |"#) })
}

@Test func noRandomTextBecomesMarkup() throws {
  let harmless = try #require(charter(of: "mot").charter).files(in: Theme()).files
  var numbers = Numbers(series: 60)
  var (renders, lost) = (0, 0)
  while renders < tries(100_000) {
    let text = hostileText(&numbers)
    let file = charter(of: text)
    guard !file.diagnostics.contains(where: \.isFault), let charter = file.charter else {
      let hasPlace = file.diagnostics.allSatisfy { $0.place.line > 0 }
      #expect(hasPlace, "\(text.debugDescription)")
      renders += 1
      continue
    }
    let pages = charter.files(in: Theme()).files
    let differences = differences(between: pages, and: harmless)
    #expect(differences == [], "\(text.debugDescription)")
    lost += differences.count
    renders += pages.count
  }
  print("hostile renders: \(renders) tried, \(lost) lost")
}

/// A text of hostile pieces, each perhaps with a mark that makes one letter of it and the next.
///
/// No backslash stands right before a bar: no code in a table of Markdown can hold these two, so
/// that a name with them is a text there, which another test says.
private func hostileText(_ numbers: inout Numbers) -> String {
  let pieces =
    hostile + ["\"", "'", "<", ">", "&", "|", "`", "*", "_", "[", "]", "(", ")", "{{", "}}", "\\"]
    + ["\n", "a", " ", "-", "#", "1.", "http://a.fr", "www.a.fr", "=", ":", "~", "!["]
  let marks = ["", "", "", "\u{301}", "\u{338}", "\u{20e3}", "\u{fe0f}", "\u{200d}"]
  return (0..<Int.random(in: 1...6, using: &numbers)).reduce(into: "x") { text, _ in
    let piece = pieces.randomElement(using: &numbers) ?? ""
    if text.utf8.last == UInt8(ascii: "\\"), piece.utf8.first == UInt8(ascii: "|") { text += " " }
    text += piece + (marks.randomElement(using: &numbers) ?? "")
  }
}

@Test func controlAndBidirectionalCharactersAreFaults() {
  for scalar in ["\u{202e}", "\u{2066}", "\u{200b}", "\u{1b}", "\u{85}"] {
    let escaped = charter(of: "a\(scalar)b")
    #expect(escaped.diagnostics.contains { $0.rule == "invisible-character" }, "\(scalar)")
  }
}

@Test(arguments: ["../x", "/etc", "a/b", "..", ".", "a\0b"])
func noNameLeadsOutOfTheSite(language: String) {
  let source = """
    {"charter": 1, "languages": [\(quoted(language))], "site": {"name": "x", "url": "https://x.fr"},
     "cookies": []}
    """
  let file = CharterFile(reading: Array(source.utf8), named: "x.json") { _, _ in .missing }
  #expect(file.diagnostics.contains { $0.place.line == 1 && $0.isFault })
}
