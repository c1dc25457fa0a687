import CharterKit
import Glibc
import Testing

@testable import charter

struct PublishingTests {
  let place: Place
  var folder: TemporaryFolder { place.folder }

  init() throws {
    place = try Place()
  }

  @Test func publishesANewSite() throws {
    let publication = try place.publish(site("1"))
    #expect(try place.holds(site("1")))
    #expect(publication.written == 11 && publication.removed == 0 && publication.obstacle == nil)
    #expect(publication.outputs.map(\.path).sorted() == site("1").map(\.path).sorted())
    #expect(try place.isTidy())
  }

  @Test func touchesNothingWhenNothingDiffers() throws {
    try place.publish(site("1"))
    let paths = ["out", "out/x", "out/x/fr", "out/x/index.html", "out/x/fr/index.html"]
    for path in paths { folder.age(path) }
    let traces = paths.map(folder.trace)
    let publication = try place.publish(site("1"))
    #expect(publication.isUnchanged && publication.outputs.count == 11)
    #expect(paths.map(folder.trace) == traces)
  }

  @Test func writesOnlyWhatDiffers() throws {
    let same = ["charter.css", "fr/charter.txt"]
    try place.publish(site("0"))
    for path in same { folder.age("out/x/\(path)") }
    let traces = same.map { folder.trace("out/x/\($0)") }
    let publication = try place.publish(site("1", unchanged: same))
    #expect(try place.holds(site("1", unchanged: same)))
    #expect(publication.written == 9 && publication.outputs.count == 11)
    #expect(same.map { folder.trace("out/x/\($0)") } == traces)
    #expect(try place.isTidy())
  }

  @Test func theOutputsAreWhatStandsThere() throws {
    try place.publish(site("0"))
    let same = ["charter.css", "fr/charter.txt"]
    for output in try place.publish(site("1", unchanged: same)).outputs {
      var status = stat()
      lstat(folder("out/x/\(output.path)"), &status)
      #expect(Stamp(ofOutput: status) == output.stamp, "\(output.path)")
    }
  }

  @Test func keepsOtherPeoplesFiles() throws {
    try place.publish(site("1"))
    let foreign = ["CNAME", ".htaccess", "fr/notes.pdf"]
    for path in foreign {
      try folder.write(path, to: "out/x/\(path)")
      folder.age("out/x/\(path)")
    }
    try folder.link("out/x/link", to: "/nowhere")
    let traces = foreign.map { folder.trace("out/x/\($0)") }
    let publication = try place.publish(site("2"))
    #expect(publication.obstacle == nil)
    #expect(try place.holds(site("2"), and: foreign + ["link"]))
    #expect(foreign.map { folder.trace("out/x/\($0)") } == traces)
  }

  @Test func keepsTheRightsOfFolders() throws {
    try place.publish(site("1"))
    chmod(folder("out/x"), 0o750)
    chmod(folder("out/x/fr"), 0o2775)
    try place.publish(site("2"))
    var status = stat()
    lstat(folder("out/x"), &status)
    #expect(status.st_mode & 0o7777 == 0o750)
    lstat(folder("out/x/fr"), &status)
    #expect(status.st_mode & 0o7777 == 0o2775)
  }

  @Test func removesWhatIsNoLongerMade() throws {
    let former = try place.publish(site("1")).outputs
    let publication = try place.publish(site("2", languages: ["fr"]), former: former)
    #expect(publication.removed == 4)
    #expect(try place.holds(site("2", languages: ["fr"])))
    #expect(folder.trace("out/x/en") == nil)
  }

  @Test func removesByTheFormerCharterWhenThereIsNoRecord() throws {
    try place.publish(site("1"))
    try folder.write("notes", to: "out/x/fr/notes.html")
    try place.publish(site("2", languages: ["en"]))
    #expect(try place.holds(site("2", languages: ["en"]), and: ["fr/notes.html"]))
  }

  @Test func leavesAloneWhatIsOutOfItsScope() throws {
    let former = try place.publish(site("1")).outputs
    let files = site("2").filter { $0.path.hasPrefix("fr/") && $0.path.hasSuffix(".html") }
    for former in [former, []] {
      let publication = try place.publish(files, former: former) { path in
        path.hasPrefix("fr/") && path.hasSuffix(".html")
      }
      #expect(publication.removed == 0)
      let others = site("1").filter { file in !files.contains { $0.path == file.path } }
      #expect(try place.holds(files + others))
      if !former.isEmpty { #expect(publication.outputs.count == 11) }
    }
  }

  @Test func withdrawsASite() throws {
    let former = try place.publish(site("1")).outputs
    #expect(try place.publish([], former: former).removed == 11)
    #expect(folder.trace("out/x") == nil)
    #expect(try place.publish([], former: former).isUnchanged)
    #expect(try place.isTidy())
  }

  @Test func withdrawsASiteButNotWhatOthersPutThere() throws {
    let former = try place.publish(site("1")).outputs
    try folder.write("1", to: "out/x/fr/notes.pdf")
    #expect(try place.publish([], former: former).removed == 11)
    #expect(try folder.paths(in: "out/x") == ["fr/notes.pdf"])
    #expect(folder.trace("out/x/en") == nil)
  }

  @Test func saysWhatItWouldDo() throws {
    try place.publish(site("1"))
    let output = try #require(try OutputFolder.opened(toCompare: folder("out")))
    let files = site("2", languages: ["fr"], unchanged: [])
    let plan = try #require(try output.plan(files, for: "x"))
    #expect(plan.changes.count == 7 && !plan.isDone)
    #expect(
      plan.stale.map(\.text).sorted()
        == site("1").map(\.path).filter { $0.hasPrefix("en/") }.sorted())
    let path = try SitePath("fr/index.html")
    #expect(try plan.contents(of: path) == Array("fr/index.html 1".utf8))
    #expect(try plan.contents(of: SitePath("de/index.html")) == nil)
    #expect(try place.holds(site("1")))
  }

  @Test func durablePublishingGivesTheSame() throws {
    try place.publish(site("1"), isDurable: true)
    try place.publish(site("2", languages: ["fr"]), isDurable: true)
    #expect(try place.holds(site("2", languages: ["fr"])))
  }

  @Test func severalThreadsPublishAtOnce() async throws {
    let output = try OutputFolder.opened(folder("out"), apartFrom: [])
    for version in ["1", "2"] {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for index in 0..<200 {
          group.addTask { _ = try output.publish(site("\(version)\(index)"), to: "s\(index)") }
        }
        try await group.waitForAll()
      }
    }
    try output.close()
    for index in 0..<200 {
      #expect(folder.text("out/s\(index)/fr/index.html") == "fr/index.html 2\(index)")
    }
    #expect(try folder.paths(in: "out").count == 200 * 11 + 1)
  }

  @Test func aReaderSeesOneVersionWhole() throws {
    try place.publish(site("1"))
    let reader = Reader(of: folder("out/x"))
    let thread = SystemThread { reader.run() }
    var version = 2
    while version < 300 || reader.pairs.withLock({ $0 < 100 && version < 100_000 }) {
      try place.publish(site("\(version % 10)"))
      version += 1
    }
    reader.stop()
    thread.join()
    #expect(reader.faults.withLock(\.self).isEmpty)
    #expect(reader.pairs.withLock(\.self) >= 100)
  }
}
