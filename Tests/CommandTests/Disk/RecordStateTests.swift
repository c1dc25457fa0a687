import CharterKit
import Glibc
import Testing

@testable import charter

struct RecordStateTests {
  let folder: TemporaryFolder
  private let charter = "../charters/x.yaml"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("charter", to: "charters/x.yaml")
    try folder.write("shared", to: "charters/_shared.yaml")
  }

  /// Builds the site as the command does, and records it.
  private func build(fingerprint: UInt64 = 1) throws {
    let output = try OutputFolder.opened(folder("out"), apartFrom: [])
    let update = RecordUpdate(of: output.record(), in: output)
    usleep(20_000)
    let inputs = try [charter, "../charters/_shared.yaml"].map { path in
      let contents = try contents(of: folder("out/\(path)"), atMost: 100)
      return Record.Input(
        path: path, stamp: contents.stamp, hash: ContentHash(of: contents.bytes))
    }
    let outputs = try output.publish(site("1"), to: "x").outputs
    try update.note(
      Record.Site(
        name: "x", fingerprint: fingerprint, inputs: inputs, outputs: outputs, findings: [1, 2]))
    try update.finish()
    try output.close()
  }

  private func state(
    from charter: String? = nil, fingerprint: UInt64 = 1, verifying: Bool = false
  ) throws -> Record.State {
    let output = try #require(try OutputFolder.opened(toCompare: folder("out")))
    return output.record().state(
      of: "x", from: charter ?? self.charter, with: fingerprint, in: output, verifying: verifying)
  }

  @Test func aSiteIsCurrentWhenNothingChanged() throws {
    try build()
    #expect(try state() == .current([1, 2]))
    #expect(try state(verifying: true) == .current([1, 2]))
  }

  @Test func aSiteHasChangedWithAnyOfItsInputs() throws {
    try build()
    #expect(try state(from: "../charters/y.yaml") == .changed)
    #expect(try state(fingerprint: 2) == .changed)
    try folder.write("Shared", to: "charters/_shared.yaml")
    #expect(try state() == .changed)
    unlink(folder("charters/_shared.yaml"))
    #expect(try state() == .changed)
    try folder.write("shared", to: "charters/_shared.yaml")
    #expect(try state() != .changed)
    rename(folder("charters/x.yaml"), folder("charters/old.yaml"))
    #expect(try state() == .changed)
  }

  @Test func aChangeThatKeepsSizeAndTimeIsSeen() throws {
    folder.age("charters/x.yaml")
    try build()
    try folder.write("CHARTER", to: "charters/x.yaml")
    folder.age("charters/x.yaml")
    #expect(try state() == .changed)
  }

  @Test func aTouchedInputIsComparedThenRecorded() throws {
    try build()
    folder.age("charters/x.yaml")
    usleep(20_000)
    guard case .touched(let site) = try state() else {
      Issue.record("a touched input changes nothing but its stamp")
      return
    }
    #expect(site.findings == [1, 2] && site.outputs.count == 11)
    let output = try OutputFolder.opened(folder("out"), apartFrom: [])
    let update = RecordUpdate(of: output.record(), in: output)
    try update.note(site)
    try update.finish()
    #expect(try state() == .current([1, 2]))
  }

  @Test func aHandChangedOutputIsSeenWhenLookedAt() throws {
    try build()
    try folder.write("fr/index.html 2", to: "out/x/fr/index.html")
    #expect(try state() == .current([1, 2]))
    #expect(try state(verifying: true) == .changed)
    try build()
    #expect(folder.text("out/x/fr/index.html") == "fr/index.html 1")
    #expect(try state(verifying: true) == .current([1, 2]))
    unlink(folder("out/x/charter.css"))
    #expect(try state(verifying: true) == .changed)
    try folder.link("out/x/charter.css", to: "index.html")
    #expect(try state(verifying: true) == .changed)
  }

  @Test func aSiteIsAnOrphanOnlyWhenItsCharterIsSurelyGone() throws {
    try build()
    func orphans(except built: [String] = []) throws -> [String] {
      let output = try #require(try OutputFolder.opened(toCompare: folder("out")))
      return output.record().orphans(except: built, in: output).map(\.name)
    }
    #expect(try orphans().isEmpty)
    rename(folder("charters"), folder("elsewhere"))
    #expect(try orphans().isEmpty)
    rename(folder("elsewhere"), folder("charters"))
    unlink(folder("charters/x.yaml"))
    #expect(try orphans() == ["x"])
    #expect(try orphans(except: ["x"]).isEmpty)
    try folder.link("charters/x.yaml", to: "/nowhere")
    #expect(try orphans().isEmpty)
  }

  @Test func aSiteFromStandardInputIsAlwaysMade() throws {
    let output = try OutputFolder.opened(folder("out"), apartFrom: [])
    let update = RecordUpdate(of: output.record(), in: output)
    try update.note(Record.Site(name: "charter", fingerprint: 1, inputs: [], outputs: []))
    try update.finish()
    let record = output.record()
    #expect(record.state(of: "charter", from: "-", with: 1, in: output) == .changed)
    #expect(record.orphans(except: [], in: output).isEmpty)
  }
}
