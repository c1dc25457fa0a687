import Foundation
import Testing

@testable import CharterKit

private func object(_ bytes: [UInt8]) throws -> [String: Any] {
  try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
}

private func member(_ object: [String: Any], _ path: String...) throws -> [String: Any] {
  try path.reduce(object) { try #require($0[$1] as? [String: Any]) }
}

@Test func keysHelpAndExamplesAreInTheLanguageThatIsAskedFor() throws {
  let french = try member(
    object(CharterSchema.charter(in: .fr)), "properties", "cookies", "items", "properties",
    "durée")
  #expect(french["description"] as? String == "combien de temps il reste sur l’appareil")
  #expect(french["examples"] as? [String] == ["13 mois"])
  let english = try member(
    object(CharterSchema.charter(in: .en)), "properties", "cookies", "items", "properties",
    "lifetime")
  #expect(english["description"] as? String == "how long it stays on the device")
  #expect(english["examples"] as? [String] == ["13 months"])
}

@Test func otherSpellingsOfAKeyAreAcceptedWithoutBeingProposed() throws {
  let cookie = try member(
    object(CharterSchema.charter(in: .fr)), "properties", "cookies", "items")
  let others = try member(cookie, "patternProperties")
  #expect(others["^(lifetime|duree)$"] != nil)
  #expect(try member(cookie, "properties")["lifetime"] == nil)
  #expect(cookie["additionalProperties"] as? Bool == false)
}

@Test func valuesOfAListComeInBothLanguages() throws {
  let need = try member(
    object(CharterSchema.charter(in: .fr)), "properties", "finalités", "additionalProperties",
    "properties", "consentement")
  #expect(need["enum"] as? [String] == ["exempt", "requis", "required"])
}

@Test func languagesAndColumnsStandOnceInTheirLists() throws {
  for schema in [CharterSchema.charter(in: .en), CharterSchema.output(in: .en)] {
    let languages = try member(object(schema), "properties", "languages")
    #expect(languages["minItems"] as? Int == 1)
    #expect(languages["uniqueItems"] as? Bool == true)
    let columns = try member(object(schema), "properties", "columns")
    #expect(columns["minItems"] == nil)
    #expect(columns["uniqueItems"] as? Bool == true)
  }
}

@Test func aValueStandsOnceInItsList() throws {
  let cookie = try member(
    object(CharterSchema.output(in: .en)), "properties", "cookies", "items", "properties")
  for key in ["name", "access", "data"] {
    #expect(try member(cookie, key)["uniqueItems"] as? Bool == true, "\(key)")
  }
  let cookies = try member(object(CharterSchema.output(in: .en)), "properties", "cookies")
  #expect(cookies["uniqueItems"] == nil)
}

@Test func aPartialCharterRequiresNothing() throws {
  let whole = try object(CharterSchema.charter(in: .en))
  let partial = try object(CharterSchema.partial(in: .en))
  #expect(whole["allOf"] != nil && partial["allOf"] == nil)
  #expect(try member(partial, "properties")["languages"] == nil)
  #expect(try member(partial, "properties", "site")["required"] == nil)
}

@Test func theSchemaOfTheOutputHasWhatIsPublishedOnly() throws {
  let output = try object(CharterSchema.output(in: .en))
  let members = try Set(member(output, "properties").keys)
  #expect(members.isSuperset(of: ["charter", "languages", "title", "cookies", "history"]))
  #expect(members.isDisjoint(with: ["include", "x-allow"]))
  let required = try #require(output["required"] as? [String])
  #expect(required.contains("cookies") && !required.contains("dpo"))
}

@Test func theTableHasAColumnForEachFieldOfACookie() throws {
  let fields = try #require(
    object(CharterSchema.cookieTable(in: .fr))["fields"] as? [[String: Any]])
  #expect(fields.compactMap { $0["name"] as? String } == CookieFormat.cookie.shapes.map(\.key.fr))
  let name = try #require(fields.first)
  #expect((name["constraints"] as? [String: Bool]) == ["required": true])
}
