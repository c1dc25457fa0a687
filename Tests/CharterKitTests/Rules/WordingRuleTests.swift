import Testing

@testable import CharterKit

/// What a rule finds in the text of a section: the severity and the words that are meant.
private func found(_ rule: Rule, _ language: String, _ text: String) -> [String] {
  let quoted = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    .replacing("\n", with: "\\n")
  let charter = """
    charter: 1
    languages: [\(language)]
    site: {name: a, url: "https://www.saint-modele.fr"}
    sections:
      - text: "\(quoted)"
    cookies: []
    """
  let file = CharterFile(reading: Array(charter.utf8), named: "a.yaml") { _, _ in .missing }
  return file.diagnostics(by: [rule]).map { diagnostic in
    let place = diagnostic.place
    let words = place.excerpt.unicodeScalars.dropFirst(place.column - 1).prefix(place.length)
    return diagnostic.rule == rule.name
      ? String(String.UnicodeScalarView(words)) : "\(diagnostic.rule)!"
  }
}

@Test(
  arguments: [
    ("Vos choix: les voici", [":"]), ("Quoi? Non!", ["?", "!"]), ("«mot»", ["«", "»"]),
    ("Un mot , puis un autre", [" ,"]), ("Un mot,puis un autre", [","]), ("Deux  mots", ["  "]),
    ("Voici...", ["..."]), ("Une ( parenthèse )", ["( ", " )"]), ("**Choix**: oui", [":"]),
    ("Vos choix : les voici ; « oui » !", []), ("À 10:30, sur https://a.fr/?a=1;b", []),
    ("Écrivez `a:b` ou `a: b`, 3,5 fois", []), ("1.  Un\n2.  Deux", []),
    ("[mot](https://a.fr/x:)", []),
    ("l'internaute et {{site.name}}", []), ("Fichier .htaccess", []),
    ("Fin d’une phrase .", [" ."]), ("Nous le gardons.Ensuite, rien", ["."]),
    ("Avec node.js, ASP.NET, M.Dupont ou saint-modele.fr", []),
  ] as [(String, [String])])
func frenchSpacesAreFound(text: String, expected: [String]) {
  #expect(found(.frenchSpacing, "fr", text) == expected)
}

@Test func straightQuotesAreFoundInPairs() {
  #expect(found(.frenchSpacing, "fr", "Un \"cookie\" ici").count == 1)
  #expect(found(.englishSpacing, "en", "A \"cookie\" here").isEmpty)
}

@Test(
  arguments: [
    ("Your choice : here", [" :"]), ("Really\u{a0}?", ["\u{a0}?"]), ("A «word»", ["«", "»"]),
    ("One , two", [" ,"]), ("It lasts for the session.This is short", ["."]),
    ("Your choice: here; done!", []), ("At 10:30 on https://a.fr/?a", []),
  ] as [(String, [String])])
func englishSpacesAreFound(text: String, expected: [String]) {
  #expect(found(.englishSpacing, "en", text) == expected)
}

@Test(
  arguments: [
    ("le 23/11/2026", ["23/11/2026"]), ("le 1 mars 2026", ["1 mars 2026"]),
    ("le 05 mars", ["05 mars"]),
    ("le 23 Novembre 2026", ["23 Novembre 2026"]), ("le 2026-11-23", ["2026-11-23"]),
    ("le 1er mars 2026, le 23 novembre 2026", []), ("7 jours sur 7, 24/7", []),
    ("version 1.2.3 et 10.0.0.1", []), ("https://a.fr/2026/11/23/x", []), ("31/12", []),
  ] as [(String, [String])])
func frenchDatesAreFound(text: String, expected: [String]) {
  #expect(found(.frenchDate, "fr", text) == expected)
}

@Test(
  arguments: [
    ("on 11/12/2026", ["11/12/2026"]), ("on November 23, 2026", ["November 23, 2026"]),
    ("on 23rd November 2026", ["23rd November 2026"]), ("on 3 april 2026", ["3 april 2026"]),
    ("on 23 November 2026", []), ("10 may be set", []), ("May 2026", []),
  ] as [(String, [String])])
func englishDatesAreFound(text: String, expected: [String]) {
  #expect(found(.englishDate, "en", text) == expected)
}

@Test(
  arguments: [
    ("A propos de nous", ["A propos"]), ("Les services de l’Etat", ["Etat"]), ("Ca va", ["Ca"]),
    ("À propos de l’État", []), ("Le plan A est prêt", []), ("Voir `Etat`", []),
  ] as [(String, [String])])
func unaccentedCapitalsAreFound(text: String, expected: [String]) {
  #expect(found(.frenchCapitals, "fr", text) == expected)
}

@Test func sentencesAreCountedAsPeopleReadThem() {
  let words = Array(repeating: "mot", count: 13).joined(separator: " ")
  #expect(found(.sentenceLong, "fr", "\(words). Mot \(words).").isEmpty)
  #expect(found(.sentenceLong, "fr", "\(words)\n\n\(words)").isEmpty)
  #expect(found(.sentenceLong, "fr", "- \(words)\n- \(words)").isEmpty)
  #expect(found(.sentenceLong, "fr", "\(words) : \(words) !").count == 1)
  #expect(found(.sentenceLong, "fr", "\(words), art. 13, \(words)").count == 1)
}

@Test func headingsAndListsAreFoundOnlyWhereTheyAreFaked() {
  #expect(found(.headingFaked, "fr", "**Vos choix**\n\nIci.") == ["**Vos choix**"])
  #expect(found(.headingFaked, "fr", "VOS CHOIX ICI\n\nIci.") == ["VOS CHOIX ICI"])
  #expect(found(.headingFaked, "fr", "**Si vous refusez :**\n\nIci.").isEmpty)
  #expect(found(.headingFaked, "fr", "Ici.\n\n**Important.**").isEmpty)
  #expect(found(.listFaked, "fr", "• un\n• deux").count == 1)
  #expect(found(.listFaked, "fr", "Liste : - un - deux").count == 1)
  #expect(found(.listFaked, "fr", "- un\n- deux").isEmpty)
  #expect(found(.listFaked, "fr", "Un mot – une incise – la suite.").isEmpty)
}

@Test func linksAreFoundThatSayNothing() {
  #expect(found(.linkTextVague, "fr", "[En savoir plus…](https://a.fr)").count == 1)
  #expect(found(.linkTextVague, "fr", "[Le site de la CNIL](https://a.fr)").isEmpty)
  #expect(found(.linkBare, "fr", "Voir https://a.fr et <dpo@a.fr>").count == 1)
}

@Test func patternsCoverOtherRows() {
  func warnings(_ rows: String) -> [String] {
    let charter = "charter: 1\nlanguages: [fr]\nsite: {name: a, url: \"https://a.fr\"}\ncookies:\n"
    let file = CharterFile(reading: Array((charter + rows).utf8), named: "a.yaml") { _, _ in
      .missing
    }
    return file.diagnostics(by: [.cookieDuplicate]).filter { $0.rule == "cookie-duplicate" }
      .map { "\($0.place.line) \($0.severity) \($0.isFault)" }
  }
  #expect(
    warnings("  - {name: _pk_*, match: pattern}\n  - {name: _pk_id}\n  - {name: _pkid}\n")
      == ["6 warning false"])
  #expect(warnings("  - {name: _pk, match: prefix}\n  - {name: _pk_id, domain: b.fr}\n").isEmpty)
  #expect(warnings("  - {name: a*c*e, match: pattern}\n  - {name: abcde}\n") == ["6 warning false"])
  #expect(warnings("  - {name: a}\n  - {name: a}\n") == ["6 error true"])
}

@Test func translationsThatDifferAreFound() {
  func differs(_ fr: String, _ en: String) -> Bool {
    let charter = """
      charter: 1
      languages: [fr, en]
      site: {name: a, url: "https://a.fr"}
      sections:
        - text: {fr: "\(fr)", en: "\(en)"}
      cookies: []
      """
    let file = CharterFile(reading: Array(charter.utf8), named: "a.yaml") { _, _ in .missing }
    return file.diagnostics(by: [.translationDiffers]).contains { $0.rule == "translation-differs" }
  }
  #expect(differs("13 mois", "12 months"))
  #expect(differs("le 1er mars 2026", "on 1 May 2026"))
  #expect(differs("le cookie _pk_id", "the cookie _pk_ses"))
  #expect(differs("[CNIL](https://www.cnil.fr/fr)", "[CNIL](https://www.edpb.eu/en)"))
  #expect(!differs("le 1er mars 2026, 1 000 fois, 3,5 %", "on 1 March 2026, 1,000 times, 3.5%"))
  #expect(!differs("de 9 h à 18 h 30", "from 9 a.m. to 6:30 pm"))
  #expect(!differs("de 0 h 15 à 12 h 00", "from 12:15 am to 12 p.m."))
  #expect(differs("à 18 h 30", "at 5:30 pm"))
  #expect(differs("à 18 h 30", "at 6 pm"))
  #expect(differs("6 parmi 7", "18 among 7"))
  #expect(!differs("[CNIL](https://www.cnil.fr/fr/12)", "[CNIL](https://www.cnil.fr/en)"))
}
