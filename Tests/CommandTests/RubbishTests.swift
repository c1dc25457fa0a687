import Foundation
import Testing

/// Files that are no charters, each with the place and rule of what is said of it.
private let rubbish: [(name: String, data: Data, said: String)] = [
  ("png", Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49]), ":1:1:"),
  ("empty", Data(), ":1:1:"),
  ("spaces", Data(repeating: 0x20, count: 1 << 22), ":1:1:"),
  ("brackets", Data(repeating: 0x5B, count: 10_000), "[limit-exceeded]"),
  ("braces", Data(String(repeating: "{a: ", count: 10_000).utf8), "[limit-exceeded]"),
  ("dashes", Data(String(repeating: "- ", count: 10_000).utf8), "[limit-exceeded]"),
  (
    "aliases",
    Data(
      (["a: &a [x, x]"]
        + (1...20).map { "b\($0): &b\($0) [*\($0 == 1 ? "a" : "b\($0 - 1)"), *a]" })
        .joined(separator: "\n").utf8), "[anchor]"
  ),
  ("cp1252", Data("charte: 1\ntitre: D".utf8) + [0xE9] + Data("mat\n".utf8), ":2:9:"),
  ("nul", Data("charter: 1\nsite: a\0b\n".utf8), ":2:8:"),
  ("half", Data("charter: 1\nlanguages: [fr".utf8), "[syntax]"),
]

@Test(arguments: rubbish.map(\.name), ["en", "fr"])
func rubbishGetsAClearAnswer(name: String, language: String) throws {
  let file = try #require(rubbish.first { $0.name == name })
  let scratch = try Scratch()
  try scratch.write(file.data, to: "x.yaml")
  let program = Program(folder: scratch.path)
  let run = try program.run("build", "x.yaml", "--lang", language)
  #expect(run.status == 1)
  #expect(run.error.contains(file.said), "\(run.error)")
  #expect(run.error.contains(language == "fr" ? "erreur\u{a0}:" : "error:"))
  #expect(!run.error.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
  #expect(!FileManager.default.fileExists(atPath: scratch.path + "/output/x"))
}

@Test(arguments: rubbish.map(\.name) + ["gigabyte"])
func rubbishIsCheap(name: String) throws {
  let scratch = try Scratch()
  if let file = rubbish.first(where: { $0.name == name }) {
    try scratch.write(file.data, to: "x.yaml")
  } else {
    try scratch.write(Data(repeating: 0x20, count: 1 << 21), to: "x.yaml")
    #expect(truncate(scratch.path + "/x.yaml", 1 << 30) == 0)
  }
  let usage = try Program(folder: scratch.path)
    .measured("check", scratch.path + "/x.yaml", megabytes: 64)
  #expect(usage.status == 1)
  #expect(usage.seconds < 5, "a debug build on a busy machine; a release takes a tenth")
}

@Test func whatIsNoFileCannotBeRead() throws {
  let scratch = try Scratch()
  let program = Program(folder: scratch.path)
  #expect(mkfifo(scratch.path + "/pipe.yaml", 0o600) == 0)
  for name in ["pipe.yaml", "/dev/zero", "/dev/null/x", "absent.yaml"] {
    let run = try program.run("build", name)
    #expect(run.status == 2)
    #expect(run.error.utf8.starts(with: "charter:".utf8))
  }
}
