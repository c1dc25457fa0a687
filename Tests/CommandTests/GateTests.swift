import Foundation
import GateProtocol
import Glibc
import Testing

@testable import charter

/// A connection to that port of this machine; closed by who asked for it.
private func connection(to port: UInt16) throws -> CInt {
  let number = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = port.bigEndian
  address.sin_addr.s_addr = inet_addr("127.0.0.1")
  let result = withUnsafePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      connect(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
    }
  }
  guard result == 0 else {
    close(number)
    throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
  }
  return number
}

/// What it tells next, waited for.
private func next(of gate: inout Gate) throws -> GateMessage {
  while true {
    var readiness = pollfd(fd: gate.descriptor, events: Int16(POLLIN), revents: 0)
    try #require(poll(&readiness, 1, 10_000) > 0)
    let messages = try gate.messages()
    if let message = messages.first { return message }
  }
}

@Test func anAnswerGoesThroughTheGateToWhoAsked() throws {
  let place = Gate.Place(port: 0)
  var gate = try Gate(at: place)
  let port = try gate.listeningPort(at: place)
  let client = try connection(to: port)
  defer { close(client) }
  let text = "GET /a%20b?c=d HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n"
  #expect(Array(text.utf8).withUnsafeBytes { charter.write($0, to: client) } == 0)
  let message = try next(of: &gate)
  guard case .request(let id, let request) = message else {
    Issue.record("no request came")
    return
  }
  #expect(
    request
      == Request(method: .get, path: Array("/a%20b".utf8), query: Array("c=d".utf8)))
  // More than a socket takes at once: some of it waits until the other side has read.
  let page = [UInt8](repeating: 0x61, count: 3_000_000)
  try gate.send(
    .respond(id: id, Response(status: 200, contentType: "text/html", policy: .page, body: page)))
  var got: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while got.count < page.count || got.suffix(page.count) != page[...] {
    try gate.flush()
    var readiness = pollfd(fd: client, events: Int16(POLLIN), revents: 0)
    guard poll(&readiness, 1, 10) > 0 else { continue }
    let count = read(client, &piece, piece.count)
    try #require(count > 0)
    got += piece[..<count]
  }
  #expect(got.starts(with: Array("HTTP/1.1 200 OK\r\n".utf8)))
}

@Test func theGateEndsWithWhoStartedIt() throws {
  func port() throws -> UInt16 {
    let place = Gate.Place(port: 0)
    var gate = try Gate(at: place)
    let port = try gate.listeningPort(at: place)
    close(try connection(to: port))
    return port
  }
  let closed = try port()
  #expect(throws: POSIXError(.ECONNREFUSED)) { try connection(to: closed) }
}

@Test func anAddressThatIsNotOursIsRefused() throws {
  let place = Gate.Place(host: "192.0.2.1", port: 0)
  #expect(throws: GateError.unheard(.address, host: "192.0.2.1", port: 0)) {
    var gate = try Gate(at: place)
    _ = try gate.listeningPort(at: place)
  }
}

@Test func aMissingGateIsSaidInBothLanguages() throws {
  let folder = try Scratch()
  try FileManager.default.copyItem(atPath: Program.path, toPath: folder.path + "/charter")
  try FileManager.default.createDirectory(
    atPath: folder.path + "/charters", withIntermediateDirectories: false)
  try "charter: 1".write(
    toFile: folder.path + "/charters/a.yaml", atomically: true, encoding: .utf8)
  for (language, words) in [
    ("fr_FR.UTF-8", "charter-gate» est introuvable"), ("C.UTF-8", "charter-gate” is missing"),
  ] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: folder.path + "/charter")
    process.arguments = ["preview", "--port", "0"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ["LC_ALL": language]
    let error = Pipe()
    process.standardError = error
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let said = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(said.replacing("\u{A0}", with: "").contains(words), "\(said)")
  }
}

@Test func aPreviewOfNoFolderIsRefusedAsABuildIs() throws {
  let folder = try Scratch()
  let process = Process()
  process.executableURL = URL(fileURLWithPath: Program.path)
  process.arguments = ["preview", "--port", "0"]
  process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
  process.standardError = FileHandle.nullDevice
  process.standardOutput = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  #expect(process.terminationStatus == 2)
}
