import Foundation
import Testing

@testable import CharterKit

private typealias Object = [String: Any]

private func object(_ json: [UInt8]) throws -> Object {
  try #require(try JSONSerialization.jsonObject(with: Data(json)) as? Object)
}

@Test func anOutlineHasKeysTextsAndPlaces() throws {
  let file = """
    # comment
    langues: [fr]
    cookies:
      - nom: "é: a" # b
        durée: 13 mois
        x-c:

    """
  let outline = CharterOutline(reading: Array(file.utf8), named: "x.yaml")
  let json = try object(outline.json)
  #expect(outline.isEditable && json["editable"] as? Bool == true)
  #expect(json["language"] as? String == "fr")
  let root = try #require(json["root"] as? Object)
  let entries = try #require(root["entries"] as? [Object])
  #expect(entries.compactMap { $0["field"] as? String } == ["languages", "cookies"])
  let cookies = try #require(entries[1]["value"] as? Object)
  let cookie = try #require((cookies["items"] as? [Object])?.first)
  let facts = try #require(cookie["entries"] as? [Object])
  #expect(facts.compactMap { $0["key"] as? String } == ["nom", "durée", "x-c"])
  #expect(facts.compactMap { $0["field"] as? String } == ["name", "lifetime", "x-c"])
  #expect(facts.compactMap { $0["line"] as? Int } == [4, 5, 6])
  let values = facts.compactMap { $0["value"] as? Object }
  #expect(values.map { $0["text"] as? String } == ["é: a", "13 mois", nil])
  #expect(values.prefix(2).compactMap { $0["column"] as? Int } == [10, 12])
}

@Test func anOutlineOfAFaultyFileSaysSo() throws {
  let outline = CharterOutline(reading: Array("title: {a\nsite: x\n".utf8), named: "x.yaml")
  #expect(!outline.isEditable && !outline.diagnostics.isEmpty)
  #expect(try object(outline.json)["editable"] as? Bool == false)
  #expect(try object(CharterOutline(reading: [0], named: "x.yaml").json)["root"] == nil)
}

/// A line is counted as in messages, whatever ends it, and nothing else changes.
@Test(arguments: [
  ("a\r\nb\rc\nd", 2, "b", "a\r\nx\rc\nd"), ("a\r\nb\rc\nd", 4, "d", "a\r\nb\rc\nx"),
  ("a\n", 2, "", "a\nx"), ("\u{FEFF}é\n", 1, "é", "\u{FEFF}x\n"), ("\n\n", 2, "", "\nx\n"),
])
func aLineIsReplaced(text: String, number: Int, old: String, new: String) throws {
  let line = try #require(DraftLine(number, of: Array(text.utf8), named: "x.yaml"))
  #expect(line.text == old)
  #expect(line.replaced(by: "x") == Array(new.utf8))
}

@Test func whatIsNoLineIsNotReplaced() {
  for (bytes, number): ([UInt8], Int) in [
    ([], 1), ([0x61], 0), ([0x61], 2), ([0x61], .min),
  ] {
    #expect(DraftLine(number, of: bytes, named: "x.yaml") == nil)
  }
}

/// Every field of the format, with what a form shows of it.
@Test(arguments: UserLanguage.allCases)
func aFormHasEveryField(language: UserLanguage) throws {
  let form = try object(FormDescription(in: language).json)
  let value = try #require(form["value"] as? Object)
  let fields = try #require(value["fields"] as? [Object])
  let keys = CharterFormat.charter.shapes.map(\.key.en)
  #expect(fields.compactMap { $0["key"] as? String } == keys)
  for field in fields {
    #expect((field["label"] as? String)?.isEmpty == false)
    #expect((field["help"] as? String)?.isEmpty == false)
  }
  let list = try #require(fields.first { $0["key"] as? String == "cookies" }?["value"] as? Object)
  let cookie = try #require((list["value"] as? Object)?["fields"] as? [Object])
  #expect(cookie.compactMap { $0["key"] as? String } == CookieFormat.cookie.shapes.map(\.key.en))
  let kinds = Dictionary(
    uniqueKeysWithValues: cookie.map { ($0["key"] as? String ?? "", $0["value"] as? Object) })
  #expect(kinds["provider"]??["to"] as? String == "providers")
  #expect(kinds["purpose"]??["kind"] as? String == "reference")
  #expect(kinds["lifetime"]??["kind"] as? String == "period")
  #expect(kinds["checked"]??["kind"] as? String == "date")
  let exemption = try #require(kinds["exemption"]??["words"] as? [Object])
  let labels = exemption.compactMap { $0["label"] as? String }
  #expect(labels.contains(language == .fr ? "Mesure d’audience" : "Audience measurement"))
}
