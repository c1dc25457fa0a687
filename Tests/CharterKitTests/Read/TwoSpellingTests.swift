import Testing

@testable import CharterKit

private func found(_ text: String, partials: [String: String] = [:]) -> [String] {
  charterFile(text, partials: partials).diagnostics.filter(\.isFault)
    .map { "\($0.place.line) \($0.rule)" }
}

@Test(arguments: ["nécessaires", "necessaires"])
func aPurposeInTwoSpellingsIsOneKeyTwice(french: String) throws {
  let text = charterText("purposes:\n  necessary: {consent: exempt}\n  \(french): {title: A}")
  let file = charterFile(text)
  let fault = try #require(file.diagnostics.filter(\.isFault).first)
  #expect(fault.rule == "key-duplicate")
  #expect(fault.place.line == 6)
  #expect(
    fault.message.fr.hasPrefix(
      "«\u{a0}\(french)\u{a0}» et «\u{a0}necessary\u{a0}» (ligne 5) sont la même clé"))
  #expect(file.charter?.purposes.filter { $0.key == "necessary" }.count == 1)
}

/// What a partial charter defines hides no second spelling.
@Test(arguments: [
  "purposes:\n  necessary: {title: A}\n  nécessaires: {title: B}",
  "controller:\n  name: A\n  nom: B",
  "controller: {name: A}\nversion: 1\nresponsable: {name: A}",
])
func twoSpellingsAreFoundOverAPartial(fields: String) {
  let partial = "purposes: {necessary: {title: C}}\ncontroller: {name: C}"
  let text = charterText(fields + "\ninclude: _commun.yaml")
  #expect(found(text, partials: ["_commun.yaml": partial]) == ["6 key-duplicate"])
}

@Test func aKeyThatBothLanguagesShareMixesNothing() {
  let text = """
    charte: 1
    langues: [fr]
    site: {nom: Essai, url: "https://essai.fr"}
    prestataires: {mairie: {nom: Mairie, role: sous-traitant}}
    cookies: []
    """
  #expect(charterFile(text).diagnostics.map(\.rule) == [])
}
