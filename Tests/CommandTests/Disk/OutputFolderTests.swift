import CharterKit
import Glibc
import Testing

@testable import charter

struct OutputFolderTests {
  let folder: TemporaryFolder
  private let marker = #"{"charter":1,"languages":["fr"]}"#

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: "project/charters/x.yaml")
    mkdir(folder("out"), 0o755)
  }

  private func refusal(of name: String, intoExisting: Bool = false) -> DiskError? {
    diskError { () throws(DiskError) in
      _ = try OutputFolder.opened(
        folder(name), apartFrom: [folder("project/charters"), folder("home")],
        intoExisting: intoExisting)
    }
  }

  @Test func createsWhatIsMissing() throws {
    #expect(refusal(of: "a/b/out/") == nil)
    #expect(try Folder(opening: folder("a/b/out")).entries().isEmpty)
  }

  @Test func refusesSourcesAndWhatHoldsThem() throws {
    mkdir(folder("home"), 0o755)
    try folder.link("link", to: "project")
    for name in ["project/charters", "project", "link", "home", ".", "project/../project"] {
      let error = refusal(of: name)
      if case .holds(folder(name), _) = error { continue }
      Issue.record("\(name): \(String(describing: error))")
    }
    let root = diskError { () throws(DiskError) in
      _ = try OutputFolder.opened("/", apartFrom: [folder("project/charters")])
    }
    #expect(root == .holds("/", folder("project/charters")))
    #expect(refusal(of: "project", intoExisting: true) == nil)
    #expect(refusal(of: "project/output") == nil)
  }

  @Test func takesAFolderOfSites() throws {
    try folder.write(marker, to: "out/one/charter.json")
    try folder.write("{\n  \"charter\": 1,\n  \"title\": {}", to: "out/two/charter.json")
    try folder.write("charte.example.fr", to: "out/CNAME")
    #expect(refusal(of: "out") == nil)
  }

  @Test func takesAFolderWithOurRecord() throws {
    try folder.write("whatever", to: "out/.charter-build")
    try folder.write("", to: "out/other/x")
    #expect(refusal(of: "out") == nil)
  }

  @Test func takesAnEmptyFolder() throws {
    try folder.write("", to: "out/.gitkeep")
    #expect(refusal(of: "out") == nil)
  }

  @Test(arguments: [
    ["thesis.txt"], ["photos/a.jpg"], ["one/charter.json", "photos/a.jpg"],
    ["one/charter.json", ".git/config"],
  ])
  func refusesOtherPeoplesFolders(names: [String]) throws {
    for name in names { try folder.write(marker, to: "out/\(name)") }
    #expect(refusal(of: "out") == .notOurs(folder("out")))
    #expect(refusal(of: "out", intoExisting: true) == nil)
  }

  @Test(arguments: ["", "{}", #"{"charter":2}"#, #"{"charter":10}"#, #"{"charters":1}"#, "charter"])
  func refusesSitesOfOtherPrograms(json: String) throws {
    try folder.write(json, to: "out/site/charter.json")
    #expect(refusal(of: "out") == .notOurs(folder("out")))
  }

  @Test func recognisesAFolderWhoseFirstBuildDied() throws {
    let output = try OutputFolder.opened(folder("out"), apartFrom: [])
    _ = try output.publish([OutputFile(path: "index.html", bytes: [])], to: "x")
    #expect(refusalWithoutWaiting() == nil)
  }

  /// What another process would be told: only the lock, which is ours, is left out.
  private func refusalWithoutWaiting() -> DiskError? {
    diskError { () throws(DiskError) in
      let isOurs = try Folder(opening: folder("out")).isOutput()
      if !isOurs { throw .notOurs(folder("out")) }
    }
  }

  @Test func removesWhatADeadBuildLeft() throws {
    try folder.write("half", to: "out/.charter-stage/x/fr/index.html")
    try folder.write("victim", to: "victim/file")
    try folder.link("out/.charter-stage/link", to: folder("victim"))
    let output = try OutputFolder.opened(folder("out"), apartFrom: [])
    #expect(folder.trace("out/.charter-stage") == nil)
    #expect(folder.text("victim/file") == "victim")
    _ = consume output
  }

  @Test func aLinkInPlaceOfTheStageIsRemovedNotFollowed() throws {
    try folder.write("victim", to: "victim/file")
    try folder.link("out/.charter-stage", to: folder("victim"))
    let output = try OutputFolder.opened(folder("out"), apartFrom: [])
    _ = try output.publish([OutputFile(path: "index.html", bytes: [65])], to: "x")
    try output.close()
    #expect(try folder.paths(in: "victim") == ["file"])
    #expect(folder.text("out/x/index.html") == "A")
  }

  @Test func aSecondBuildWaits() throws {
    var first: OutputFolder? = try OutputFolder.opened(folder("out"), apartFrom: [])
    let second = SecondBuild(in: folder("out"))
    let thread = SystemThread { second.run() }
    while second.events.withLock(\.isEmpty) { usleep(1000) }
    usleep(30_000)
    second.events.withLock { $0.append("the first is done") }
    try first?.close()
    first = nil
    thread.join()
    #expect(second.events.withLock(\.self) == ["waits", "the first is done", "goes on"])
  }

  @Test func looksWithoutTouching() throws {
    #expect(try OutputFolder.opened(toCompare: folder("nowhere")) == nil)
    #expect(folder.trace("nowhere") == nil)
    try folder.write("", to: "out/.charter-stage/x")
    let output = try #require(try OutputFolder.opened(toCompare: folder("out")))
    #expect(try output.plan([OutputFile(path: "index.html", bytes: [])], for: "x") == nil)
    #expect(folder.trace("out/.charter-stage/x") != nil)
  }

  @Test(arguments: [
    ("project/charters", "../project/charters"), ("out", "."), ("out/deep", "deep"), (".", ".."),
    ("out/../project", "../project"),
  ])
  func namesFoldersFromItself(name: String, expected: String) throws {
    mkdir(folder("out/deep"), 0o755)
    let output = try OutputFolder.opened(folder("out"), apartFrom: [], intoExisting: true)
    #expect(try output.path(to: folder(name)) == expected)
  }
}

/// A build that begins while another one runs.
private final class SecondBuild: Sendable {
  /// What happened, in order.
  let events = Lock<[String]>([])
  private let path: String

  init(in path: String) {
    self.path = path
  }

  /// Opens the output folder.
  func run() {
    let output = try? OutputFolder.opened(path, apartFrom: []) { note("waits") }
    if output != nil { note("goes on") }
  }

  private func note(_ event: String) {
    events.withLock { $0.append(event) }
  }
}
