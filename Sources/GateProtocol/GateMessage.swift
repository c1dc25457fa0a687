/// What the gate tells the program.
public enum GateMessage: Equatable, Sendable {
  /// It listens at that port: the first message.
  case listening(port: UInt16)
  /// It cannot listen: the first message and the last.
  case refused(ListeningFault)
  /// A request that is complete and admitted; `id` is given once.
  case request(id: UInt32, Request)
  /// The reader of that request or stream went away: nothing more is sent to it.
  case closed(id: UInt32)
}

/// Why nothing can be heard at an address and port.
public enum ListeningFault: UInt8, Error {
  /// Another program has the port.
  case taken
  /// The system does not let us have it.
  case denied
  /// The address is not one of this machine.
  case address
}

/// A request that was admitted.
public struct Request: Equatable, Sendable {
  /// What is asked for.
  public enum Method: UInt8, Sendable {
    /// To read.
    case get
    /// To read, without the body.
    case head
    /// To change something: it came from our own page, as JSON.
    case post
  }

  /// What is asked for.
  public var method: Method
  /// The path as it was sent, without the query: visible ASCII that begins with a slash.
  public var path: [UInt8]
  /// What follows the first question mark, as it was sent; empty when there is none.
  public var query: [UInt8]
  /// The body, at most `longestBody` bytes; empty but for `post`.
  public var body: [UInt8]

  /// The longest body, in bytes.
  public static let longestBody = 1 << 20
  /// The longest path or query, or field of an answer's head, in bytes.
  public static let longestField = 1 << 14

  /// A request of those parts.
  public init(
    method: Method, path: [UInt8], query: [UInt8] = [], body: [UInt8] = []
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.body = body
  }
}

extension GateMessage: FramedMessage {
  /// The longest frame, in bytes after the length.
  public static var longestFrame: Int { Request.longestBody + 2 * Request.longestField + 64 }

  /// Writes the kind and the fields.
  public func write(to frame: inout FrameWriter) {
    switch self {
    case .listening(let port):
      frame.write(UInt8(1))
      frame.write(port)
    case .refused(let fault):
      frame.write(UInt8(2))
      frame.write(fault.rawValue)
    case .request(let id, let request):
      frame.write(UInt8(3))
      frame.write(id)
      frame.write(request.method.rawValue)
      frame.write(request.path)
      frame.write(request.query)
      frame.write(request.body)
    case .closed(let id):
      frame.write(UInt8(4))
      frame.write(id)
    }
  }

  /// Reads the kind and the fields.
  public init(from frame: inout FrameReader) throws(FrameFault) {
    switch try frame.number(UInt8.self) {
    case 1: self = .listening(port: try frame.number())
    case 2: self = .refused(try frame.value())
    case 3: self = .request(id: try frame.number(), try Request(from: &frame))
    case 4: self = .closed(id: try frame.number())
    default: throw .unknown
    }
  }
}

extension Request {
  fileprivate init(from frame: inout FrameReader) throws(FrameFault) {
    method = try frame.value()
    path = try frame.bytes(atMost: Self.longestField)
    query = try frame.bytes(atMost: Self.longestField)
    body = try frame.bytes(atMost: Self.longestBody)
  }
}
