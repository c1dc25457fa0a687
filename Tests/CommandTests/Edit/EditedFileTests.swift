import Glibc
import Testing

@testable import charter

@Suite struct EditedFileTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func keepsWhatTheFileHeldBeforeTheFirstSaveOnly() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", to: "c.yaml")
    var file = EditedFile(Input(file: folder("c.yaml")))
    try file.replace(bytes("a"), by: bytes("b"), isForeign: false)
    try file.replace(bytes("b"), by: bytes("c"), isForeign: false)
    #expect(folder.text("c.yaml") == "c")
    #expect(folder.text("c.yaml~") == "a")
    try file.replace(bytes("c"), by: bytes("d"), isForeign: true)
    #expect(folder.text("c.yaml~") == "c")
    #expect(try folder.paths(in: ".") == ["c.yaml", "c.yaml~"])
  }

  @Test func overwritesNothingThatWasNotRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("theirs", to: "c.yaml")
    var file = EditedFile(Input(file: folder("c.yaml")))
    let error = diskError { () throws(DiskError) in
      try file.replace(bytes("a"), by: bytes("b"), isForeign: false)
    }
    #expect(error == .failed(.write, folder("c.yaml"), EBUSY))
    #expect(folder.text("c.yaml") == "theirs")
  }

  @Test func writesWhereALinkLeadsAndKeepsTheLinkAndTheRights() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", to: "real.yaml")
    #expect(chmod(folder("real.yaml"), 0o640) == 0)
    try folder.link("c.yaml", to: "real.yaml")
    var file = EditedFile(Input(file: folder("c.yaml")))
    try file.replace(bytes("a"), by: bytes("b"), isForeign: false)
    var status = stat()
    #expect(lstat(folder("c.yaml"), &status) == 0 && status.isLink)
    for name in ["real.yaml", "real.yaml~"] {
      #expect(stat(folder(name), &status) == 0 && status.st_mode & 0o777 == 0o640)
    }
    #expect(folder.text("real.yaml") == "b")
  }

  @Test func makesTokensThatMatchThemselvesOnly() {
    let tokens = (0..<100).map { _ in EditToken() }
    #expect(Set(tokens.map(\.text)).count == 100)
    #expect(tokens.allSatisfy { $0.text.utf8.count == 32 && $0.matches($0.text) })
    let token = tokens[0].text
    let last = token.hasSuffix("0") ? "1" : "0"
    for other in ["", String(token.dropLast()), token + "0", token.dropLast() + last] {
      #expect(!tokens[0].matches(other))
    }
  }

  @Test func readsQueries() {
    let query = Query(Array("name=_pk_id&provider=L%C3%A9a%26Co&empty=&x&bad=%G1".utf8))
    #expect(query["name"] == "_pk_id")
    #expect(query["provider"] == "Léa&Co")
    #expect(query["empty"] == "")
    #expect(query["x"] == nil && query["bad"] == nil)
  }
}
