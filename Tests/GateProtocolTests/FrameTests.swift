import GateProtocol
import Testing

private let gateMessages: [GateMessage] = [
  .listening(port: 8080), .listening(port: .max),
  .refused(.taken), .refused(.denied), .refused(.address),
  .request(id: 0, Request(method: .get, path: Array("/".utf8))),
  .request(
    id: .max,
    Request(
      method: .post, path: Array("/site/%2e%2e/".utf8), query: Array("a=1&é".utf8),
      body: Array(0...255))),
  .request(
    id: 7,
    Request(
      method: .head, path: Array(repeating: 0x2F, count: Request.longestField),
      body: Array(repeating: 0, count: Request.longestBody))),
  .closed(id: 3),
]

private let programMessages: [ProgramMessage] = [
  .respond(
    id: 1, Response(status: 200, contentType: "text/html", policy: .page, body: [0, 255, 10])),
  .respond(
    id: 2,
    Response(status: 303, contentType: "text/plain", policy: .tool, location: "/a/", body: [])),
  .open(id: 9), .send(id: 9, Array("data: {}\n\n".utf8)), .send(id: 9, []),
]

/// All messages of a stream that comes in pieces of so many bytes.
private func messages<Message: FramedMessage>(
  _ type: Message.Type, of bytes: [UInt8], inPiecesOf size: Int
) throws -> [Message] {
  var buffer = FrameBuffer<Message>()
  var messages: [Message] = []
  for start in stride(from: 0, to: bytes.count, by: size) {
    bytes[start..<min(start + size, bytes.count)].withUnsafeBytes { buffer.append($0) }
    while let message = try buffer.next() { messages.append(message) }
  }
  return messages
}

private func decoded<Message: FramedMessage>(
  _ type: Message.Type, _ bytes: [UInt8]
) throws -> Message? {
  var buffer = FrameBuffer<Message>()
  bytes.withUnsafeBytes { buffer.append($0) }
  return try buffer.next()
}

/// A frame of that content, whose length is right.
private func framed(_ content: [UInt8]) -> [UInt8] {
  withUnsafeBytes(of: UInt32(content.count).littleEndian) { Array($0) } + content
}

@Test(arguments: [1_000, 65_537, 1 << 22])
func messagesArriveAsTheyWereSentWhateverThePieces(size: Int) throws {
  let fromGate = gateMessages + gateMessages.reversed()
  #expect(
    try messages(GateMessage.self, of: fromGate.flatMap(\.frame), inPiecesOf: size) == fromGate)
  let fromProgram = programMessages + programMessages.reversed()
  for size in [1, 2, 3, size] {
    let bytes = fromProgram.flatMap(\.frame)
    #expect(try messages(ProgramMessage.self, of: bytes, inPiecesOf: size) == fromProgram)
  }
}

@Test func aFrameThatIsNotWholeIsWaitedFor() throws {
  for message in programMessages {
    for count in 0..<message.frame.count {
      #expect(try decoded(ProgramMessage.self, Array(message.frame.prefix(count))) == nil)
    }
  }
}

@Test func fieldsThatEndBeforeOrAfterTheirFrameAreRefused() {
  for message in programMessages {
    let content = Array(message.frame.dropFirst(4))
    for count in 0..<content.count {
      #expect(throws: FrameFault.self) {
        try decoded(ProgramMessage.self, framed(Array(content.prefix(count))))
      }
    }
    #expect(throws: FrameFault.fields) { try decoded(ProgramMessage.self, framed(content + [0])) }
  }
  for message in gateMessages where message.frame.count < 1_000 {
    let content = Array(message.frame.dropFirst(4))
    for count in 0..<content.count {
      #expect(throws: FrameFault.self) {
        try decoded(GateMessage.self, framed(Array(content.prefix(count))))
      }
    }
  }
}

@Test func lengthsThatLieAreRefusedBeforeAnythingIsKept() {
  for length in [UInt32.max, UInt32(ProgramMessage.longestFrame) + 1, 0x8000_0000] {
    let bytes = withUnsafeBytes(of: length.littleEndian) { Array($0) }
    #expect(throws: FrameFault.length) { try decoded(ProgramMessage.self, bytes) }
    #expect(throws: FrameFault.length) { try decoded(GateMessage.self, bytes) }
    // The same as the length of a field: of a stream's piece, of a request's path.
    let piece: [UInt8] = [3, 0, 0, 0, 0] + bytes
    #expect(throws: FrameFault.self) { try decoded(ProgramMessage.self, framed(piece)) }
    let path: [UInt8] = [3, 0, 0, 0, 0, 0] + bytes
    #expect(throws: FrameFault.self) { try decoded(GateMessage.self, framed(path)) }
  }
}

@Test func aRequestAboveItsLimitsIsRefused() {
  let long = [UInt8](repeating: 0x2F, count: Request.longestField + 1)
  let body = [UInt8](repeating: 0, count: Request.longestBody + 1)
  for request in [
    Request(method: .get, path: long), Request(method: .get, path: [], query: long),
    Request(method: .post, path: [], body: body),
  ] {
    #expect(throws: FrameFault.length) {
      try decoded(GateMessage.self, GateMessage.request(id: 1, request).frame)
    }
  }
}

@Test(arguments: ["text/html\r\nX: y", "text/html\n", "a\u{0}b", "é", "\u{7F}"])
func whatCouldSplitAHeaderIsRefused(text: String) {
  for response in [
    Response(status: 200, contentType: text, policy: .tool, body: []),
    Response(status: 303, contentType: "text/plain", policy: .tool, location: text, body: []),
  ] {
    #expect(throws: FrameFault.value) {
      try decoded(ProgramMessage.self, ProgramMessage.respond(id: 1, response).frame)
    }
  }
}

@Test func valuesThatCannotBeAreRefused() {
  for status: UInt16 in [0, 100, 199, 600, .max] {
    let response = Response(status: status, contentType: "a/b", policy: .tool, body: [])
    #expect(throws: FrameFault.value) {
      try decoded(ProgramMessage.self, ProgramMessage.respond(id: 1, response).frame)
    }
  }
  #expect(throws: FrameFault.value) { try decoded(GateMessage.self, framed([2, 3])) }
  #expect(throws: FrameFault.unknown) { try decoded(GateMessage.self, framed([0])) }
  #expect(throws: FrameFault.unknown) { try decoded(ProgramMessage.self, framed([4, 0, 0, 0, 0])) }
  #expect(throws: FrameFault.fields) { try decoded(GateMessage.self, framed([])) }
}

/// Numbers that look random and are the same in every run (SplitMix64).
private struct Sequence64: RandomNumberGenerator {
  var state: UInt64 = 7

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

@Test func whatIsReadFromAnyBytesIsWhatIsWritten() throws {
  var numbers = Sequence64()
  var read = 0
  for _ in 0..<20_000 {
    let content = (0..<Int.random(in: 1..<40, using: &numbers)).map { _ in
      UInt8.random(in: 0...(Bool.random(using: &numbers) ? 4 : 255), using: &numbers)
    }
    for frame in [content, framed(content)] {
      if let message = try? decoded(ProgramMessage.self, frame) {
        #expect(frame.starts(with: message.frame))
        read += 1
      }
      if let message = try? decoded(GateMessage.self, frame) {
        #expect(frame.starts(with: message.frame))
        read += 1
      }
    }
  }
  #expect(read > 10)
}
