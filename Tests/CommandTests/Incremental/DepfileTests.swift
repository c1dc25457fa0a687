import Foundation
import Testing

@testable import charter

/// Where Debian and pip put programs that a test may need.
func hasProgram(_ name: String) -> Bool {
  ["/usr/bin/", "/usr/local/bin/"].contains {
    FileManager.default.isExecutableFile(atPath: $0 + name)
  }
}

struct DepfileTests {
  /// Runs a command line in the folder of the sites; what it said.
  private func shell(_ command: String, in sites: Sites) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "\(command) > said 2>&1"]
    process.currentDirectoryURL = URL(fileURLWithPath: sites.scratch.path)
    process.environment = [
      "LC_ALL": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin", "CHARTER": Program.path,
    ]
    try process.run()
    process.waitUntilExit()
    let said = try sites.scratch.text(of: "said")
    #expect(process.terminationStatus == 0, "\(said)")
    return said
  }

  /// Sites one of whose charters has a name that is hard to write.
  private func hardSites() throws -> Sites {
    let sites = try Sites()
    try sites.scratch.write(Sites.alone("d"), to: "charters/mai son #1 $2:3.yaml")
    return sites
  }

  @Test func namesWhatWasReadAsMakeAndNinjaReadIt() throws {
    let file = Depfile(
      path: "", target: "out dir/.charter-build", files: ["a b", "#c$d:e", "f%\\ g"])
    #expect(
      String(decoding: try file.bytes(), as: UTF8.self) == """
        out\\ dir/.charter-build: \\
          a\\ b \\
          \\#c$$d\\:e \\
          f%\\\\\\ g

        a\\ b:

        \\#c$$d\\:e:

        """)
    #expect(throws: DiskError.unlistable("a\nb")) {
      try Depfile(path: "", target: "t", files: ["a\nb"]).bytes()
    }
  }

  @Test func replacesNothingButADepfile() throws {
    let sites = try Sites()
    let charter = try sites.scratch.text(of: "charters/c.yaml")
    let run = try sites.build("-q", "--depfile", "charters/c.yaml")
    #expect(run.status == 2)
    #expect(run.error.contains("cannot write “charters/c.yaml”: something else stands there"))
    #expect(try sites.scratch.text(of: "charters/c.yaml") == charter)
    try sites.scratch.write("", to: "d")
    for output in ["one", "two"] {
      #expect(try sites.build("-q", "-o", output, "--depfile", "d").status == 0)
      #expect(try sites.scratch.text(of: "d").hasPrefix("\(output)/.charter-build: \\\n"))
    }
  }

  @Test func isTheSameWhateverWasBuiltBefore() throws {
    let sites = try hardSites()
    #expect(try sites.build("-q", "--depfile", "d").status == 0)
    let first = try sites.scratch.text(of: "d")
    for file in ["", "/a.yaml", "/_commun.yaml", "/textes/commun.md"] {
      #expect(first.contains("\n  charters\(file) \\\n"))
    }
    for arguments in [["--jobs", "3"], ["--verify"], ["--tables", "lists"]] {
      #expect(try sites.program.run(["build", "-q", "--depfile", "e"] + arguments).status == 0)
      #expect(try sites.scratch.text(of: "e") == first)
    }
  }

  @Test func isWrittenAfterSuccessOnly() throws {
    let sites = try Sites()
    try sites.scratch.write("x: 1\n", to: "charters/faux.yaml")
    #expect(try sites.build("-q", "--depfile", "d").status == 1)
    #expect(!FileManager.default.fileExists(atPath: sites.scratch.path + "/d"))
  }

  @Test(.enabled(if: hasProgram("make"))) func makeBuildsWhenSomethingChanged() throws {
    let sites = try hardSites()
    try sites.scratch.write(
      """
      output/.charter-build: ; "$(CHARTER)" build --depfile .charter.d
      -include .charter.d

      """, to: "Makefile")
    try makesWhatChanged(in: sites, idle: "is up to date") { try shell("make", in: sites) }
  }

  @Test(.enabled(if: hasProgram("ninja"))) func ninjaBuildsWhenSomethingChanged() throws {
    let sites = try hardSites()
    try sites.scratch.write(
      """
      rule charter
        command = "$$CHARTER" build --depfile charter.d
        depfile = charter.d
      build output/.charter-build: charter

      """, to: "build.ninja")
    try makesWhatChanged(in: sites, idle: "no work to do") { try shell("ninja -v", in: sites) }
  }

  private func makesWhatChanged(
    in sites: Sites, idle: String, build: () throws -> String
  ) throws {
    func builds(_ what: String, _ counts: String, after change: () throws -> Void) throws {
      // File systems and programs tell times apart that are some milliseconds from each other.
      usleep(50_000)
      try change()
      let said = try build()
      #expect(said.contains(counts), "\(what): \(said)")
      let again = try build()
      #expect(again.contains(idle), "\(what): \(again)")
    }
    try builds("all", "4 published") {}
    try builds("an include", "2 published, 2 unchanged") {
      try sites.scratch.write("providers: {mairie: {name: Ville}}\n", to: "charters/_commun.yaml")
    }
    try builds("a hard name", "1 published, 3 unchanged") {
      try sites.scratch.write(Sites.alone("autre"), to: "charters/mai son #1 $2:3.yaml")
    }
    try builds("a touch", "4 unchanged") {
      try sites.scratch.write(Sites.alone("c"), to: "charters/c.yaml")
    }
    try builds("a new charter", "1 published, 4 unchanged") {
      try sites.scratch.write(Sites.alone("e"), to: "charters/e.yaml")
    }
    try builds("a charter less", "1 removed") {
      try FileManager.default.removeItem(atPath: sites.scratch.path + "/charters/e.yaml")
    }
  }
}
