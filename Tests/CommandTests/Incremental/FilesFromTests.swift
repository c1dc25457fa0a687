import Foundation
import Testing

struct FilesFromTests {
  private let sites: Sites

  init() throws { sites = try Sites() }

  private func built() throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: sites.scratch.path + "/output")
    return names.filter { $0 != ".charter-build" }.sorted()
  }

  @Test func readsAPathOnEachLine() throws {
    try sites.scratch.write("charters/a.yaml\r\n\ncharters/c.yaml", to: "list")
    #expect(try sites.build("--files-from", "list").status == 0)
    #expect(try built() == ["a", "c"])
    #expect(try sites.build("charters/b.yaml", "--files-from", "list").status == 0)
    #expect(try built() == ["a", "b", "c"])
  }

  @Test func readsPathsSeparatedByNULFromStandardInput() throws {
    try sites.scratch.write(Sites.alone("d"), to: "deux\nlignes/d.yaml")
    let run = try sites.program.run(
      "build", "--files-from", "-", input: "deux\nlignes/d.yaml\0charters/b.yaml\0")
    #expect(run.status == 0)
    #expect(try built() == ["b", "d"])
  }

  @Test func anEmptyListBuildsNothing() throws {
    let run = try sites.program.run("build", "--files-from", "-", input: "")
    #expect(run.status == 0)
    #expect(run.error.hasPrefix("0 charters"))
    #expect(try built() == [])
  }

  @Test func aPathThatLeadsNowhereIsAnError() throws {
    let run = try sites.program.run("build", "--files-from", "-", input: "absent.yaml\n")
    #expect(run.status == 2)
    #expect(run.error.contains("“absent.yaml”"))
    #expect(try sites.build("--files-from", "absent").status == 2)
  }
}
