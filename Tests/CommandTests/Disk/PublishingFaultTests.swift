import CharterKit
import Glibc
import Testing

@testable import charter

struct PublishingFaultTests {
  let place: Place
  var folder: TemporaryFolder { place.folder }

  init() throws {
    place = try Place()
  }

  private func error(_ files: [OutputFile], to site: String = "x") throws -> DiskError? {
    let output = try OutputFolder.opened(folder("out"), apartFrom: [], intoExisting: true)
    defer { try? output.close() }
    return diskError { () throws(DiskError) in _ = try output.publish(files, to: site) }
  }

  @Test(arguments: [
    "", ".", "..", "../x", "/etc", "a/b", "a\0b", ".hidden", String(repeating: "a", count: 256),
  ])
  func refusesNamesThatLeadElsewhere(name: String) throws {
    #expect(try error(site("1"), to: name) == .unsafeName(name))
    let paths = [name, "fr/\(name)", "\(name)/index.html", "fr/\(name)/index.html"]
    for path in paths where path != "a/b" && path != "/etc" {
      let files = site("1") + [OutputFile(path: path, bytes: [])]
      #expect(try error(files) == .unsafeName(path))
    }
    #expect(folder.trace("out/x") == nil)
  }

  @Test func writesNothingThroughALinkToASite() throws {
    try folder.write("victim", to: "victim/index.html")
    try folder.write("", to: "out/.charter-build")
    try folder.link("out/x", to: folder("victim"))
    #expect(try error(site("1")) == .link(folder("out/x")))
    #expect(try folder.paths(in: "victim") == ["index.html"])
    #expect(folder.text("victim/index.html") == "victim")
  }

  @Test func writesNothingThroughALinkInASite() throws {
    try folder.write("victim", to: "victim/index.html")
    for (path, target) in [("fr", "victim"), ("fr/index.html", "victim/index.html")] {
      try place.publish(site("1"))
      try Folder(opening: folder("out/x")).removeAll(path)
      try folder.link("out/x/\(path)", to: folder(target))
      let before = try folder.paths(in: "out")
      #expect(try error(site("2")) == .link(folder("out/x/\(path)")))
      #expect(try folder.paths(in: "out") == before)
      #expect(folder.text("out/x/en/index.html") == "en/index.html 1")
      #expect(folder.text("victim/index.html") == "victim")
      unlink(folder("out/x/\(path)"))
    }
  }

  @Test func replacesNothingButFiles() throws {
    try place.publish(site("1"))
    unlink(folder("out/x/charter.css"))
    try #require(mkfifo(folder("out/x/charter.css"), 0o644) == 0)
    #expect(try error(site("2")) == .notFile(folder("out/x/charter.css")))
    #expect(folder.text("out/x/index.html") == "index.html 1")
    try folder.write("", to: "out/file")
    #expect(try error(site("2"), to: "file") == .notFolder(folder("out/file")))
  }

  @Test func replacesNoFileThatMayBeAnotherPersons() throws {
    try folder.write("", to: "out/.charter-build")
    try folder.write("mine", to: "out/x/index.html")
    let path = folder("out/x/index.html")
    #expect(throws: DiskError.notOurs(path)) { try place.publish(site("1")) }
    #expect(try folder.paths(in: "out/x") == ["index.html"])
    #expect(folder.text("out/x/index.html") == "mine")
    try place.publish(site("1"), intoExisting: true)
    #expect(try place.holds(site("1")))
  }

  @Test func publishesOneByOneAroundAForeignFolder() throws {
    let former = try place.publish(site("1")).outputs
    try folder.write("photo", to: "out/x/photos/a.jpg")
    folder.age("out/x/photos")
    let trace = folder.trace("out/x/photos")
    let publication = try place.publish(
      site("2", languages: ["fr", "de"], unchanged: ["charter.css"]), former: former)
    #expect(publication.obstacle == folder("out/x/photos"))
    #expect(publication.removed == 4 && publication.outputs.count == 11)
    #expect(
      try place.holds(
        site("2", languages: ["fr", "de"], unchanged: ["charter.css"]), and: ["photos/a.jpg"]))
    #expect(folder.trace("out/x/photos") == trace)
    #expect(folder.trace("out/x/en") == nil)
    #expect(try place.isTidy())
    #expect(try place.publish([], former: publication.outputs).removed == 11)
    #expect(try folder.paths(in: "out/x") == ["photos/a.jpg"])
  }

  @Test func keepsAFolderDeepInASite() throws {
    try place.publish(site("1"))
    try folder.write("deep", to: "out/x/fr/assets/a.css")
    #expect(try place.publish(site("2")).obstacle == folder("out/x/fr/assets"))
    #expect(try place.holds(site("2"), and: ["fr/assets/a.css"]))
  }

  @Test func keepsAFileWhoseNameIsNoText() throws {
    try place.publish(site("1"))
    let name: [CChar] = Array(folder("out/x/").utf8CString.dropLast()) + [-1, -2, 0]
    let file = Descriptor(open(name, O_WRONLY | O_CREAT, 0o644))
    try #require(file.number >= 0)
    #expect(try place.publish(site("2")).obstacle != nil)
    #expect(folder.text("out/x/fr/index.html") == "fr/index.html 2")
    #expect(access(name, F_OK) == 0)
    unlink(name)
  }

  @Test func removesWhatADeadBuildLeftInASite() throws {
    try place.publish(site("1"))
    try folder.write("half", to: "out/x/.charter-stage/3")
    #expect(try place.publish(site("2")).obstacle == nil)
    #expect(try place.holds(site("2")))
    #expect(try place.isTidy())
  }

  @Test func publishesPartsBeforePagesAndTheFrontLast() throws {
    let paths = try site("1").map { try SitePath($0.path) }.sorted { $0.turn < $1.turn }
    let turns = paths.map(\.text)
    #expect(Set(turns[..<2]) == ["charter.json", "charter.css"])
    #expect(Set(turns[8..<10]) == ["fr/index.html", "en/index.html"])
    #expect(turns.last == "index.html")
  }

  @Test(.enabled(if: SmallDisk.mayMount, "needs the right to mount"))
  func publishesOneByOneIntoAMountPoint() throws {
    try place.publish(site("1"))
    try folder.write("", to: "mount/charter.json")
    try #require(mount(folder("mount"), folder("out/x"), nil, UInt(MS_BIND), nil) == 0)
    defer { umount2(folder("out/x"), Int32(MNT_DETACH)) }
    let publication = try place.publish(site("2"), intoExisting: true)
    #expect(publication.obstacle == folder("out/x"))
    #expect(try place.holds(site("2")))
    #expect(try place.isTidy())
    #expect(try place.publish([], former: publication.outputs).removed == 11)
    #expect(try folder.paths(in: "out/x").isEmpty)
  }

  @Test func aFullDiskLeavesTheFormerSite() throws {
    let disk = try SmallDisk(in: folder, size: 256 * 1024)
    let small = try OutputFolder.opened(disk.path, apartFrom: [])
    let old = site("1")
    _ = try small.publish(old, to: "x")
    for fill in [false, true] {
      if fill { try folder.write("", to: "\(disk.name)/x/photos/a.jpg") }
      let large = old.map { OutputFile(path: $0.path, bytes: Array(repeating: 65, count: 60_000)) }
      let error = diskError { () throws(DiskError) in _ = try small.publish(large, to: "x") }
      guard case .failed(.write, let path, let reason) = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(reason == disk.reason && path.hasPrefix(disk.path))
      for file in old {
        #expect(
          folder.text("\(disk.name)/x/\(file.path)") == String(decoding: file.bytes, as: UTF8.self))
      }
      #expect(folder.trace("\(disk.name)/.charter-stage/x") == nil)
      #expect(folder.trace("\(disk.name)/x/.charter-stage") == nil)
    }
  }
}
