import Glibc
import Testing

@testable import charter

struct RecordTests {
  private let sites = [
    Record.Site(
      name: "x", fingerprint: 1,
      inputs: [
        Record.Input(
          path: "../charters/x.yaml", stamp: Stamp(recorded: 5), hash: ContentHash(recorded: 6)),
        Record.Input(path: "../é", stamp: .unknown, hash: ContentHash(of: [])),
      ],
      outputs: [
        Record.Output(path: "fr/index.html", stamp: Stamp(recorded: 7)),
        Record.Output(path: "charter.css", stamp: Stamp(recorded: .max)),
      ],
      findings: Array("2 advices\0é".utf8)),
    Record.Site(name: "stdin", fingerprint: .max, inputs: [], outputs: []),
  ]

  /// The record as a build leaves it in the folder.
  private func record(of sites: [Record.Site], in folder: TemporaryFolder) throws -> Record {
    let output = try OutputFolder.opened(folder("out"), apartFrom: [])
    let update = RecordUpdate(of: output.record(), in: output)
    for site in sites { try update.note(site) }
    try update.finish()
    try output.close()
    return output.record()
  }

  @Test func keepsAllThatItIsTold() throws {
    let record = try record(of: sites, in: try TemporaryFolder())
    #expect(record.names(except: []).sorted() == ["stdin", "x"])
    #expect(record.names(except: ["x", "y"]) == ["stdin"])
    for site in sites { #expect(record.site(named: site.name) == site) }
    #expect(record.site(named: "y") == nil)
  }

  @Test func countsAsNoneWhenItIsDamaged() throws {
    let folder = try TemporaryFolder()
    _ = try record(of: sites, in: folder)
    let output = try OutputFolder.opened(folder("out"), apartFrom: [])
    let whole = try contents(of: folder("out/.charter-build"), atMost: 1 << 20).bytes
    func isNone(_ bytes: [UInt8]) throws -> Bool {
      try folder.write(bytes, to: "out/.charter-build")
      return output.record().names(except: []).isEmpty
    }
    #expect(try !isNone(whole))
    for count in whole.indices {
      #expect(try isNone(Array(whole[..<count])), "cut to \(count) bytes")
    }
    for index in whole.indices {
      var bytes = whole
      bytes[index] ^= 0x41
      #expect(try isNone(bytes), "byte \(index)")
    }
    #expect(try isNone(whole + [0]))
  }

  @Test func whatCannotBeReadAgainIsNotLost() throws {
    let folder = try TemporaryFolder()
    let many = (0..<2000).map { index in
      Record.Site(name: "site-\(index)", fingerprint: 1, inputs: sites[0].inputs, outputs: [])
    }
    _ = try record(of: many, in: folder)
    let output = try OutputFolder.opened(folder("out"), apartFrom: [])
    let former = output.record()
    let update = RecordUpdate(of: former, in: output)
    try update.note(sites[0])
    truncate(folder("out/.charter-build"), 50_000)
    #expect(former.site(named: "site-0") == many[0] && former.site(named: "site-1999") == nil)
    #expect(throws: DiskError.self) { try update.finish() }
  }

  @Test func aDescriptionThatIsCutIsNoSite() {
    let whole = sites[0].encoded
    for count in whole.indices {
      let site = whole[..<count].withUnsafeBytes { RecordEntry($0).site() }
      #expect(site == nil, "cut to \(count) bytes")
    }
  }

  @Test func isWrittenOnlyWhenItSaysSomethingElse() throws {
    let folder = try TemporaryFolder()
    func build(_ sites: [Record.Site], forgetting names: [String] = []) throws -> Record {
      let output = try OutputFolder.opened(folder("out"), apartFrom: [])
      let update = RecordUpdate(of: output.record(), in: output)
      for site in sites { try update.note(site) }
      for name in names { update.forget(name) }
      try update.finish()
      try output.close()
      return output.record()
    }
    _ = try build(sites)
    folder.age("out")
    folder.age("out/.charter-build")
    let traces = [folder.trace("out"), folder.trace("out/.charter-build")]
    #expect(try build(sites, forgetting: ["unknown"]).names(except: []).count == 2)
    #expect(try build([]).names(except: []).count == 2)
    #expect([folder.trace("out"), folder.trace("out/.charter-build")] == traces)

    var changed = sites[0]
    changed.fingerprint = 9
    let record = try build([changed], forgetting: ["stdin"])
    #expect(record.names(except: []) == ["x"] && record.site(named: "x") == changed)
    #expect(try folder.paths(in: "out") == [".charter-build"])
  }

  @Test func holdsMoreThanOneWritingTakes() throws {
    let many = (0..<2000).map { index in
      Record.Site(name: "site-\(index)", fingerprint: 1, inputs: sites[0].inputs, outputs: [])
    }
    let record = try record(of: many, in: try TemporaryFolder())
    #expect(record.names(except: []).count == 2000)
    // Forth, back and forth again: more than is held at a time.
    for site in many + many.reversed() + many { #expect(record.site(named: site.name) == site) }
  }

  @Test func aRecordThatIsALinkIsNoneAndItsTargetStays() throws {
    let folder = try TemporaryFolder()
    try folder.write("victim", to: "victim")
    mkdir(folder("out"), 0o755)
    try folder.link("out/.charter-build", to: folder("victim"))
    let output = try OutputFolder.opened(folder("out"), apartFrom: [])
    #expect(output.record().names(except: []).isEmpty)
    let update = RecordUpdate(of: output.record(), in: output)
    try update.note(sites[0])
    try update.finish()
    #expect(folder.text("victim") == "victim")
    #expect(output.record().site(named: "x") == sites[0])
  }
}
