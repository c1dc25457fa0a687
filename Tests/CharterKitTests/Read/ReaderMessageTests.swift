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
  (
    "include: {a: b}", "On trouve ici des clés\u{202f}; il faut un texte", "include: [_common.yaml]"
  ),
  ("columns: {name: Nom}", "il faut une liste", "columns: [provider, name, lifetime]"),
  ("history: rien", "il faut une liste", "[{date: 2026-11-23, kind: minor, note: …}]"),
  ("purposes: [maps]", "il faut des clés", "purposes: {audience: {consent: required}}"),
  ("sections: [{title: [a]}]", "On trouve ici une liste", "title: Votre choix"),
  ("controller: {name: [a]}", "On trouve ici une liste", "name: Town of Meudon"),
  ("columns: name et provider ; lifetime", "il faut une liste", "[name, provider, lifetime]"),
  ("columns: aucune", "il faut une liste", "écrivez\u{a0}: []"),
  ("version: [1]", "On trouve ici une liste\u{202f}; il faut un texte", "version: 2.1"),
  ("include: []", "Cette liste est vide.", "supprimez la ligne."),
  ("include:", "On ne trouve rien ici", "Écrivez une valeur, ou supprimez la ligne."),
  ("version:", "On ne trouve rien ici", "Écrivez une valeur, ou supprimez la ligne."),
])
func saysWhatToWriteInAnotherShape(field: String, message: String, help: String?) throws {
  let said = try said(charterText(field))
  #expect(said.message.contains(message), "\(said)")
  #expect(help.map { said.help?.hasSuffix($0) == true } ?? (said.help == nil), "\(said)")
}

@Test(arguments: [
  ("[fr]", "{fr: {file: a.md}}"), ("[fr, en]", "{fr: {file: a.md}, en: {file: …}}"),
])
func saysWhereTheFileOfATextStands(languages: String, text: String) throws {
  let charter = charterText("sections: [{text: {file: a.md}}]").replacing("[fr]", with: languages)
  let faults = charterFile(charter).diagnostics.filter { $0.place.line == 4 }
  #expect(faults.map(\.rule) == ["key-unknown"])
  #expect(faults.first?.help?.fr == "Écrivez\u{a0}: \(text)")
}

@Test(arguments: [
  ("Garder <b>la</b> session", ["<b>"]), ("<I>Garder</I> <b>la</b>", ["<I>", "<b>"]),
  ("Garder</b> la <br> session", ["</b>", "<br>"]), ("Un <b><i>mot</i></b> ici", ["<b>", "<i>"]),
])
func aPairOfTagsIsOneFault(text: String, expected: [String]) {
  let charter = charterText().replacing("Garder la session", with: text)
  let faults = charterFile(charter).diagnostics.filter { $0.rule == "raw-html" }
  let tags = faults.map { $0.place.excerpt.dropFirst($0.place.column - 1).prefix($0.place.length) }
  #expect(tags.map { String($0) } == expected)
  #expect(faults[0].help?.fr.contains("**texte**") == expected[0].hasSuffix("b>"))
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
  #expect(
    said.message.hasPrefix(
      "«\u{a0}nom\u{a0}» et «\u{a0}name\u{a0}» (ligne 5) sont le même champ"))
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
  ("name: Mairie", "name: A, country: UK", "GB"),
  ("name: Mairie", "name: A, country: France", "FR"),
  ("name: Mairie", "name: A, country: etats-unis", "US"),
  ("name: Mairie", "name: A, country: Germany", "DE"),
  ("https://essai.fr", "www.essai.fr/a", "https://www.essai.fr/a"),
  ("name: Mairie", "name: A, email: dpo (at) essai.fr", "dpo@essai.fr"),
  ("lifetime: session", "lifetime: Session de navigation", "session"),
  ("lifetime: session", "lifetime: treize mois", "13 mois"),
  ("lifetime: session", "lifetime: one year", "1 year"),
  ("lifetime: session", "lifetime: 395 jours (13 mois)", "395 jours"),
  ("name: sessionid", "« name »: sessionid", "name"),
  ("lifetime: session", "lifetime: session\n    secure: Vrai", "yes"),
])
func suggestsWhatIsMeant(old: String, new: String, meant: String) {
  let faults = charterFile(charterText().replacing(old, with: new)).diagnostics
  #expect(faults.count == 1)
  #expect(faults.first?.help?.fr == "Vouliez-vous dire «\u{a0}\(meant)\u{a0}»\u{202f}?")
}

@Test(arguments: [
  ("23 novembre 2026", "2026-11-23"), ("lundi 1er mars 2027", "2027-03-01"),
  ("23/11/2026", "2026-11-23"), ("3.4.2026", "2026-04-03"), ("2026/4/3", "2026-04-03"),
  ("November 23, 2026", "2026-11-23"), ("23 nov. 2026", "2026-11-23"),
  ("jui 2026", nil), ("31/02/2026", nil), ("23/11/26", nil), ("demain", nil),
])
func suggestsTheDayThatIsMeant(text: String, day: String?) {
  #expect(MeantValue.date(text, isFrench: true) == day)
}

@Test func aDayThatMayBeAnotherIsNotSuggested() {
  #expect(MeantValue.date("3/4/2026", isFrench: false) == nil)
  #expect(MeantValue.date("11/23/2026", isFrench: false) == "2026-11-23")
  #expect(MeantValue.date("4/4/2026", isFrench: false) == "2026-04-04")
}

@Test func curlyQuotesAroundARefusedValueAreOneFault() {
  let file = charterFile(charterText().replacing("purpose: necessary", with: "kind: “pixel”"))
  #expect(
    file.diagnostics.filter { $0.place.excerpt.contains("kind") }.map(\.rule) == ["value-unknown"])
}

@Test func aSingleLetterIsNearNothing() {
  let text = charterText("sections: [{text: \"[a](#x)\"}, {id: y, text: b}]")
  let help = charterFile(text).diagnostics(by: [.linkBroken]).first?.help
  #expect(help?.fr.hasPrefix("Visez") == true)
}
