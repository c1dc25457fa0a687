import GateProtocol
import Glibc

/// What speaks HTTP for us: requests come in as messages, answers go out as messages.
///
/// Nothing here waits: the caller polls `descriptor` for `events`.
struct Gate: ~Copyable {
  private let process: GateProcess
  private var incoming = FrameBuffer<GateMessage>()
  private var outgoing: [UInt8] = []
  /// How many bytes of `outgoing` are gone.
  private var sent = 0

  /// The most that waits to be read by the other side, in bytes.
  private static let longestQueue = 2 * ProgramMessage.longestFrame

  /// Where and to whom it listens.
  struct Place {
    /// The address, in numbers; `127.0.0.1` stands for both loopback addresses.
    var host = "127.0.0.1"
    /// The port; 0 for any.
    var port: UInt16 = 8080
    /// Whether it takes one of the 20 ports above when that one is taken.
    var takesNextPort = true
    /// Names, beside those of loopback, under which browsers may ask for it.
    var allowedHosts: [String] = []
  }

  /// Starts it there.
  init(at place: borrowing Place) throws(GateError) {
    var arguments = ["--host", place.host, "--port", "\(place.port)"]
    arguments += place.allowedHosts.flatMap { ["--allow-host", Address.host($0)] }
    if place.takesNextPort { arguments.append("--any-port") }
    process = try GateProcess(arguments: arguments)
  }

  /// Waits until it listens; the port at which it does.
  mutating func listeningPort(at place: borrowing Place) throws(GateError) -> UInt16 {
    while true {
      var readiness = pollfd(fd: descriptor, events: events, revents: 0)
      _ = poll(&readiness, 1, -1)
      switch try messages().first {
      case .listening(let port): return port
      case .refused(let fault): throw .unheard(fault, host: place.host, port: place.port)
      case .none: continue
      case .request, .closed: throw .unreadable
      }
    }
  }

  /// The descriptor to poll.
  var descriptor: CInt { process.socket.number }

  /// What to poll it for.
  var events: Int16 { Int16(outgoing.isEmpty ? POLLIN : POLLIN | POLLOUT) }

  /// What it told since the last call.
  mutating func messages() throws(GateError) -> [GateMessage] {
    let hasEnded = try receive()
    var messages: [GateMessage] = []
    do throws(FrameFault) {
      while let message = try incoming.next() { messages.append(message) }
    } catch {
      throw .unreadable
    }
    if hasEnded && messages.isEmpty { throw .ended }
    return messages
  }

  /// Tells it something, now or as soon as it listens.
  mutating func send(_ message: ProgramMessage) throws(GateError) {
    outgoing += message.frame
    try flush()
    guard outgoing.count - sent <= Self.longestQueue else { throw .ended }
  }

  /// Tells it what waits, as far as it listens.
  mutating func flush() throws(GateError) {
    while sent < outgoing.count {
      let count = outgoing.withUnsafeBytes {
        Glibc.send(
          descriptor, $0.baseAddress.map { $0 + sent }, $0.count - sent,
          CInt(MSG_NOSIGNAL))
      }
      if count >= 0 {
        sent += count
      } else if errno == EAGAIN {
        break
      } else if errno != EINTR {
        throw .ended
      }
    }
    // What is gone is let go when it is half of all: each byte moves at most once on the average.
    if sent >= outgoing.count - sent {
      outgoing.removeFirst(sent)
      sent = 0
    }
  }

  /// Reads what is there, a mebibyte at most; whether the other side has ended.
  private mutating func receive() throws(GateError) -> Bool {
    let number = descriptor
    return withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
      for _ in 0..<16 {
        let count = read(number, buffer.baseAddress, buffer.count)
        if count > 0 {
          incoming.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        } else if count == 0 {
          return true
        } else if errno != EINTR {
          return errno != EAGAIN
        }
      }
      return false
    }
  }
}
