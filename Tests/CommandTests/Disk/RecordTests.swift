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

  /// The record's bytes as a build leaves them.
  private func bytes(of sites: [Record.Site]) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let output = try OutputFolder.opened(folder("out"), apartFrom: [])
    let update = RecordUpdate(of: output.record(), in: output)
    for site in sites { try update.note(site) }
    try update.finish()
    return try contents(of: folder("out/.charter-build"), atMost: 1 << 20).bytes
  }

  @Test func keepsAllThatItIsTold() throws {
    let record = Record(decoding: try bytes(of: sites))
    #expect(record.names.sorted() == ["stdin", "x"])
    for site in sites { #expect(record.site(named: site.name) == site) }
    #expect(record.site(named: "y") == nil)
  }

  @Test func countsAsNoneWhenItIsDamaged() throws {
    let whole = try bytes(of: sites)
    for count in whole.indices {
      #expect(Record(decoding: Array(whole[..<count])).names.isEmpty, "cut to \(count) bytes")
    }
    for index in whole.indices {
      var bytes = whole
      bytes[index] ^= 0x41
      #expect(Record(decoding: bytes).names.isEmpty, "byte \(index)")
    }
    #expect(Record(decoding: whole + [0]).names.isEmpty)
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
    #expect(try build(sites, forgetting: ["unknown"]).names.count == 2)
    #expect(try build([]).names.count == 2)
    #expect([folder.trace("out"), folder.trace("out/.charter-build")] == traces)

    var changed = sites[0]
    changed.fingerprint = 9
    let record = try build([changed], forgetting: ["stdin"])
    #expect(Array(record.names) == ["x"] && record.site(named: "x") == changed)
    #expect(try folder.paths(in: "out") == [".charter-build"])
  }

  @Test func holdsMoreThanOneWritingTakes() throws {
    let many = (0..<2000).map { index in
      Record.Site(name: "site-\(index)", fingerprint: 1, inputs: sites[0].inputs, outputs: [])
    }
    let record = Record(decoding: try bytes(of: many))
    #expect(record.names.count == 2000)
    #expect(record.site(named: "site-1234") == many[1234])
  }

  @Test func aRecordThatIsALinkIsNoneAndItsTargetStays() throws {
    let folder = try TemporaryFolder()
    try folder.write("victim", to: "victim")
    mkdir(folder("out"), 0o755)
    try folder.link("out/.charter-build", to: folder("victim"))
    let output = try OutputFolder.opened(folder("out"), apartFrom: [])
    #expect(output.record().names.isEmpty)
    let update = RecordUpdate(of: output.record(), in: output)
    try update.note(sites[0])
    try update.finish()
    #expect(folder.text("victim") == "victim")
    #expect(output.record().site(named: "x") == sites[0])
  }
}
