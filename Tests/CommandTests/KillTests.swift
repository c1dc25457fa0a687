import Foundation
import Glibc
import Testing

/// Whether this is the long run, in which campaigns are whole.
let isLongRun = ProcessInfo.processInfo.environment["CHARTER_LONG"] != nil

/// How often a campaign tries: a part of it in every run, all of it in the long one.
func tries(_ all: Int) -> Int { isLongRun ? all : max(1, all / 50) }

private func charter(_ version: Int) -> String {
  """
  charter: 1
  languages: [fr, en]
  site: {name: "Essai \(version)", url: "https://essai.fr"}
  version: "\(version)"
  providers: {mairie: {name: Mairie}}
  cookies:
    - name: sessionid
      provider: mairie
      purpose: necessary
      description: {fr: Garder la session, en: Keep the session}
      lifetime: \(version) months
  """
}

@Test func killedAtAnyMomentABuildLeavesEachSiteOldOrNew() throws {
  let scratch = try Scratch()
  let program = Program(folder: scratch.path)
  let names = ["a", "b", "c"]
  func write(_ version: Int) throws {
    for name in names { try scratch.write(charter(version), to: "charters/\(name).yaml") }
  }
  func built(_ version: Int) throws -> [String: Data] {
    try scratch.write(charter(version), to: "alone/x.yaml")
    #expect(try program.run("build", "alone", "-o", "alone-output", "-q").status == 0)
    return try scratch.files(in: "alone-output/x")
  }
  try write(1)
  #expect(try program.run("build", "-q").status == 0)
  var generator = SystemRandomNumberGenerator()
  var former = try built(1)
  let count = tries(1000)
  for version in 2..<(count + 2) {
    try write(version)
    let next = try built(version)
    try program.kill(after: .random(in: 0...40_000, using: &generator), "build", "-q")
    for name in names {
      let site = try scratch.files(in: "output/\(name)")
      let isWhole = site == former || site == next
      #expect(isWhole, "site \(name), kill \(version)")
    }
    #expect(try program.run("build", "-q").status == 0)
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/output")
    #expect(left.sorted() == [".charter-build"] + names)
    for name in names { #expect(try scratch.files(in: "output/\(name)") == next) }
    former = next
  }
  print("kills: \(count) tried, 0 lost")
}

extension Program {
  /// Runs it, and kills it after so many microseconds.
  fileprivate func kill(after microseconds: UInt32, _ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment
    process.standardError = FileHandle.nullDevice
    try process.run()
    usleep(microseconds)
    Glibc.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
