import Foundation
import Testing

@testable import CharterKit

/// The French help on a charter in JSON that has these members beside those that it must have.
private func helps(_ members: String, by rules: [Rule] = []) -> [String] {
  let text = """
    {"charte": 1, "langues": ["fr", "en"], "site": {"nom": "Essai", "url": "https://essai.fr"},
    \(members)}
    """
  let file = CharterFile(reading: Array(text.utf8), named: "a.json") { _, _ in .missing }
  return file.diagnostics(by: rules).compactMap { $0.help?.fr }
}

private func isJSON(_ text: String) -> Bool {
  (try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)) != nil
}

/// What help shows to be typed in a JSON file is JSON.
@Suite struct JSONHelpTests {
  @Test(arguments: [
    ("\"cookies\": [], \"titre\": \"Cookies\"", "{\"fr\": \"…\", \"en\": \"…\"}"),
    ("\"cookies\": [], \"colonnes\": \"nom, durée\"", "[\"nom\", \"durée\"]"),
    ("\"cookies\": [], \"dpo\": \"dpo@essai.fr\"", "{\"nom\": \"Claude Martin\"}"),
    ("\"cookies\": [], \"mise-à-jour\": \"hier\"", "\"2026-11-23\""),
  ])
  func endsWithWhatToType(members: String, typed: String) throws {
    let help = try #require(helps(members).first)
    #expect(help.hasSuffix("\u{a0}: " + typed), "\(help)")
    #expect(isJSON(typed))
  }

  @Test func showsTheMembersThatAreMissing() {
    #expect(helps("\"version\": \"2\"").first?.hasPrefix("Ajoutez \"cookies\": [{") == true)
    let row = """
      "cookies": [{"nom": "a", "prestataire": "b", "description": {"fr": "c"}}]
      """
    #expect(
      helps(row) == [
        "Ajoutez \"finalité\": \"audience\" (la clé de ce à quoi il sert).",
        "Ajoutez \"en\": \"…\" à côté des autres langues.",
      ])
  }

  @Test func showsTheLanguagesOfAPage() throws {
    let text = "{\"charter\": 1, \"languages\": []}"
    let file = CharterFile(reading: Array(text.utf8), named: "a.json") { _, _ in .missing }
    let help = try #require(file.diagnostics.first { $0.rule == "value-type" }?.help)
    #expect(help.en.hasSuffix(": [\"fr\", \"en\"]") && help.fr.hasSuffix(": [\"fr\", \"en\"]"))
  }

  @Test func showsWhatRulesAskForAsJSON() {
    let row = """
      "finalités": {"pub": {"titre": {"fr": "Pub", "en": "Ads"}, "consentement": "exempt"}},
      "prestataires": {"x": {"nom": "X"}},
      "cookies": [{"nom": "a", "prestataire": "x", "finalité": "pub", "même-site": "none",
      "description": {"fr": "Mesurer", "en": "Measure"}}]
      """
    let found = helps(row, by: [.exemptionMissing, .sameSiteNone, .accessMissing])
    #expect(found.contains { $0.hasPrefix("Ajoutez \"sécurisé\": \"oui\", ou corrigez «\u{a0}") })
    #expect(found.contains { $0.contains("ou \"accès\": [] s’il n’y en a pas") })
    #expect(found.contains { $0.contains("Ou \"consentement\": \"requis\".") })
  }

  /// The format's examples are written in YAML, once.
  @Test func everyExampleOfTheFormatIsJSONWhenItIsShownSo() {
    var count = 0
    func visit(_ fields: [FieldShape]) {
      for field in fields {
        for (key, example) in [
          (field.key.en, field.example.en), (field.key.fr, field.example.fr),
        ] {
          let entry = JSONSpelling.entry("\(key): \(example)")
          #expect(entry.map { isJSON("{\($0)}") } == true, "\(key): \(example)")
          count += 1
        }
        visit(field.shape.fields)
      }
    }
    visit(CharterFormat.charter.shapes)
    #expect(count > 100)
  }

  @Test(arguments: [
    ("[a.fr, '*.a.fr']", #"["a.fr", "*.a.fr"]"#), ("[]", "[]"),
    ("{a: [b, {c: 1}]}", #"{"a": ["b", {"c": 1}]}"#),
    (#"à "vous""#, #""à \"vous\"""#), ("04000", #""04000""#), ("12", "12"),
    (#"["a, b", c]"#, #"["a, b", "c"]"#),
  ])
  func isWrittenAsJSON(yaml: String, json: String) {
    #expect(JSONSpelling.value(yaml) == json)
    #expect(isJSON(json))
  }

  @Test(arguments: [
    "{{site.name}}", "{fr: [a, b}", "[a", "Attention", "https://x.fr", "{fr}", "\"a",
  ])
  func leavesWhatIsNoYAML(text: String) {
    let message = Message(en: "Write “\(text)”.", fr: "Écrivez «\u{a0}\(text)\u{a0}».")
    #expect(message.inJSON == message)
  }
}

extension Shape {
  /// The fields of the mapping that it is, or that it is a list of.
  fileprivate var fields: [FieldShape] {
    switch self {
    case .record(let fields), .period(let fields): fields
    case .list(let inner), .map(let inner): inner.fields
    default: []
    }
  }
}
