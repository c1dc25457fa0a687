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

@Test func aColumnStandsOnce() {
  let text = charterText("columns: [name, {name: Nom}, provider]")
  let fault = charterFile(text).diagnostics.first
  #expect(fault?.rule == "value-unknown")
  #expect(fault?.place.column == 18)
  #expect(fault?.message.en == "“name” stands twice in this list.")
}
