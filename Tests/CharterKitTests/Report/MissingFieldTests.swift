import Testing

@testable import CharterKit

@Test func tellsWhichFieldIsMissing() {
  let found = charterFile(charterText(rows: "  - {name: a, provider: mairie}")).diagnostics
  #expect(
    found.map(\.missing) == [
      [["cookies", 0, "purpose"]], [["cookies", 0, "description"]],
    ])
  #expect(found.map(\.path) == [["cookies", 0], ["cookies", 0]])
}

@Test func tellsWhichLanguageIsMissing() {
  let text = charterText("title: {fr: Cookies}").replacing("[fr]", with: "[fr, en]")
  let found = charterFile(text).diagnostics.filter { !$0.missing.isEmpty }
  #expect(found.map(\.rule) == ["translation-missing"])
  #expect(found.map(\.missing) == [[["title", "en"]]])
}

@Test func tellsOfAFindingWhichFieldsWouldMendIt() {
  let found = charterFile(charterText()).diagnostics(by: [.providerIncomplete])
  let provider: FieldPath = ["providers", "mairie"]
  #expect(found.map(\.missing) == [provider.appending(eachOf: "country", "role", "privacy")])
}

@Test func tellsOfAFieldItselfNothingElse() {
  let found = charterFile(charterText()).diagnostics(by: [.accessMissing])
  #expect(found.map(\.missing) == [[]])
}
