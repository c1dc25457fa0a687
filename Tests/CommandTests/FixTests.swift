import Foundation
import Glibc
import Testing

@testable import charter

private let faulty = "charte: 1\r\ntitre: Finalité : x\r\n"
private let right = "charte: 1\r\ntitre: \"Finalité : x\"\r\n"

@Test func correctsInPlaceAndSaysSoByLine() throws {
  let scratch = try Scratch()
  try scratch.write(faulty, to: "x.yaml")
  let program = Program(folder: scratch.path)
  #expect(chmod(scratch.path + "/x.yaml", 0o640) == 0)
  let run = try program.run("fix", "x.yaml", "--lang", "fr")
  #expect(run.status == 0)
  #expect(run.output.isEmpty)
  #expect(run.error.contains("x.yaml:2: corrigé\u{a0}: Un texte qui contient un deux-points"))
  #expect(run.error.contains("1 fichier\u{a0}: 1 corrigé\n"))
  #expect(try scratch.text(of: "x.yaml") == right)
  var status = stat()
  #expect(stat(scratch.path + "/x.yaml", &status) == 0 && status.st_mode & 0o777 == 0o640)
  #expect(try scratch.files(in: ".").keys.sorted() == ["x.yaml"])
  #expect(try program.run("fix", "x.yaml", "-q").error.isEmpty)
}

@Test func touchesNothingThatIsRight() throws {
  let folder = try TemporaryFolder()
  try folder.write(right, to: "charters/x.yaml")
  try folder.write(right, to: "charters/_y.yaml")
  folder.age("charters/x.yaml")
  let trace = folder.trace("charters/x.yaml")
  let run = try Program(folder: folder.path).run("fix")
  #expect(run.status == 0)
  #expect(run.error == "1 file: nothing to correct\n")
  #expect(folder.trace("charters/x.yaml") == trace)
}

@Test func showsADifferenceAndWritesNothing() throws {
  let folder = try TemporaryFolder()
  try folder.write("a: b\nc: d : e\n", to: "x.yaml")
  let trace = folder.trace("x.yaml")
  let program = Program(folder: folder.path)
  let run = try program.run("fix", "--diff", "x.yaml")
  #expect(run.status == 1)
  #expect(
    run.output == """
      --- a/x.yaml
      +++ b/x.yaml
      @@ -1,2 +1,2 @@
       a: b
      -c: d : e
      +c: "d : e"

      """)
  #expect(folder.trace("x.yaml") == trace)
  #expect(try program.run("fix", "x.yaml").status == 0)
  let again = try program.run("fix", "--diff", "x.yaml")
  #expect(again.status == 0 && again.output.isEmpty)
}

@Test func correctsStandardInputToStandardOutput() throws {
  let scratch = try Scratch()
  let run = try Program(folder: scratch.path).run("fix", "-", "-q", input: faulty)
  #expect(run.status == 0)
  #expect(run.output == right)
  let long = String(repeating: "a", count: 1 << 20) + "\u{200b}"
  let refused = try Program(folder: scratch.path).run("fix", "-", input: long)
  #expect(refused.status == 2 && refused.output.isEmpty)
}

/// A charter that names two files in which something is to be correct.
private func namingOthers() throws -> Scratch {
  let scratch = try Scratch()
  let section = "sections: [{texte: {fr: {fichier: t.fr.md}}}]\n"
  try scratch.write("langues: [fr]\ninclure: [_y.yaml]\n" + section, to: "charters/x.yaml")
  try scratch.write(faulty, to: "charters/_y.yaml")
  try scratch.write("Titre : x\u{200b}\n", to: "charters/t.fr.md")
  return scratch
}

@Test func correctsWhatTheChartersOfAFolderName() throws {
  let scratch = try namingOthers()
  let program = Program(folder: scratch.path)
  let shown = try program.run("fix", "--diff")
  #expect(shown.status == 1)
  #expect(shown.output.contains("+++ b/charters/_y.yaml\n"))
  #expect(shown.output.contains("+++ b/charters/t.fr.md\n"))
  #expect(try scratch.text(of: "charters/_y.yaml") == faulty)
  let run = try program.run("fix", "./charters/")
  #expect(run.status == 0 && run.error.hasSuffix("3 files: 2 corrected\n"))
  #expect(try scratch.text(of: "charters/_y.yaml") == right)
  #expect(try scratch.text(of: "charters/t.fr.md") == "Titre : x\n")
}

@Test func namesWhatAnotherFolderHasToCorrect() throws {
  let scratch = try Scratch()
  try scratch.write("langues: [fr]\ninclure: [../_y.yaml]\n", to: "charters/x.yaml")
  try scratch.write(faulty, to: "_y.yaml")
  let run = try Program(folder: scratch.path).run("fix", "--lang", "fr")
  #expect(run.error.contains("charters/../_y.yaml\u{a0}: ce fichier, cité par charters/x.yaml,"))
  #expect(try scratch.text(of: "_y.yaml") == faulty)
}

@Test func theDifferenceOfWindowsLinesHoldsTheirBytes() throws {
  let scratch = try Scratch()
  try scratch.write(faulty, to: "un fichier.yaml")
  let run = try Program(folder: scratch.path).run("fix", "--diff", "un fichier.yaml")
  #expect(
    run.output == "--- a/un fichier.yaml\t\n+++ b/un fichier.yaml\t\n@@ -1,2 +1,2 @@\n"
      + " charte: 1\r\n-titre: Finalité : x\r\n+titre: \"Finalité : x\"\r\n")
}

@Test func theDifferenceNamesFilesAsPatchesDo() throws {
  let scratch = try Scratch()
  try scratch.write(faulty, to: "charters/x.yaml")
  let program = Program(folder: scratch.path)
  for (name, path) in [
    ("./charters/x.yaml", "/charters/x.yaml"), ("charters/.//x.yaml", "/charters/x.yaml"),
    (scratch.path + "/charters/x.yaml", scratch.path + "/charters/x.yaml"),
  ] {
    let run = try program.run("fix", "--diff", name)
    #expect(run.output.hasPrefix("--- a\(path)\n+++ b\(path)\n@@ "))
  }
}

@Test func correctsOnlyWhatIsNamed() throws {
  let scratch = try namingOthers()
  let program = Program(folder: scratch.path + "/charters")
  let run = try program.run("fix", "x.yaml")
  #expect(run.error.contains("_y.yaml: this file, which x.yaml names, has corrections to make too"))
  #expect(run.error.contains("charter fix t.fr.md\n"))
  #expect(run.error.hasSuffix("1 file: nothing to correct\n"))
  #expect(try scratch.text(of: "charters/_y.yaml") == faulty)
  #expect(try program.run("fix", "_y.yaml", "t.fr.md").status == 0)
  #expect(try scratch.text(of: "charters/_y.yaml") == right)
  #expect(try scratch.text(of: "charters/t.fr.md") == "Titre : x\n")
}

@Test func writesThroughNoLink() throws {
  let scratch = try Scratch()
  try scratch.write(faulty, to: "elsewhere/x.yaml")
  try scratch.write(faulty, to: "y.yaml")
  #expect(symlink("elsewhere/x.yaml", scratch.path + "/x.yaml") == 0)
  let run = try Program(folder: scratch.path).run("fix", "x.yaml", "y.yaml", "absent.yaml")
  #expect(run.status == 2)
  #expect(run.error.contains("“x.yaml” is a symbolic link"))
  #expect(run.error.contains("absent.yaml"))
  #expect(try scratch.text(of: "elsewhere/x.yaml") == faulty)
  #expect(try scratch.text(of: "y.yaml") == right)
}

@Test func keepsAFileThatSomeoneElseChangedMeanwhile() throws {
  let folder = try TemporaryFolder()
  try folder.write("new", to: "x")
  let error = diskError { () throws(DiskError) in
    try replaceFile(at: folder("x"), holding: Array("old".utf8), by: Array("fixed".utf8))
  }
  #expect(error == .failed(.write, folder("x"), EBUSY))
  #expect(folder.text("x") == "new")
  #expect(try folder.paths(in: ".") == ["x"])
}

@Test func aFullDiskLeavesTheFormerFile() throws {
  let folder = try TemporaryFolder()
  let disk = try SmallDisk(in: folder, size: 64 * 1024)
  try folder.write("old", to: "\(disk.name)/x")
  let error = diskError { () throws(DiskError) in
    try replaceFile(
      at: folder("\(disk.name)/x"), holding: Array("old".utf8),
      by: [UInt8](repeating: 0x61, count: 1 << 18))
  }
  #expect(error == .failed(.write, folder("\(disk.name)/x"), disk.reason))
  #expect(folder.text("\(disk.name)/x") == "old")
  #expect(try folder.paths(in: disk.name) == ["x"])
}
