import Testing

@testable import CharterKit

/// A charter with that list of languages, in which nothing else is wrong.
private func charter(in languages: String) -> CharterFile {
  charterFile(charterText().replacing("[fr]", with: languages))
}

private func found(_ languages: String) -> [String] {
  charter(in: languages).diagnostics.filter(\.isFault)
    .map { "\($0.place.line):\($0.place.column) \($0.rule)" }
}

@Test func aCharterHasALanguage() {
  #expect(found("[]") == ["2:12 value-type"])
  let fault = charter(in: "[]").diagnostics.first
  #expect(fault?.message.fr == "Cette liste est vide.")
  #expect(fault?.help?.fr.hasSuffix(": [fr, en]") == true)
}

@Test(arguments: ["[fr, fr]", "[fr, FR]"])
func aLanguageStandsOnce(languages: String) {
  #expect(found(languages) == ["2:17 value-unknown"])
  let fault = charter(in: languages).diagnostics.first
  #expect(fault?.message.fr == "«\u{a0}fr\u{a0}» figure deux fois dans cette liste.")
}

@Test(arguments: [
  ("FR", "fr"), ("fr-ca", "fr-CA"), ("SR-LATN-rs", "sr-Latn-RS"), ("de-CH-1996", "de-CH-1996"),
])
func aLanguageIsPublishedInItsUsualCase(written: String, published: String) {
  let file = charter(in: "[\(written)]")
  #expect(file.diagnostics.filter(\.isFault) == [])
  #expect(file.charter?.languages == [published])
}

@Test func aLanguageWithoutWordsIsFoundInFileOrder() {
  let file = charterFile(
    charterText().replacing("[fr]", with: "[fr, NO, en]").replacing("Essai,", with: "{fr: a},"))
  let all = CheckedFile(file, by: rulesOfTheFormat, in: Theme()).diagnostics
  let lines = all.map(\.place.line)
  #expect(all.first?.rule == "words-missing")
  #expect(all.first?.place.column == 17)
  #expect(lines == lines.sorted())
}

/// What a charter says of a list that has a value twice: where, and in French.
private func repeated(_ text: String) -> [String] {
  charterFile(text, partials: ["a.yaml": "version: 1"]).diagnostics
    .filter { $0.message.en.hasSuffix("stands twice in this list.") }
    .map { "\($0.place.column) \($0.rule): \($0.message.fr)" }
}

private func said(_ column: Int, _ value: String) -> [String] {
  ["\(column) value-unknown: «\u{a0}\(value)\u{a0}» figure deux fois dans cette liste."]
}

@Test(arguments: [
  ("access: [mairie, x, mairie]", 25, "mairie"), ("data: [nom, nom]", 17, "nom"),
  ("data: [{fr: nom}, nom]", 23, "nom"),
])
func aValueOfACookieStandsOnce(field: String, column: Int, value: String) {
  #expect(repeated(charterText(rows: cookieRow(more: field))) == said(column, value))
}

@Test func aNameStandsOnce() {
  let text = charterText(rows: cookieRow(name: "[a, b, a]"))
  #expect(repeated(text) == said(18, "a"))
  #expect(charterFile(text).diagnostics(by: Rule.all).filter(\.isFault).count == 1)
}

@Test(arguments: [
  ("purposes: {audience: {conditions: [sole-use, usage-exclusif]}}", 46, "usage-exclusif"),
  ("include: [a.yaml, a.yaml]", 19, "a.yaml"),
])
func aValueOfAnyListStandsOnce(field: String, column: Int, value: String) {
  #expect(repeated(charterText(field)) == said(column, value))
}

@Test func aDomainStandsOnceWhateverItsCase() {
  let text = charterText().replacing(
    "site: {", with: "site: {domains: [a.example.fr, A.example.fr], ")
  #expect(repeated(text) == said(32, "A.example.fr"))
}

@Test func aLongListIsReadOnce() {
  let names = (1...200).map { "n\($0)" } + ["n7"]
  let text = charterText(rows: cookieRow(name: "[\(names.joined(separator: ", "))]"))
  #expect(repeated(text).count == 1)
}

@Test func aColumnStandsOnce() {
  let text = charterText("columns: [name, {name: Nom}, provider]")
  let fault = charterFile(text).diagnostics.first
  #expect(fault?.rule == "value-unknown")
  #expect(fault?.place.column == 18)
  #expect(fault?.message.en == "“name” stands twice in this list.")
}
