import Foundation
import Glibc
import Testing

@testable import charter

/// The ways in which changes are noticed.
private let ways = [[], ["--watch-by-polling"]]

@Suite(.serialized) struct WatchTests {
  private let sites: Sites

  init() throws { sites = try Sites() }

  /// The program once it waits for changes.
  private func watching(_ way: [String], _ arguments: String...) throws -> Running {
    let running = try Running(sites.program, ["build", "--watch"] + way + arguments)
    try running.wait("it waits") { running.said.contains("waiting for changes") }
    return running
  }

  private func page(_ path: String) -> String {
    (try? sites.scratch.text(of: "output/" + path)) ?? ""
  }

  @Test(arguments: ways) func aSavedCharterIsBuiltOnceAndCtrlCEnds(way: [String]) throws {
    let running = try watching(way)
    let lines = running.lines.count
    try sites.scratch.write(Sites.alone("nouveau"), to: "charters/c.yaml")
    try running.wait("c is built") { page("c/fr/index.html").contains("nouveau") }
    try running.wait("it says so") { running.lines.last?.hasPrefix("published: c (") == true }
    usleep(400_000)
    #expect(running.lines.filter { $0.hasPrefix("published:") }.count == 1)
    #expect(running.lines.count <= lines + 2)
    running.send(SIGINT)
    #expect(running.end() == 130)
  }

  /// How soon is judged in the long run only: elsewhere the machine has other things to do.
  @Test(arguments: ways) func aSavedCharterIsPublishedWithinATenthOfASecond(way: [String]) throws {
    let running = try watching(way)
    var shortest = Int.max
    for turn in 0..<tries(1000) where shortest >= 100 {
      usleep(100_000)
      let start = Moment.now
      try sites.scratch.write(Sites.alone("tour-\(turn)"), to: "charters/c.yaml")
      try running.wait("it is published", every: 500) {
        page("c/fr/index.html").contains("tour-\(turn)<")
      }
      shortest = min(shortest, Moment.now.milliseconds(since: start))
    }
    #expect(shortest < 100 || !isLongRun)
  }

  @Test(arguments: ways) func ctrlCDuringABuildLeavesNothingHalfDone(way: [String]) throws {
    for number in 100..<200 {
      try sites.scratch.write(Sites.alone("n"), to: "charters/n\(number).yaml")
    }
    let running = try watching(way)
    try sites.scratch.write("body { color: red }\n", to: "templates/page.css")
    try running.wait("the first new site") { page("c/charter.css").contains("red") }
    running.send(SIGINT)
    #expect(running.end() == 130)
    #expect(!running.isKilled)
    let styles = try sites.scratch.files(in: "output").filter { $0.key.hasSuffix("/charter.css") }
    let new = styles.values.count { String(decoding: $0, as: UTF8.self).contains("red") }
    #expect(styles.count == 103)
    #expect(new < 103, "it did not wait for the last one")
    let left = try FileManager.default.contentsOfDirectory(atPath: sites.scratch.path + "/output")
    #expect(left.count == 104)
    let next = try sites.program.run("build")
    let said = "103 charters: \(103 - new) published, \(new) unchanged"
    #expect(next.error.contains(said), "\(next.error)")
  }

  @Test(arguments: ways) func savesByRenameAreUnderstood(way: [String]) throws {
    let running = try watching(way)
    for title in ["un", "deux"] {
      try sites.scratch.write(Sites.alone(title), to: "charters/.c.yaml.swp")
      let (new, old) = ("/charters/.c.yaml.swp", "/charters/c.yaml")
      #expect(rename(sites.scratch.path + new, sites.scratch.path + old) == 0)
      try running.wait("\(title) is built") { page("c/fr/index.html").contains("Site \(title)") }
    }
  }

  @Test(arguments: ways) func chartersComeAndGo(way: [String]) throws {
    let running = try watching(way)
    try sites.scratch.write(Sites.alone("d"), to: "charters/d.yaml")
    try running.wait("d is built") { page("d/fr/index.html").contains("Site d") }
    try FileManager.default.removeItem(atPath: sites.scratch.path + "/charters/a.yaml")
    try running.wait("a goes") {
      !FileManager.default.fileExists(atPath: sites.scratch.path + "/output/a")
    }
  }

  @Test(arguments: ways) func filesThatAreNamedAreFollowed(way: [String]) throws {
    let running = try watching(way)
    try sites.scratch.write("Changé.\n", to: "charters/textes/commun.md")
    try running.wait("the text") { page("b/fr/charter.txt").contains("Changé.") }
    let charter = Sites.sharing("a")
      .replacingOccurrences(of: "textes/commun.md", with: "nouveau/a.md")
      .replacingOccurrences(of: "_commun.yaml", with: "../partage/_commun.yaml")
    try sites.scratch.write(charter, to: "charters/a.yaml")
    try running.wait("files that are not there") { running.said.contains("nouveau/a.md") }
    let common = try sites.scratch.text(of: "charters/_commun.yaml")
    try sites.scratch.write(common, to: "partage/_commun.yaml")
    try sites.scratch.write("Venu d’ailleurs.\n", to: "charters/nouveau/a.md")
    try running.wait("new folders") { page("a/fr/charter.txt").contains("Venu d’ailleurs.") }
    try sites.scratch.write("Encore.\n", to: "charters/nouveau/a.md")
    try running.wait("a file inside") { page("a/fr/charter.txt").contains("Encore.") }
    try sites.scratch.write("providers: {mairie: {name: Ville}}\n", to: "partage/_commun.yaml")
    try running.wait("a file outside") { page("a/charter.json").contains("Ville") }
  }

  @Test(arguments: ways) func templatesAreFollowed(way: [String]) throws {
    let running = try watching(way)
    try sites.scratch.write("body { color: red }\n", to: "templates/page.css")
    try running.wait("a new folder") { page("c/charter.css").contains("red") }
    try sites.scratch.write("body { color: blue }\n", to: "templates/page.css")
    try running.wait("a new style") { page("c/charter.css").contains("blue") }
  }

  @Test(arguments: ways) func aFolderMayBeReplacedByAnother(way: [String]) throws {
    let running = try watching(way)
    let (path, manager) = (sites.scratch.path, FileManager.default)
    try manager.moveItem(atPath: path + "/charters", toPath: path + "/former")
    try manager.copyItem(atPath: path + "/former", toPath: path + "/charters")
    usleep(200_000)
    try sites.scratch.write(Sites.alone("autre"), to: "charters/c.yaml")
    try running.wait("the new folder") { page("c/fr/index.html").contains("Site autre") }
  }

  @Test func survivesMoreChangesThanTheSystemKeeps() throws {
    let limit = try String(
      contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)
    let count = (Int(limit.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 16_384) / 2 + 100
    let running = try watching([])
    running.send(SIGSTOP)
    for index in 0..<count {
      let path = sites.scratch.path + "/charters/\(index).txt"
      close(creat(path, 0o644))
      unlink(path)
    }
    try sites.scratch.write(Sites.alone("tard"), to: "charters/c.yaml")
    running.send(SIGCONT)
    try running.wait("c is built") { page("c/fr/index.html").contains("Site tard") }
    try sites.scratch.write(Sites.alone("encore"), to: "charters/c.yaml")
    try running.wait("c is built again") { page("c/fr/index.html").contains("Site encore") }
  }

  @Test func aFaultIsToldOnceAndItsEndToo() throws {
    let running = try watching([])
    let former = page("c/fr/index.html")
    try sites.scratch.write(Sites.alone("c") + "x: 1\n", to: "charters/c.yaml")
    try running.wait("the fault") { running.lines.last?.hasPrefix("1 stopped (") == true }
    #expect(running.said.contains("charters/c.yaml:7:1: error:"))
    #expect(page("c/fr/index.html") == former)
    try sites.scratch.write("autre chose", to: "charters/notes.txt")
    usleep(200_000)
    #expect(running.said.components(separatedBy: "[key-unknown]").count == 2)
    try sites.scratch.write(Sites.alone("c"), to: "charters/c.yaml")
    try running.wait("its end") { running.lines.last?.hasPrefix("3 charters: 3 unchanged") == true }
    running.send(SIGTERM)
    #expect(running.end() == 143)
  }

  @Test func speaksFrench() throws {
    var french = sites.program
    french.environment["CHARTER_LANG"] = "fr"
    let running = try Running(french, ["build", "--watch"])
    try running.wait("it waits") { running.said.contains("attente de changements") }
    try sites.scratch.write(Sites.alone("x"), to: "charters/c.yaml")
    try running.wait("it says so") { running.lines.last?.hasPrefix("publié\u{a0}: c (") == true }
  }

  @Test func goesWithFilesOnly() throws {
    for other in [["--check"], ["-"], ["-o", "-"], ["--files-from", "-"]] {
      #expect(try sites.program.run(["build", "--watch"] + other).status == 64)
    }
  }
}
