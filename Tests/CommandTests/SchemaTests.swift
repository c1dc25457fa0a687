import Foundation
import Testing

@Test func newWritesTheSchemaThatItsFirstLineNames() throws {
  let scratch = try Scratch()
  let program = Program(folder: scratch.path)
  #expect(try program.run("new", "charters/ma-ville.yaml", "--lang", "fr").status == 0)
  let name = ".charter.fr.schema.json"
  let first = "# yaml-language-server: $schema=\(name)\n"
  #expect(try scratch.text(of: "charters/ma-ville.yaml").hasPrefix(first))
  let schema = try scratch.text(of: "charters/\(name)")
  #expect(try schema == program.run("schema", "--lang", "fr").output)
  #expect(try program.run("build").status == 0)
  #expect(
    try Set(scratch.files(in: "output").keys.map { $0.prefix(8) }) == ["ma-ville", ".charter"])
}

@Test func newLeavesASchemaThatIsThere() throws {
  let scratch = try Scratch()
  let program = Program(folder: scratch.path)
  try scratch.write("{}", to: ".charter.en.schema.json")
  #expect(try program.run("new", "my-town.yaml", "--lang", "en").status == 0)
  #expect(try scratch.text(of: ".charter.en.schema.json") == "{}")
}

@Test(arguments: [["--table"], ["--output"], ["--partial"], []])
func printsEachSchemaAsJSON(options: [String]) throws {
  let scratch = try Scratch()
  let program = Program(folder: scratch.path)
  let outputs = try ["fr", "en"].map { language in
    let run = try program.run(["schema", "--lang", language] + options)
    #expect(run.status == 0 && run.error.isEmpty)
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(value?["$schema"] is String)
    return run.output
  }
  #expect(outputs[0] != outputs[1])
}

@Test func describesOneThingAtATime() throws {
  let scratch = try Scratch()
  #expect(try Program(folder: scratch.path).run("schema", "--table", "--output").status == 64)
}
