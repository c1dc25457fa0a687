import Foundation
import Testing

@Test func chartersThatWouldShareAFolderAreRefused() throws {
  let scratch = try Scratch()
  let charter = "charter: 1\nlanguages: [fr]\nsite: {name: Essai, url: \"https://essai.fr\"}\n"
  try scratch.write(charter + "cookies: []\n", to: "charters/musee.yaml")
  try scratch.write(charter + "cookies: []\n", to: "charters/Musée.yml")
  let run = try Program(folder: scratch.path).run("build")
  #expect(run.status == 1)
  #expect(run.error.contains("[output-clash]"))
}

@Test func aCharterThatIsGivenTwiceIsSaidToBe() throws {
  let scratch = try Scratch()
  let charter = "charter: 1\nlanguages: [fr]\nsite: {name: Essai, url: \"https://essai.fr\"}\n"
  try scratch.write(charter + "cookies: []\n", to: "essai.yaml")
  let run = try Program(folder: scratch.path).run("build", "essai.yaml", "essai.yaml")
  #expect(run.status == 1)
  #expect(run.error.contains("This charter is given twice. [output-clash]"))
  #expect(run.error.contains("Name it once."))
}
