import Glibc
import Testing

@testable import charter

struct StandardStreamTests {
  /// Both ends of a new pipe.
  private func pipe() throws -> (reading: CInt, writing: CInt) {
    var ends: [CInt] = [0, 0]
    try #require(Glibc.pipe(&ends) == 0)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  @Test func writesAllInOrder() throws {
    let folder = try TemporaryFolder()
    let file = Descriptor(open(folder("x"), O_WRONLY | O_CREAT | O_CLOEXEC, 0o644))
    var stream = StandardStream(number: file.number, name: "x")
    let lines = (0..<20_000).map { "ligne \($0)\n" }
    for line in lines { try stream.write(line) }
    try stream.write(Array("fin".utf8))
    try stream.flush()
    #expect(folder.text("x") == lines.joined() + "fin")
  }

  @Test func saysThatTheDiskIsFull() throws {
    let full = Descriptor(open("/dev/full", O_WRONLY | O_CLOEXEC))
    var stream = StandardStream(number: full.number, name: "stdout")
    try stream.write("text")
    let error = diskError { () throws(DiskError) in try stream.flush() }
    #expect(error == .failed(.write, "stdout", ENOSPC))
    #expect(error?.isBrokenPipe == false)
  }

  @Test func saysThatTheOutputIsClosed() {
    var stream = StandardStream(number: 1_000_000, name: "stdout")
    let error = diskError { () throws(DiskError) in
      try stream.write("text")
      try stream.flush()
    }
    #expect(error == .failed(.write, "stdout", EBADF))
  }

  @Test func outlivesAReaderThatGoesAway() throws {
    StandardStream.prepare()
    let ends = try pipe()
    close(ends.reading)
    let writing = Descriptor(ends.writing)
    var stream = StandardStream(number: writing.number, name: "stdout")
    let error = diskError { () throws(DiskError) in
      try stream.write("text")
      try stream.flush()
    }
    #expect(error?.isBrokenPipe == true)
  }

  @Test func waitsForASlowReaderOfAPipeThatDoesNotWait() throws {
    let ends = try pipe()
    let reading = Descriptor(ends.reading)
    let writing = ends.writing
    _ = fcntl(writing, F_SETFL, O_NONBLOCK)
    let writer = SystemThread {
      let file = Descriptor(writing)
      var stream = StandardStream(number: file.number, name: "stdout")
      try? stream.write([UInt8](repeating: 65, count: 1_000_000))
      try? stream.flush()
    }
    usleep(10_000)
    var total = 0
    var buffer = [UInt8](repeating: 0, count: 4096)
    while total < 1_000_000 {
      let count = read(reading.number, &buffer, buffer.count)
      try #require(count > 0)
      total += count
    }
    writer.join()
    #expect(total == 1_000_000)
  }

  @Test func isATerminalOnlyOnOne() throws {
    let null = Descriptor(open("/dev/null", O_WRONLY | O_CLOEXEC))
    let isTerminal = StandardStream(number: null.number, name: "null").isTerminal
    #expect(!isTerminal)
    let controller = Descriptor(open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC))
    let isOne = StandardStream(number: controller.number, name: "terminal").isTerminal
    #expect(isOne)
  }
}
