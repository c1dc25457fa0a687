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

@Test(arguments: ["essai.yaml", "./essai.yaml", ".//essai.yaml"])
func aCharterThatIsGivenTwiceIsCheckedOnce(other: String) throws {
  let scratch = try Scratch()
  let charter = "charter: 1\nlanguages: [fr]\nsite: {name: Essai, url: \"https://essai.fr\"}\n"
  try scratch.write(charter + "cookies: [{}]\n", to: "essai.yaml")
  let program = Program(folder: scratch.path)
  let once = try program.run("check", "essai.yaml", "-q").output
  let run = try program.run("check", "essai.yaml", other, "-q")
  #expect(run.output.hasPrefix(once))
  #expect(run.output.dropFirst(once.count).contains("This charter is given twice. [output-clash]"))
  #expect(try program.run("check", "essai.yaml", other).output.contains("\n1 charter: "))
}
