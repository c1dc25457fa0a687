import Glibc
import Testing

@testable import charter

struct FileContentsTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [0, 1, 4095, 4096, 100_000])
  func readsAFileWhole(size: Int) throws {
    let text = String(repeating: "é", count: size)
    try folder.write(text, to: "x")
    #expect(try contents(of: folder("x"), atMost: 1 << 20).bytes == Array(text.utf8))
  }

  @Test func tellsThatAFileIsAboveTheLimit() throws {
    try folder.write("12345", to: "x")
    #expect(try contents(of: folder("x"), atMost: 5).bytes.count == 5)
    #expect(try contents(of: folder("x"), atMost: 4).bytes.count == 5)
    #expect(try contents(of: folder("x"), atMost: 3).bytes == Array("1234".utf8))
  }

  @Test func readsAFileThatSaysItIsEmpty() throws {
    #expect(try contents(of: "/proc/self/status", atMost: 1 << 20).bytes.count > 100)
  }

  @Test func readsThroughALink() throws {
    try folder.write("text", to: "x")
    try folder.link("y", to: "x")
    #expect(try contents(of: folder("y"), atMost: 10).bytes == Array("text".utf8))
  }

  @Test func refusesWhatIsNoFileWithoutWaiting() throws {
    try #require(mkfifo(folder("pipe"), 0o644) == 0)
    for path in [folder("pipe"), folder.path, "/dev/zero", "/dev/tty"] {
      #expect(throws: DiskError.notFile(path)) { try contents(of: path, atMost: 10) }
    }
  }

  @Test func saysThatAFileIsMissing() {
    let path = folder("missing")
    #expect(throws: DiskError.failed(.read, path, ENOENT)) { try contents(of: path, atMost: 10) }
  }

  @Test func refusesAPathThatTheSystemWouldCut() throws {
    try folder.write("secret", to: "x")
    let path = folder("x\0.yaml")
    #expect(throws: DiskError.unsafeName(path)) { try contents(of: path, atMost: 10) }
  }

  @Test func knowsAFileAgainUntilItIsWritten() throws {
    try folder.write("one", to: "x")
    usleep(20_000)
    let stamp = try contents(of: folder("x"), atMost: 10).stamp
    #expect(stamp.stillHolds(for: try contents(of: folder("x"), atMost: 10).stamp))
    try folder.write("two", to: "x")
    #expect(!stamp.stillHolds(for: try contents(of: folder("x"), atMost: 10).stamp))
  }

  @Test func trustsNoStampOfAFileThatWasWrittenJustNow() throws {
    // Two writes within one tick of the clock leave the same time: one of them may come yet.
    let isUnknown = try (0..<100).contains { index in
      try folder.write("\(index)", to: "x")
      return try contents(of: folder("x"), atMost: 10).stamp == .unknown
    }
    #expect(isUnknown)
    #expect(!Stamp.unknown.stillHolds(for: .unknown))
  }

  @Test func tellsContentsApart() {
    var hashes: Set<UInt64> = []
    var bytes = [UInt8](repeating: 0, count: 40)
    for count in 0...40 { hashes.insert(ContentHash(of: Array(bytes[..<count])).value) }
    for index in bytes.indices {
      for bit in 0..<8 {
        bytes[index] ^= 1 << bit
        hashes.insert(ContentHash(of: bytes).value)
        bytes[index] ^= 1 << bit
      }
    }
    #expect(hashes.count == 41 + 40 * 8)
  }
}
