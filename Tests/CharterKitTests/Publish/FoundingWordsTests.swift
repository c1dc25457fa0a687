import Foundation
import Testing

@testable import CharterKit

private let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent()

/// The words of a text, whatever spaces and apostrophes stand in it.
private func words(_ text: String) -> [String] {
  text.replacingOccurrences(of: "’", with: "'")
    .split { $0.isWhitespace }
    .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "<>|*_`#~=-\\:•\"«»")) }
    .filter { !$0.isEmpty }
}

/// The text of a piece of HTML: its tags and captions left out, its entities read.
private func text(ofHTML html: String) -> String {
  var text = html
  for (pattern, replacement) in [
    ("<caption[^>]*>.*?</caption>", " "), ("</?(strong|em|code|span|a)[^>]*>", ""),
    ("<[^>]*>", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&"),
  ] {
    text = text.replacingOccurrences(of: pattern, with: replacement, options: .regularExpression)
  }
  return text
}

private func published() throws -> [String: String] {
  let root = tests.deletingLastPathComponent().deletingLastPathComponent()
  let name = "charters/data.meudon.fr.yaml"
  let data = try Data(contentsOf: root.appendingPathComponent(name))
  let file = CharterFile(reading: Array(data), named: name) { _, _ in .missing }
  let files = try #require(file.charter).files(in: Theme()).files
  return Dictionary(
    uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
}

/// What follows from the purpose of the cookies, and stands after the last of them.
private let sentence = "Tous les cookies présentés ici sont dispensés de consentement."

private func foundingPage() throws -> String {
  try String(
    contentsOf: tests.appendingPathComponent("Golden/founding-page.fr.txt"), encoding: .utf8)
}

@Test func theFrenchPageHoldsTheFoundingPageWordForWord() throws {
  let page = try #require(try published()["fr/index.html"])
  let main = try #require(page.range(of: "<main[^>]*>", options: .regularExpression))
  let end = try #require(page.range(of: "</main>"))
  let found = words(text(ofHTML: String(page[main.upperBound..<end.lowerBound])))
  #expect(found == words(try foundingPage()) + words(sentence))
}

@Test func theFrenchMarkdownHoldsTheFoundingPageWordForWord() throws {
  let markdown = try #require(try published()["fr/charter.md"])
    .replacingOccurrences(of: "| --- ", with: "").replacingOccurrences(of: "\\", with: "")
  #expect(words(markdown) == words(try foundingPage()) + words(sentence))
}

@Test func theFrenchTextHoldsTheFoundingPagesProseAndCells() throws {
  let text = words(try #require(try published()["fr/charter.txt"])).joined(separator: " ")
  let page = try foundingPage()
  let (prose, table) = page.components(separatedBy: "Nom du prestataire").reduce(
    into: ("", "")
  ) { parts, part in parts = parts.0.isEmpty ? (part, "") : (parts.0, part) }
  #expect(text.contains(words(prose).joined(separator: " ")))
  for line in ("Nom du prestataire" + table).split(separator: "\n") {
    for cell in line.split(separator: "\t") {
      #expect(text.contains(words(String(cell)).joined(separator: " ")), "\(cell)")
    }
  }
}
