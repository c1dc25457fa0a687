/// What the program answers.
public enum ProgramMessage: Equatable, Sendable {
  /// The whole answer to that request.
  case respond(id: UInt32, Response)
  /// The answer is a stream of events (`text/event-stream`), which begins now.
  case open(id: UInt32)
  /// A piece of that stream.
  case send(id: UInt32, [UInt8])
}

/// The whole answer to a request.
public struct Response: Equatable, Sendable {
  /// Which Content-Security-Policy goes with it.
  public enum Policy: UInt8, Sendable {
    /// Of our own pages, whose scripts run.
    case tool
    /// Of what `build` writes: no script runs.
    case page
  }

  /// The status of HTTP, 200 to 599.
  public var status: UInt16
  /// The media type: visible ASCII and spaces.
  public var contentType: String
  /// Which Content-Security-Policy goes with it.
  public var policy: Policy
  /// Where to go instead: visible ASCII; `nil` to stay.
  public var location: String?
  /// The body, which a `head` request is not sent.
  public var body: [UInt8]

  /// The longest body, in bytes.
  public static let longestBody = 1 << 26

  /// An answer of those parts.
  public init(
    status: UInt16, contentType: String, policy: Policy, location: String? = nil, body: [UInt8]
  ) {
    self.status = status
    self.contentType = contentType
    self.policy = policy
    self.location = location
    self.body = body
  }
}

extension ProgramMessage: FramedMessage {
  /// The longest frame, in bytes after the length.
  public static var longestFrame: Int { Response.longestBody + 2 * Request.longestField + 64 }

  /// Writes the kind and the fields.
  public func write(to frame: inout FrameWriter) {
    switch self {
    case .respond(let id, let response):
      frame.write(UInt8(1))
      frame.write(id)
      frame.write(response.status)
      frame.write(response.contentType)
      frame.write(response.policy.rawValue)
      frame.write(response.location ?? "")
      frame.write(response.body)
    case .open(let id):
      frame.write(UInt8(2))
      frame.write(id)
    case .send(let id, let piece):
      frame.write(UInt8(3))
      frame.write(id)
      frame.write(piece)
    }
  }

  /// Reads the kind and the fields.
  public init(from frame: inout FrameReader) throws(FrameFault) {
    switch try frame.number(UInt8.self) {
    case 1: self = .respond(id: try frame.number(), try Response(from: &frame))
    case 2: self = .open(id: try frame.number())
    case 3:
      self = .send(id: try frame.number(), try frame.bytes(atMost: Response.longestBody))
    default: throw .unknown
    }
  }
}

extension Response {
  fileprivate init(from frame: inout FrameReader) throws(FrameFault) {
    status = try frame.number()
    guard 200...599 ~= status else { throw .value }
    contentType = try frame.headerText(atMost: Request.longestField)
    policy = try frame.value()
    let location = try frame.headerText(atMost: Request.longestField)
    self.location = location.isEmpty ? nil : location
    body = try frame.bytes(atMost: Self.longestBody)
  }
}
