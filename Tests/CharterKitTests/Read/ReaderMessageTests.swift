import Testing

@testable import CharterKit

/// The French message and help of the only thing that is wrong with a charter.
private func said(_ text: String) throws -> (message: String, help: String?) {
  let diagnostics = charterFile(text).diagnostics.filter { $0.severity == .error }
  try #require(diagnostics.count == 1, "\(diagnostics.map(\.message.en))")
  return (diagnostics[0].message.fr, diagnostics[0].help?.fr)
}

@Test(arguments: [
  ("controller:", "On ne trouve rien ici", "name: Town of Meudon"),
  ("controller: Mairie", "On trouve ici un texte", "name: Town of Meudon"),
  ("columns: name, provider", "il faut une liste", "[name, provider]"),
  ("columns: aucune", "il faut une liste", "écrivez\u{a0}: []"),
  ("version: [1]", "On trouve ici une liste\u{202f}; il faut un texte", nil),
  ("include: []", "Cette liste est vide.", "supprimez la ligne."),
  ("include:", "On ne trouve rien ici", "Écrivez une valeur, ou supprimez la ligne."),
  ("version:", "On ne trouve rien ici", "Écrivez une valeur, ou supprimez la ligne."),
])
func saysWhatToWriteInAnotherShape(field: String, message: String, help: String?) throws {
  let said = try said(charterText(field))
  #expect(said.message.contains(message), "\(said)")
  #expect(help.map { said.help?.hasSuffix($0) == true } ?? (said.help == nil), "\(said)")
}

@Test(arguments: ["", "# rien\n", "- a\n", "Nom;Durée\n"])
func saysHowToBeginAFileThatIsNoCharter(text: String) throws {
  #expect(try said(text).help?.contains("charter new FICHIER") == true)
}

@Test(arguments: [
  ("sections: [{title: {fr: A}, text: {fr: {file: absent.md}}}]", "du dossier de la charte"),
  ("include: [absent.yaml]", "du dossier du fichier qui le cite"),
])
func saysWhereThePathOfAFileThatIsMissingStarts(field: String, start: String) throws {
  #expect(try said(charterText(field)).help?.hasSuffix(start + ".") == true)
}

@Test func namesTheKeysThatItsAuthorWroteTwice() throws {
  let said = try said(charterText("version: 1\ncontroller: {name: A, nom: B}"))
  #expect(said.message.hasPrefix("«\u{a0}nom\u{a0}» et «\u{a0}name\u{a0}» sont le même champ"))
}

@Test func suggestsARuleThatStandsLateInTheCatalogue() {
  let text = charterText("x-allow: [{rule: sentence-lon, reason: Voulu}]")
  let help = charterFile(text).diagnostics(by: Rule.all).first { $0.rule == "allowance-refused" }?
    .help
  #expect(help?.en == "Did you mean “sentence-long”?")
}

@Test func aKeyThatBeginsWithALanguageIsMeantForIt() {
  let text = charterText("title: {fr-FR: Charte, english: Policy}")
    .replacing("languages: [fr]", with: "languages: [fr, en]")
  let rules = charterFile(text).diagnostics.filter { $0.place.excerpt.contains("fr-FR") }
  #expect(rules.map(\.rule) == ["key-unknown", "key-unknown"])
}

@Test func aPartialThatIncludesNothingIsSaidOnce() {
  for include in ["include:", "include: []"] {
    let file = charterFile(
      charterText("include: _commun.yaml"), partials: ["_commun.yaml": include])
    #expect(file.diagnostics.map { "\($0.place.line) \($0.rule)" } == ["1 value-type"])
  }
}

@Test func aValueThatIsAllCommentWantsQuotesOnly() throws {
  let file = charterFile(charterText("consent:\n  manage: #cookies\n  label:"))
  #expect(
    file.diagnostics.map { "\($0.place.line) \($0.rule)" }
      == ["5 comment-cuts-text", "6 value-type"])
  #expect(file.diagnostics.map(\.isFault) == [true, true])
}

@Test(arguments: [
  ("[fr]", "[fr, anglais]", "en"),
  ("providers: {mairie: {name: Mairie}}", "providers: {mairie: {name: A, country: UK}}", "GB"),
])
func suggestsTheCodeThatIsMeant(old: String, new: String, code: String) {
  let faults = charterFile(charterText().replacing(old, with: new)).diagnostics
  #expect(faults.first?.help?.fr == "Vouliez-vous dire «\u{a0}\(code)\u{a0}»\u{202f}?")
}

@Test func aSingleLetterIsNearNothing() {
  let text = charterText("sections: [{text: \"[a](#x)\"}, {id: y, text: b}]")
  let help = charterFile(text).diagnostics(by: [.linkBroken]).first?.help
  #expect(help?.fr.hasPrefix("Visez") == true)
}
