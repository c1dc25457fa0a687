import Foundation
import Testing

private func charter(_ name: String) -> String {
  """
  charter: 1
  languages: [fr]
  site: {name: \(name), url: "https://essai.fr"}
  providers: {mairie: {name: Mairie}}
  cookies:
    - name: sessionid
      provider: mairie
      purpose: necessary
      description: Garder la session
      lifetime: 13 months
  """
}

@Test func shardsBuildEachCharterOnceTogether() throws {
  let scratch = try Scratch()
  let program = Program(folder: scratch.path)
  let names = (1...12).map { "site-\($0)" }
  for name in names { try scratch.write(charter(name), to: "charters/\(name).yaml") }
  #expect(try program.run("build", "-o", "whole").status == 0)
  var whole = try scratch.files(in: "whole")
  whole[".charter-build"] = nil
  var parts: [String: Data] = [:]
  for number in 1...3 {
    #expect(try program.run("build", "--shard", "\(number)/3", "-o", "part-\(number)").status == 0)
    let part = try scratch.files(in: "part-\(number)").filter { $0.key != ".charter-build" }
    #expect(part.count < whole.count)
    parts.merge(part) { _, _ in
      Issue.record("two shards build the same charter")
      return Data()
    }
  }
  #expect(parts == whole)
  // One after the other in one folder, none takes away what another one built.
  for number in 1...3 {
    #expect(try program.run("build", "--shard", "\(number)/3", "-o", "one").status == 0)
  }
  #expect(try scratch.files(in: "one").filter { $0.key != ".charter-build" } == whole)
}

@Test(arguments: ["0/3", "4/3", "1/0", "3", "a/b", "1/3/5", "-1/3"])
func aShardIsOneOfSoMany(shard: String) throws {
  let scratch = try Scratch()
  let run = try Program(folder: scratch.path).run("build", "--shard=\(shard)")
  #expect(run.status == 64 && run.error.contains("--shard"))
}

@Test func tablesBecomeListsWithTheSameWords() throws {
  let scratch = try Scratch()
  let program = Program(folder: scratch.path)
  try scratch.write(charter("Essai"), to: "charters/essai.yaml")
  #expect(try program.run("build", "-o", "tables").status == 0)
  #expect(try program.run("build", "--tables", "lists", "-o", "lists").status == 0)
  for page in ["index.html", "fragment.html"] {
    let table = try scratch.text(of: "tables/essai/fr/\(page)")
    let list = try scratch.text(of: "lists/essai/fr/\(page)")
    #expect(table.contains("<table") && !table.contains("<dl"))
    #expect(list.contains("<dl") && !list.contains("<table"))
    for word in ["sessionid", "Mairie", "Garder la session", "13\u{a0}mois"] {
      #expect(table.contains(word) && list.contains(word))
    }
  }
  let twins = try ["lists", "tables"].map { try scratch.text(of: "\($0)/essai/charter.json") }
  #expect(twins[0] == twins[1])
}

@Test func verifyPutsRightWhatSomeoneSpoilt() throws {
  let scratch = try Scratch()
  let program = Program(folder: scratch.path)
  try scratch.write(charter("Essai"), to: "charters/essai.yaml")
  #expect(try program.run("build").status == 0)
  let built = try scratch.files(in: "output/essai")
  try scratch.write("x", to: "output/essai/fr/charter.txt")
  try FileManager.default.removeItem(atPath: scratch.path + "/output/essai/charter.css")
  #expect(try program.run("build", "--verify").status == 0)
  #expect(try scratch.files(in: "output/essai") == built)
}

@Test func durableBuildsTheSame() throws {
  let scratch = try Scratch()
  let program = Program(folder: scratch.path)
  try scratch.write(charter("Essai"), to: "charters/essai.yaml")
  #expect(try program.run("build").status == 0)
  #expect(try program.run("build", "--durable", "-o", "durable").status == 0)
  #expect(try scratch.files(in: "durable/essai") == scratch.files(in: "output/essai"))
  try scratch.write(charter("Autre"), to: "charters/essai.yaml")
  #expect(try program.run("build", "--durable", "-o", "durable").status == 0)
  #expect(try scratch.text(of: "durable/essai/fr/charter.txt").contains("Autre"))
}

/// `script` gives the program a terminal, as a person has it.
@Test(arguments: [
  ([:], "", true), (["NO_COLOR": "1"], "", false), (["TERM": "dumb"], "", false),
  ([:], " --no-color", false),
])
func coloursAreForTerminals(more: [String: String], option: String, hasColours: Bool) throws {
  let scratch = try Scratch()
  try scratch.write(charter("Essai").replacingOccurrences(of: "13", with: "treize"), to: "x.yaml")
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/script")
  process.arguments = ["-qec", "'\(Program.path)' check x.yaml\(option)", "/dev/null"]
  process.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
  process.environment = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "xterm"]
    .merging(more) { $1 }
  let pipe = Pipe()
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = pipe
  try process.run()
  let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  #expect(text.contains("lifetime-unreadable"))
  #expect(text.unicodeScalars.contains("\u{1b}") == hasColours)
  let piped = try Program(folder: scratch.path).run("check", "x.yaml")
  #expect(!piped.output.unicodeScalars.contains("\u{1b}"))
}
