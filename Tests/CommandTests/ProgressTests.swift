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

  /// The time that the last line tells.
  private func milliseconds(in text: String) throws -> Int {
    let time = try #require(text.firstMatch(of: /published, in (?:(\d+) ms|(\d+)\.(\d) s)/)).output
    if let short = time.1 { return Int(short) ?? 0 }
    return (Int(time.2 ?? "") ?? 0) * 1000 + (Int(time.3 ?? "") ?? 0) * 100
  }

  @Test func showsHowFarALongBuildIsOnATerminalOnly() throws {
    // As many as take more than a second and a half on this machine, at this moment.
    var (count, text) = (0, "")
    repeat {
      let more = count + max(50, count)
      for index in count..<more {
        try scratch.write(Sites.alone("\(index)"), to: "many/\(index).yaml")
      }
      count = more
      text = try shown("many --jobs 1 -o there-\(count)")
    } while try milliseconds(in: text) < 1500
    let line = try Regex(#"\r\u{1B}\[K(\d+) of (\d+) charters, \d+ a second, \d+ s left"#)
    let lines = text.matches(of: line)
    #expect(lines.count >= 2)
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
