import Glibc
import Testing

@testable import charter

struct SourceFolderTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("inside", to: "charters/texts/intro.md")
    try folder.write("secret", to: "secret.md")
  }

  /// Both ways of reading: the system's own, and ours for systems that have none.
  private func read(_ path: String) throws -> [Result<String, DiskError>] {
    let source = try SourceFolder(folder("charters"))
    let ways = [source.contents(of:atMost:), source.contentsByWalking(to:atMost:)]
    return ways.map { way in
      Result { () throws(DiskError) in
        String(decoding: try way(path, 100).bytes, as: UTF8.self)
      }
    }
  }

  @Test func readsATextBesideACharter() throws {
    try folder.link("charters/link.md", to: "texts/intro.md")
    try folder.link("charters/folder", to: "texts")
    for path in ["texts/intro.md", "texts/../texts/intro.md", "link.md", "folder/intro.md"] {
      #expect(try read(path) == [.success("inside"), .success("inside")], "\(path)")
    }
  }

  @Test func readsNothingOutside() throws {
    try folder.link("charters/link.md", to: "../secret.md")
    try folder.link("charters/far.md", to: folder("secret.md"))
    try folder.link("charters/folder", to: "..")
    mkdir(folder("charters-old"), 0o755)
    try folder.write("secret", to: "charters-old/x.md")
    let paths = [
      "link.md", "far.md", "folder/secret.md", "../secret.md", folder("secret.md"),
      "../charters-old/x.md", folder("charters/texts/intro.md"),
    ]
    for path in paths {
      let error = DiskError.outside(folder("charters/\(path)"))
      #expect(try read(path) == [.failure(error), .failure(error)], "\(path)")
    }
  }

  @Test func refusesDevicesAndCutPaths() throws {
    try #require(mkfifo(folder("charters/pipe"), 0o644) == 0)
    let notFile = DiskError.notFile(folder("charters/pipe"))
    #expect(try read("pipe") == [.failure(notFile), .failure(notFile)])
    let cut = DiskError.unsafeName("texts/intro.md\0")
    #expect(try read("texts/intro.md\0") == [.failure(cut), .failure(cut)])
    let missing = DiskError.failed(.read, folder("charters/nope.md"), ENOENT)
    #expect(try read("nope.md") == [.failure(missing), .failure(missing)])
  }

  @Test func listsChartersInTheOrderOfTheirBytes() throws {
    let names = [
      "é.yaml", "b.yml", "B.json", "a.yaml", "a-1.yaml", "_shared.yaml", ".a.yaml", "x.md", "yaml",
      "e\u{301}.yaml",
    ]
    for name in names { try folder.write("", to: "charters/\(name)") }
    mkdir(folder("charters/folder.yaml"), 0o755)
    let expected = ["B.json", "a-1.yaml", "a.yaml", "b.yml", "e\u{301}.yaml", "é.yaml"]
    let found = try SourceFolder(folder("charters")).charterNames()
    #expect(found.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test func listsAFolderLargerThanOneReading() throws {
    for index in 0..<3000 { try folder.write("", to: "charters/\(index).yaml") }
    #expect(try SourceFolder(folder("charters")).charterNames().count == 3000)
    #expect(try SourceFolder(folder("charters")).charterNames().first == "0.yaml")
  }
}
