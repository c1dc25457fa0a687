import Testing

@testable import CharterKit

private let unusedProvider = charterText().replacing(
  "{mairie: {name: Mairie}}", with: "{mairie: {name: Mairie}, autre: {name: Autre}}")

/// What a check that makes that of the rules finds in a charter.
func diagnostics(of text: String, by control: Control) -> [Diagnostic] {
  control.diagnostics(of: [charterFile(text)], in: { _ in nil }, with: Caches())[0]
}

private func found(_ text: String, _ control: Control) -> [String] {
  diagnostics(of: text, by: control).map { "\($0.rule) \($0.severity)" }
}

@Test func leavesOutWhatIsAllowed() throws {
  #expect(found(unusedProvider, Control()).contains("provider-unused advice"))
  let control = try Control(allowing: ["provider-unused"])
  #expect(!found(unusedProvider, control).contains { $0.hasPrefix("provider-unused") })
}

@Test func whatIsDeniedIsAnErrorButNoFault() throws {
  let control = try Control(allowing: [], denying: ["provider-unused"])
  let denied = diagnostics(of: unusedProvider, by: control)
    .filter { $0.rule == "provider-unused" }
  #expect(denied.map(\.severity) == [.error])
  #expect(denied.map(\.isFault) == [false])
}

@Test func refusesWhatIsNoRuleOrAFault() {
  func refusal(_ allowed: [String], _ denied: [String] = []) -> Control.Refusal? {
    do throws(Control.Refusal) {
      _ = try Control(allowing: allowed, denying: denied)
      return nil
    } catch { return error }
  }
  #expect(refusal(["provider-unsed"])?.help?.fr.contains("provider-unused") == true)
  #expect(refusal(["provider-unused"], ["provider-unsed"])?.message.en.contains("No rule") == true)
  #expect(refusal(["purpose-unknown"])?.message.en.contains("faults") == true)
  #expect(refusal(["provider-unused"], ["provider-unused"])?.message.en.contains("both") == true)
  #expect(refusal(["provider-unused"], ["purpose-unknown"]) == nil)
}

@Test func theDayOfTheCheckReachesTheRules() throws {
  let day = try #require(CalendarDate("2026-11-23"))
  var seen: [CalendarDate?] = []
  for today in [nil, day] {
    let rule = Rule("aged", .advice, page: Rule.purposeUnused.page) { _, findings in
      guard let today = findings.today else { return }
      findings.report([], Message(en: today.iso, fr: today.iso))
    }
    let found = charterFile(charterText()).diagnostics(by: [rule], today: today)
    seen.append(found.first.flatMap { CalendarDate($0.message.en) })
  }
  #expect(seen == [nil, day])
}
