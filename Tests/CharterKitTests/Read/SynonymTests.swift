import Testing

@testable import CharterKit

/// A charter of one cookie, with these keys for its provider and its lifetime.
private func charter(provider: String, lifetime: String) -> String {
  """
  charte: 1
  langues: [fr]
  site: {nom: Ville, url: "https://ville.example"}
  responsable: {nom: Ville}
  mise-à-jour: 2026-11-01
  finalités: {nécessaires: {consentement: exempt}}
  prestataires: {ville: {nom: Ville}}
  cookies:
    - nom: sessionid
      \(provider): ville
      finalité: nécessaires
      description: Garde la session ouverte
      \(lifetime): 13 mois
  """
}

@Test(arguments: [
  ("fournisseur", "durée", 10, "prestataire"), ("Éditeur", "durée", 10, "prestataire"),
  ("prestataire", "expiration", 13, "durée"), ("vendor", "durée", 10, "prestataire"),
  ("prestataire", "durée-de-vie", 13, "durée"),
  ("prestataire", "Durée de conservation", 13, "durée"),
])
func suggestsTheKeyThatAnotherWordStandsFor(
  provider: String, lifetime: String, line: Int, meant: String
) {
  let faults = charterFile(charter(provider: provider, lifetime: lifetime)).diagnostics
  // A field that goes by another name is not missing too.
  #expect(faults.map { "\($0.place.line) \($0.rule)" } == ["\(line) key-unknown"])
  #expect(faults.first?.help?.fr == "Vouliez-vous dire «\u{a0}\(meant)\u{a0}»\u{202f}?")
}

@Test func doesNotSuggestAFieldThatIsThere() {
  let text = charter(provider: "prestataire", lifetime: "durée") + "\n    fournisseur: ville"
  let faults = charterFile(text).diagnostics
  #expect(faults.map(\.rule) == ["key-unknown"])
  #expect(faults.first?.help?.fr.hasPrefix("Les clés sont") == true)
}

@Test(arguments: [
  ("langues: [fr]\nsite: {nom: Ville", "site: {langues: [fr], nom: Ville", "langues"),
  ("mise-à-jour: 2026-11-01\n", "", "updated"),
])
func saysWhereAKeyOfTheCharterBelongs(old: String, new: String, key: String) {
  var text = charter(provider: "prestataire", lifetime: "durée").replacing(old, with: new)
  if new.isEmpty {
    text = text.replacing("{nom: Ville}}", with: "{nom: Ville, updated: 2026-11-01}}")
  }
  let faults = charterFile(text).diagnostics
  // What stands in the wrong place is not missing too.
  #expect(faults.map(\.rule) == ["key-unknown"])
  #expect(faults.first?.help?.fr == "Placez-la en début de ligne, sans espace devant.")
}

@Test func keysOfTheCharterAreKeysOfTheFormat() {
  let keys = Set(CharterFormat.charter.shapes.map(\.key.en))
  #expect(CharterFormat.outermostKeys.isSubset(of: keys))
}

/// A charter of one cookie that is of that party, in that spelling.
private func helpOnParty(_ value: String) -> String? {
  let text = charter(provider: "prestataire", lifetime: "durée") + "\n    partie: \(value)"
  return charterFile(text).diagnostics.first { $0.rule == "value-unknown" }?.help?.fr
}

@Test func suggestsNoValueThatMeansTheContrary() {
  #expect(helpOnParty("externe")?.hasSuffix("«\u{a0}tierce\u{a0}»\u{202f}?") == true)
  #expect(helpOnParty("non-interne")?.hasPrefix("Écrivez l’une de celles-ci") == true)
  #expect(helpOnParty("interen")?.hasSuffix("«\u{a0}interne\u{a0}»\u{202f}?") == true)
}

@Test func aCommaInATextIsNoLanguage() {
  let text = charter(provider: "prestataire", lifetime: "durée")
    .replacing("Garde la session ouverte", with: "{fr: Se souvenir de vous, puis vous saluer}")
  let faults = charterFile(text).diagnostics
  #expect(faults.map { "\($0.place.line):\($0.place.column) \($0.rule)" } == ["12:44 value-type"])
  #expect(faults.first?.help?.fr.contains("entre guillemets") == true)
}

@Test func aDashThatLacksIsSaidOnce() {
  let text = charter(provider: "prestataire", lifetime: "durée")
  let item = text.split(separator: "\n").suffix(5).joined(separator: "\n")
  let unmarked = text + "\n" + item.replacing("- nom", with: "  nom")
  let faults = charterFile(unmarked).diagnostics
  #expect(faults.map { "\($0.place.line) \($0.rule)" } == ["14 syntax"])
  #expect(faults.first?.help?.fr.contains("- nom") == true)
  let tight = text + "\n" + item.replacing("- nom", with: "-nom")
  #expect(charterFile(tight).diagnostics.map(\.place.line) == [14])
}

@Test func aLanguageThatIsMisspeltIsNotMissingToo() {
  let text = charter(provider: "prestataire", lifetime: "durée")
    .replacing("langues: [fr]", with: "langues: [fr, en]\ntitre: {fr: Charte, ne: Policy}")
  let found = charterFile(text).diagnostics.filter { $0.place.line == 3 }
  #expect(found.map(\.rule) == ["key-unknown"])
}

@Test func anExampleIsInTheLanguageOfTheCharter() {
  let text = charter(provider: "prestataire", lifetime: "durée")
    .replacing("    description: Garde la session ouverte\n", with: "")
  let help = charterFile(text).diagnostics.first { $0.rule == "key-missing" }?.help?.fr
  #expect(help?.hasPrefix("Ajoutez «\u{a0}description: Garder la session ouverte\u{a0}»") == true)
}
