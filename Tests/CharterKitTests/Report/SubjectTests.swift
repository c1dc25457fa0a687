import Testing

@testable import CharterKit

private func subjects(_ text: String) -> [String] {
  charterFile(text).diagnostics(by: rulesOfTheFormat).map {
    "\($0.rule): \($0.subject.map { "\($0.en) | \($0.fr)" } ?? "-")"
  }
}

@Test func namesTheCookieAndTheField() {
  #expect(
    subjects(charterText(rows: cookieRow(purpose: "ads", more: "renewed: maybe"))) == [
      "purpose-unknown: cookie sessionid, field purpose | cookie sessionid, champ finalité",
      "value-unknown: cookie sessionid, field renewed | cookie sessionid, champ renouvelé",
    ])
}

@Test func countsAnItemThatHasNoName() {
  let found = subjects(charterText(rows: "  - {provider: mairie, data: [{}]}"))
  #expect(found.contains("key-missing: cookie 1 | cookie 1"))
  #expect(
    found.contains(
      "translation-missing: cookie 1, field data, item 1 | cookie 1, champ données, élément 1"))
}

@Test(arguments: [
  ("purposes: {nécessaires: {opt-out: x}}", "purpose necessary, field opt-out"),
  ("controller: {email: x}", "controller, field email"),
  ("history: [{date: 2026-01-31, kind: x}]", "change of 2026-01-31, field kind"),
  ("sections: [{title: Vos *droits*, contents: x}]", "section “Vos droits”, field contents"),
  ("sections: [{id: droits, text: '# x'}]", "section droits, field text"),
  ("sections: [{title: '- '}]", "section 1, field title"),
  ("title: {fr: ''}", "field title (fr)"),
  ("x-allow: [{rule: purpose-unused}]", "allowance purpose-unused"),
])
func namesWhatAnAuthorKnows(field: String, expected: String) {
  let found = charterFile(charterText(field)).diagnostics
  #expect(found.map { $0.subject?.en } == [expected])
}

@Test func namesNothingForTheFileAsAWhole() {
  #expect(subjects(charterText("colour: red")).first == "key-unknown: -")
}

@Test func namesTheOnlyNameWithoutANumber() {
  let one = charterText(rows: cookieRow(name: "__host-x"))
  let two = one.replacing("__host-x", with: "[__host-x, __host-y]")
  func found(_ text: String) -> [String?] {
    charterFile(text).diagnostics(by: Rule.all).filter { $0.rule == "prefix-misspelt" }
      .map { $0.subject?.fr }
  }
  #expect(found(one) == ["cookie __host-x, champ nom"])
  #expect(
    found(two) == [
      "cookie __host-x, champ nom, élément 1", "cookie __host-x, champ nom, élément 2",
    ])
}

@Test func whatIsMissingIsSaidInTheCharterRatherThanInAPartial() throws {
  let text = charterText("include: [_p.yaml]").replacing("languages: [fr]\n", with: "")
  let partials = ["_p.yaml": "controller: {name: Mairie}\nsite: {name: Autre}\n"]
  let missing = charterFile(text, partials: partials).diagnostics.filter {
    $0.rule == "key-missing"
  }
  #expect(missing.map(\.place.file) == ["charters/essai.yaml"])
  #expect(missing.map(\.place.line) == [1])
  let dated = charterFile(charterText("include: [_p.yaml]"), partials: partials)
    .diagnostics(by: [.updateMissing])
  #expect(dated.map { "\($0.place.file):\($0.place.line)" } == ["charters/essai.yaml:1"])
}
