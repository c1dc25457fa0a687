import Foundation
import Testing

@testable import CharterKit

/// Where each rule's charter stands; it says itself where the rule fires: `# expect: rule-name`.
private let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("Fixtures")

@Test(arguments: Rule.all.filter { $0.check != nil }.map(\.name))
func firesOnItsFixtureOnceAndNoOtherRuleDoes(name: String) throws {
  let file = fixtures.appendingPathComponent(name + ".yaml")
  let text = try String(contentsOf: file, encoding: .utf8)
  let expected = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    .compactMap { number, line in
      line.range(of: "# expect: ").map { "\(number + 1) \(line[$0.upperBound...])" }
    }
  #expect(expected == ["\(expected.first?.split(separator: " ").first ?? "?") \(name)"])
  let charter = CharterFile(reading: Array(text.utf8), named: name + ".yaml") { path, _ in
    guard let data = try? Data(contentsOf: fixtures.appendingPathComponent(path)) else {
      return .missing
    }
    return .bytes(Array(data))
  }
  let today = CalendarDate("2026-11-23")
  let found = charter.diagnostics(by: Rule.all, today: today)
    .map { "\($0.place.line) \($0.rule)" }
  #expect(found == expected)
}

@Test(arguments: Rule.all.map(\.name))
func everyRuleHasAPageInBothLanguages(name: String) throws {
  let rule = try #require(Rule.all.first { $0.name == name })
  for message in [rule.page.finds, rule.page.why] + rule.page.sources.map(\.title) {
    #expect(!message.en.isEmpty && !message.fr.isEmpty)
  }
  #expect(rule.page.bad != rule.page.good)
}

/// A name that stands for all languages is one text; names of their own are two.
@Test(arguments: [
  ("TODO", ["3:14"]), ("{fr: TODO, en: Todo}", ["3:19", "3:29"]), ("{fr: Nom, en: TODO}", ["3:28"]),
])
func aNameIsFoundWhereItStandsOnce(name: String, places: [String]) {
  let text = """
    charter: 1
    languages: [fr, en]
    site: {name: \(name), url: "https://www.saint-modele.fr"}
    cookies: []
    """
  let file = CharterFile(reading: Array(text.utf8), named: "c.yaml") { _, _ in .missing }
  let found = file.diagnostics(by: [.placeholderLeft])
  #expect(found.map { "\($0.place.line):\($0.place.column)" } == places)
}

@Test func anArticleIsNamedAsEachLanguageDoes() {
  let titles = [Rule.Source.gdpr(13, 1, point: "e"), .gdpr(4, point: "7"), .gdpr(77)].map(\.title)
  #expect(
    titles.map(\.en) == ["GDPR, article 13(1)(e)", "GDPR, article 4(7)", "GDPR, article 77"])
  #expect(
    titles.map(\.fr) == [
      "RGPD, article\u{a0}13, paragraphe\u{a0}1, point\u{a0}e",
      "RGPD, article\u{a0}4, point\u{a0}7",
      "RGPD, article\u{a0}77",
    ])
}
