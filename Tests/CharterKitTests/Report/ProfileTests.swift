import Testing

@testable import CharterKit

private func found(_ text: String, _ profile: Profile) throws -> [String] {
  let names = Set(profile.rules.map(\.name))
  return diagnostics(of: text, by: try Control(allowing: [], profile: profile))
    .filter { names.contains($0.rule) }.map { "\($0.place.line) \($0.message.en)" }
}

@Test func dashlordMissesTheWordsThatThePageLacks() throws {
  let sections = "sections: [{text: Nos cookies.}]"
  let missing = try found(charterText(sections), .dashlord)
  #expect(
    missing == [
      "1 DashLord does not find “@” on the French page.",
      "1 DashLord does not find “finalité” on the French page.",
      "5 DashLord does not find “sous-traitants” on the French page.",
      "5 DashLord does not find “Mairie” on the French page.",
      "7 DashLord does not find “durée de conservation” on the French page.",
    ])
}

@Test func dashlordFindsWhatThePageSaysInAnyCase() throws {
  let section = """
    sections:
      - text: >-
          Écrivez à dpo@essai.fr. FINALITÉS, sous-traitants de la MAIRIE et une phrase assez longue
          pour que la ligne se brise au milieu de la durée de conservation des données du site.
    """
  #expect(try found(charterText(section), .dashlord) == [])
}

@Test func dashlordWantsAFrenchPage() throws {
  let text = charterText().replacing("languages: [fr]", with: "languages: [en]")
  #expect(try found(text, .dashlord) == ["2 There is no French page for DashLord to read."])
}

@Test(arguments: ["state", "état", "state-operator"])
func theStateMayUseItsDesignSystem(kind: String) throws {
  #expect(try found(charterText("controller: {kind: \(kind)}"), .dsfr) == [])
}

@Test func otherBodiesMayNotUseTheStatesDesignSystem() throws {
  #expect(
    try found(charterText("controller: {kind: local-authority}"), .dsfr)
      == ["4 This body may not use the French State’s design system."])
  #expect(try found(charterText(), .dsfr).count == 1)
}
