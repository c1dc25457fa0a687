import Foundation
import Glibc
import Testing

struct ProgressTests {
  private let scratch: Scratch
  private let program: Program

  init() throws {
    scratch = try Scratch()
    program = Program(folder: scratch.path)
    for index in 0..<20 { try scratch.write(Sites.alone("\(index)"), to: "few/\(index).yaml") }
  }

  /// All that the program writes to a terminal, run by `script` of util-linux.
  private func shown(_ arguments: String, term: String = "xterm") throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/script")
    process.arguments = ["-qec", "\"\(Program.path)\" build \(arguments)", "shown"]
    process.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
    process.environment = program.environment.merging(["TERM": term]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return try scratch.text(of: "shown")
  }

  @Test func showsHowFarALongBuildIsOnATerminalOnly() throws {
    let start = Date()
    #expect(try program.run("build", "few", "--jobs", "1").status == 0)
    // As many as take some three seconds on this machine.
    let count = Int(60 / Date().timeIntervalSince(start)) + 20
    for index in 0..<count { try scratch.write(Sites.alone("\(index)"), to: "many/\(index).yaml") }
    let text = try shown("many --jobs 1 -o there")
    let line = try Regex(#"\r\u{1B}\[K(\d+) of (\d+) charters, \d+ a second, \d+ s left"#)
    let lines = text.matches(of: line)
    #expect(lines.count >= 3)
    #expect(lines.first?.output[2].substring.map(String.init) == "\(count)")
    // The last thing on the line is its removal; then come the totals.
    #expect(text.contains("\(count) published, in "))
    #expect(text.components(separatedBy: "\u{1B}[K").last?.contains(" left") == false)
    let quiet = try shown("many --jobs 1 -o quiet -q")
    #expect(!quiet.contains("left") && !quiet.contains("published"))
    #expect(try !shown("many --jobs 1 -o dumb", term: "dumb").contains("left"))
    let piped = try program.run("build", "many", "--jobs", "1", "-o", "piped")
    #expect(!piped.error.contains("left") && piped.error.contains("\(count) published, in "))
  }

  @Test func shortBuildsShowTheirTotalsOnly() throws {
    #expect(try program.run("build", "few").status == 0)
    let text = try shown("few")
    #expect(!text.contains("left") && text.contains("20 charters: 20 unchanged, in "))
    let french = try program.run("build", "few", "--lang", "fr")
    #expect(french.error.contains("20 chartes\u{a0}: 20 inchangées, en "))
  }
}
