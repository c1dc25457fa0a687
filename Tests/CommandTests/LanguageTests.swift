import Foundation
import Testing

private let words = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("templates/en.yaml")

private let charter = """
  charter: 1
  languages: [es, fr-CA]
  site: {name: Prueba, url: "https://prueba.es"}
  providers: {ciudad: {name: Ciudad}}
  cookies:
    - name: sessionid
      provider: ciudad
      purpose: necessary
      description: {es: Mantener la sesión., fr-CA: Garder la session.}
      lifetime: 13 months
  """

@Test func aLanguageIsOneMoreWordsFile() throws {
  let scratch = try Scratch()
  let program = Program(folder: scratch.path)
  try scratch.write(charter, to: "charters/prueba.yaml")
  let without = try program.run("build")
  #expect(without.status == 1)
  #expect(without.error.contains("charters/prueba.yaml:2:13: error:"))
  #expect(without.error.contains("[words-missing]"))
  let english = try String(contentsOf: words, encoding: .utf8)
  let spanish = english.replacingOccurrences(of: "language: English", with: "language: Español")
    .replacingOccurrences(of: "Skip to content", with: "Ir al contenido")
    .replacingOccurrences(of: "other: months", with: "other: meses")
  #expect(spanish != english)
  try scratch.write(spanish, to: "templates/es.yaml")
  #expect(try program.run("build").status == 0)
  let page = try scratch.text(of: "output/prueba/es/index.html")
  #expect(page.contains("<html lang=\"es\">"))
  #expect(page.contains("Ir al contenido"))
  #expect(page.contains("Español"))
  #expect(page.contains("13 meses"))
  // A variant of a language takes its words from the language.
  #expect(try scratch.text(of: "output/prueba/fr-CA/index.html").contains("13\u{a0}mois"))
}

@Test func aMissingWordIsAnErrorAtItsFile() throws {
  let scratch = try Scratch()
  try scratch.write(charter, to: "charters/prueba.yaml")
  let english = try String(contentsOf: words, encoding: .utf8)
  let short = english.replacingOccurrences(of: "  skip: Skip to content\n", with: "")
  #expect(short != english)
  try scratch.write(short, to: "templates/es.yaml")
  let run = try Program(folder: scratch.path).run("build", "--lang", "fr")
  #expect(run.status == 1)
  #expect(run.error.contains("charters/../templates/es.yaml:"))
  #expect(run.error.contains("frame.skip"))
  #expect(!FileManager.default.fileExists(atPath: scratch.path + "/output/prueba"))
}

private let french = """
  charter: 1
  languages: [fr]
  site: {name: Essai, url: "https://essai.fr"}
  cookies: []
  """

@Test func aCharterWithoutLanguagesLeavesItsPagesStanding() throws {
  let scratch = try Scratch()
  let program = Program(folder: scratch.path)
  try scratch.write(french, to: "charters/essai.yaml")
  #expect(try program.run("build").status == 0)
  let pages = try scratch.files(in: "output/essai")
  try scratch.write(
    french.replacingOccurrences(of: "[fr]", with: "[]"), to: "charters/essai.yaml")
  let run = try program.run("build")
  #expect(run.status == 1)
  #expect(run.error.contains("charters/essai.yaml:2:12: error:"))
  #expect(try scratch.files(in: "output/essai") == pages)
}

@Test func aLanguageThatACharterDoesNotHaveIsSaid() throws {
  let scratch = try Scratch()
  let program = Program(folder: scratch.path)
  try scratch.write(french, to: "charters/essai.yaml")
  try scratch.write(
    french.replacingOccurrences(of: "[fr]", with: "[fr, en]"), to: "charters/deux.yaml")
  let run = try program.run("build", "--language", "en", "--lang", "fr")
  #expect(run.status == 2)
  #expect(run.error.contains("la charte «\u{a0}charters/essai.yaml\u{a0}» n’a pas de page en"))
  #expect(!FileManager.default.fileExists(atPath: scratch.path + "/output/essai"))
  #expect(try scratch.files(in: "output/deux/en").count == 4)
  let one = try program.run(
    "build", "-", "-o", "-", "--format", "text", "--language", "en", input: french)
  #expect(one.status == 2 && one.error.contains("has no page in “en”"))
  #expect(try program.run("build", "--check", "--language", "en").status == 2)
  #expect(try program.run("build", "--language", "FR").status == 0)
  let wrong = try program.run("build", "--language", "fr_FR")
  #expect(wrong.status == 64 && wrong.error.contains("not a language tag"))
}
