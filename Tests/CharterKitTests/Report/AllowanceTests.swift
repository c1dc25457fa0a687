import Testing

@testable import CharterKit

private let unusedProvider = "providers: {mairie: {name: Mairie}, autre: {name: Autre}}"

private func found(
  _ fields: String, by rules: [Rule] = rulesOfTheFormat, partials: [String: String] = [:]
) -> [String] {
  let text = charterText(fields).replacing(
    "\nproviders: {mairie: {name: Mairie}}\ncookies", with: "\ncookies")
  return charterFile(text, partials: partials).diagnostics(by: rules)
    .map { "\($0.place.line) \($0.rule)" }
}

@Test func aFindingThatTheCharterAllowsIsLeftOut() {
  #expect(found(unusedProvider) == ["4 provider-unused"])
  let reason = "reason: Pour plus tard"
  #expect(found(unusedProvider + "\nx-allow: [{rule: provider-unused, \(reason)}]") == [])
  #expect(
    found(unusedProvider + "\nx-allow: [{règle: provider-unused, raison: x}]") == ["5 keys-mixed"])
}

@Test func anAllowanceWantsAReason() {
  #expect(
    found("providers: {mairie: {name: Mairie}}\nx-allow:\n  - rule: provider-unused")
      == ["6 key-missing"])
}

@Test func anAllowanceThatAllowsNothingIsReported() {
  let clean = "providers: {mairie: {name: Mairie}}\nx-allow:\n"
  #expect(found(clean + "  - {rule: provider-unused, reason: x}") == ["6 allowance-unused"])
  // A rule that was not run, or that lacks the day of the check, may have had something to find.
  #expect(
    found(clean + "  - {rule: provider-unused, reason: x}", by: [.allowanceUnused]) == [])
  let onAge = Rule("purpose-unused", .advice, page: Rule.purposeUnused.page) { _, findings in
    _ = findings.today
  }
  #expect(
    found(clean + "  - {rule: purpose-unused, reason: x}", by: [onAge, .allowanceUnused]) == [])
}

@Test func aSecondAllowanceOfARuleIsReported() {
  let once = "{rule: provider-unused, reason: x}"
  let twice = unusedProvider + "\nx-allow:\n  - \(once)\n  - \(once)"
  #expect(found(twice) == ["7 allowance-unused"])
  let fields = unusedProvider + "\nx-allow: [\(once)]\ninclude: _commun.yaml"
  #expect(found(fields, partials: ["_commun.yaml": "x-allow: [\(once)]"]) == [])
}

@Test func anAllowanceOfAPartialNeedNotServeEveryCharter() {
  let partial = "x-allow: [{rule: purpose-unused, reason: x}, {rule: provider-unused, reason: x}]"
  let fields = unusedProvider + "\ninclude: _commun.yaml"
  #expect(found(fields, partials: ["_commun.yaml": partial]) == [])
}

@Test func aFaultCannotBeAllowed() {
  let text = charterText(
    "x-allow: [{rule: purpose-unknown, reason: x}, {rule: nonsense, reason: x}]",
    rows: cookieRow(purpose: "ads"))
  let found = charterFile(text).diagnostics(by: rulesOfTheFormat)
  #expect(found.map(\.rule) == ["allowance-refused", "allowance-refused", "purpose-unknown"])
  #expect(found.map(\.isFault) == [true, true, true])
}

@Test func whatIsAllowedIsNotPublished() throws {
  let text = charterText("x-allow: [{rule: purpose-unused, reason: secret-reason}]")
  let charter = try #require(charterFile(text).charter)
  for file in charter.files(in: Theme()).files {
    #expect(!String(decoding: file.bytes, as: UTF8.self).contains("secret-reason"))
  }
}
