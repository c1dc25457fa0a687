import Foundation
import Testing

private let charter = """
  charter: 1
  languages: [fr, en]
  site: {name: Essai, url: "https://essai.fr"}
  providers: {mairie: {name: Mairie}}
  cookies:
    - name: sessionid
      provider: mairie
      purpose: necessary
      description: {fr: Garder la session, en: Keep the session}
      lifetime: 13 months
  """

private func built(_ text: String = charter) throws -> (Scratch, Program) {
  let scratch = try Scratch()
  try scratch.write(text, to: "charters/essai.yaml")
  return (scratch, Program(folder: scratch.path))
}

@Test func buildsElevenFilesForTwoLanguages() throws {
  let (scratch, program) = try built()
  let run = try program.run("build")
  #expect(run.status == 0)
  let files = try scratch.files(in: "output").keys.filter { $0 != ".charter-build" }
  #expect(
    files.sorted() == [
      "essai/charter.css", "essai/charter.json", "essai/en/charter.md", "essai/en/charter.txt",
      "essai/en/fragment.html", "essai/en/index.html", "essai/fr/charter.md",
      "essai/fr/charter.txt", "essai/fr/fragment.html", "essai/fr/index.html",
      "essai/index.html",
    ])
}

@Test func aSecondBuildTouchesNothing() throws {
  let (scratch, program) = try built()
  _ = try program.run("build")
  func stamps() throws -> [String: NSDictionary] {
    var stamps: [String: NSDictionary] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: scratch.path + "/output") {
      stamps[name] =
        try FileManager.default.attributesOfItem(atPath: scratch.path + "/output/" + name)
        as NSDictionary
    }
    return stamps
  }
  let before = try stamps()
  #expect(before.count > 11)
  #expect(try program.run("build").status == 0)
  #expect(try stamps() == before)
  #expect(try program.run("build", "--verify").status == 0)
  #expect(try stamps() == before)
}

@Test func aCharterWithFaultsLeavesItsPagesAndTheOthersAreBuilt() throws {
  let (scratch, program) = try built()
  _ = try program.run("build")
  let former = try scratch.files(in: "output/essai")
  try scratch.write(
    charter.replacingOccurrences(of: "13 months", with: "13 moi"), to: "charters/essai.yaml")
  try scratch.write(charter, to: "charters/autre.yaml")
  let run = try program.run("build")
  #expect(run.status == 1)
  #expect(run.error.contains("charters/essai.yaml:10:15: error:"))
  #expect(run.error.contains("[lifetime-unreadable]"))
  #expect(try scratch.files(in: "output/essai") == former)
  #expect(try scratch.files(in: "output/autre").count == 11)
}

@Test func theSameCharterInJSONBuildsTheSameBytes() throws {
  let (scratch, program) = try built()
  try scratch.write(
    """
    {"charter": 1, "languages": ["fr", "en"],
     "site": {"name": "Essai", "url": "https://essai.fr"},
     "providers": {"mairie": {"name": "Mairie"}},
     "cookies": [{"name": "sessionid", "provider": "mairie", "purpose": "necessary",
       "description": {"fr": "Garder la session", "en": "Keep the session"},
       "lifetime": "13 months"}]}
    """, to: "json/essai.json")
  #expect(try program.run("build").status == 0)
  #expect(try program.run("build", "json", "-o", "fromJSON").status == 0)
  #expect(try scratch.files(in: "output/essai") == scratch.files(in: "fromJSON/essai"))
}

@Test func buildsTheSameBytesEverywhere() throws {
  let (scratch, program) = try built()
  for name in ["b", "c", "d"] { try scratch.write(charter, to: "charters/\(name).yaml") }
  #expect(try program.run("build", "-o", "one", "--jobs", "1").status == 0)
  var elsewhere = program
  elsewhere.environment["TZ"] = "Pacific/Kiritimati"
  elsewhere.environment["LC_ALL"] = "tr_TR.UTF-8"
  elsewhere.folder = "/"
  let run = try elsewhere.run(
    "build", scratch.path + "/charters", "-o", scratch.path + "/two", "--jobs", "4")
  #expect(run.status == 0)
  func pages(_ folder: String) throws -> [String: Data] {
    try scratch.files(in: folder).filter { $0.key != ".charter-build" }
  }
  #expect(try pages("one") == pages("two"))
}

/// Twelve go together, or fewer where they name large files; what is wrong with one changes
/// nothing of the others.
@Test func chartersThatGoTogetherAreBuiltAsEachAlone() throws {
  let (scratch, program) = try built()
  let names = (10..<50).map { "site-\($0)" }
  let padding = String(repeating: "# Rien à lire ici.\n", count: 5_000)
  try scratch.write("providers:\n  autre: {name: Autre}\n" + padding, to: "many/_large.yaml")
  for (index, name) in names.enumerated() {
    var text = charter.replacingOccurrences(of: "name: Essai", with: "name: Essai \(index)")
    if index % 3 == 1 { text += "\ninclude: [_large.yaml]\n" }
    if index % 7 == 3 { text = text.replacingOccurrences(of: "13 months", with: "13 moi") }
    try scratch.write(text, to: "many/\(name).yaml")
  }
  let runs = try ["1", "3"].map { jobs in
    try program.run("build", "many", "-o", "all-" + jobs, "--jobs", jobs)
  }
  #expect(runs.map(\.status) == [1, 1])
  let faulty = runs[0].error.split(separator: "\n").filter { $0.contains("lifetime-unreadable") }
  #expect(faulty.count == 6)
  #expect(faulty == faulty.sorted())
  #expect(faulty == runs[1].error.split(separator: "\n").filter { faulty.contains($0) })
  for (index, name) in names.enumerated() {
    let alone = try program.run("build", "many/\(name).yaml", "-o", "alone-" + name)
    #expect(alone.status == (index % 7 == 3 ? 1 : 0))
    // A faulty one has no folder.
    let files = try? scratch.files(in: "alone-\(name)/\(name)")
    #expect((files == nil) == (alone.status == 1))
    for jobs in ["1", "3"] { #expect((try? scratch.files(in: "all-\(jobs)/\(name)")) == files) }
  }
}

@Test func aRemovedChartersSiteGoesAndForeignFilesStay() throws {
  let (scratch, program) = try built()
  try scratch.write(charter, to: "charters/autre.yaml")
  _ = try program.run("build")
  try scratch.write("à moi", to: "output/autre/notes.txt")
  try FileManager.default.removeItem(atPath: scratch.path + "/charters/autre.yaml")
  #expect(try program.run("build").status == 0)
  #expect(try scratch.files(in: "output/autre").keys.sorted() == ["notes.txt"])
  #expect(try scratch.files(in: "output/essai").count == 11)
}

@Test func saysWhatCannotBeDone() throws {
  let (scratch, program) = try built()
  try scratch.write("", to: "vide/lisez-moi.txt")
  #expect(try program.run("build", "absent.yaml").status == 2)
  #expect(try program.run("build", "vide").status == 2)
  #expect(try program.run("build", "-o", ".").status == 2)
  #expect(try program.run("build", "--format", "pdf").status == 64)
  #expect(try program.run("build", "--nonsense").status == 64)
  var french = program
  french.environment["CHARTER_LANG"] = "fr"
  let run = try french.run("build", "absent.yaml")
  #expect(run.error.contains("impossible de lire"))
}

@Test func writesOnePageToStandardOutput() throws {
  let (scratch, program) = try built()
  defer { withExtendedLifetime(scratch) {} }
  let run = try program.run(
    "build", "-", "-o", "-", "--format", "markdown", "--language", "fr", input: charter)
  #expect(run.status == 0)
  #expect(run.output.utf8.starts(with: "# ".utf8))
  #expect(run.output.contains("sessionid"))
  #expect(try program.run("build", "-", "-o", "-", input: charter).status == 2)
}

@Test func checkShowsWhatDiffersAndWritesNothing() throws {
  let (scratch, program) = try built()
  #expect(try program.run("build", "--check").status == 1)
  #expect(!FileManager.default.fileExists(atPath: scratch.path + "/output"))
  _ = try program.run("build")
  let same = try program.run("build", "--check")
  #expect(same.status == 0)
  #expect(same.output.isEmpty)
  try scratch.write(
    charter.replacingOccurrences(of: "13 months", with: "6 months"), to: "charters/essai.yaml")
  let run = try program.run("build", "--check", "--format", "json")
  #expect(run.status == 1)
  #expect(run.output.contains("-        \"value\": 13,\n+        \"value\": 6,"))
  #expect(run.error.contains("\n1 charter: 1 different, in "))
}

@Test func checkShowsWhatABuildWouldRemoveOrRefuse() throws {
  let (scratch, program) = try built()
  try scratch.write(charter, to: "charters/autre.yaml")
  _ = try program.run("build")
  try FileManager.default.removeItem(atPath: scratch.path + "/charters/autre.yaml")
  let gone = try program.run("build", "--check", "--lang", "fr")
  #expect(gone.status == 1)
  #expect(gone.error.contains("«\u{a0}autre\u{a0}» serait retiré\u{a0}: sa charte n’existe plus."))
  let files = gone.output.split(separator: "\n").filter { $0.hasPrefix("--- a/") }
  #expect(files.count == 11 && files == files.sorted())
  #expect(files.allSatisfy { $0.hasPrefix("--- a/autre/") })
  #expect(try scratch.files(in: "output/autre").count == 11)

  try scratch.write(charter, to: "charters/Essai.yaml")
  let clash = try program.run("build", "--check")
  #expect(clash.status == 1 && clash.error.contains("[output-clash]"))
}

@Test func newWritesACharterThatBuildsAtOnce() throws {
  for language in ["fr", "en"] {
    let scratch = try Scratch()
    let program = Program(folder: scratch.path)
    #expect(try program.run("new", "charters/ma-ville.yaml", "--lang", language).status == 0)
    #expect(try program.run("build").status == 0)
    #expect(try scratch.files(in: "output/ma-ville").count == 11)
    let again = try program.run("new", "charters/ma-ville.yaml")
    #expect(again.status == 2)
    let check = try program.run("check")
    #expect(check.status == 1)
    #expect(check.output.contains("[placeholder-left]"))
    #expect(!check.output.contains("[keys-mixed]"))
  }
}

@Test(arguments: [["--help"], ["build", "--help"], ["check", "--help"], ["new", "--help"]])
func helpEndsWithTwoExamplesInBothLanguages(arguments: [String]) throws {
  let program = Program(folder: "/")
  for (language, heading) in [("en", "\nExamples:\n"), ("fr", "\nExemples\u{a0}:\n")] {
    let run = try program.run(arguments + ["--lang", language])
    #expect(run.status == 0)
    let parts = run.output.components(separatedBy: heading)
    #expect(parts.count == 2)
    #expect(parts.last?.split(separator: "\n").count == 2)
    #expect(language == "en" || !run.output.contains("default:"))
  }
}

@Test func whatCannotBeWrittenIsNoSuccess() throws {
  for command in ["--help", "--version", "schema", "check"] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "cd / && \"$0\" \(command) > /dev/full", Program.path]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2, "\(command)")
  }
}
