import GateProtocol
import NIOCore
import NIOHTTP1

/// One connection of a browser, which asks for one thing at a time.
final class Connection: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  /// What it is about.
  enum Stage {
    /// Nothing has come of the next request.
    case waiting
    /// The head of a request is coming.
    case head
    /// The body of an admitted request is coming.
    case body(Admission.Head)
    /// The program was asked.
    case asked(UInt32, Admission.Head)
    /// The answer is on its way.
    case answered
    /// A stream is open.
    case streaming(UInt32)
    /// All is said: what still comes is thrown away.
    case leaving
  }

  /// All connections.
  let connections: Connections
  /// Where it stands in its channel; `nil` when that is gone.
  private(set) var context: ChannelHandlerContext?
  /// What it is about.
  private(set) var stage = Stage.waiting
  /// Whether it ends with the answer.
  var isLast = false
  /// How many bytes of an answer or a stream are kept for their reader.
  var answerBytes = 0
  /// When that stage began.
  private(set) var start = NIODeadline.now()
  private var deadline: Scheduled<Void>?
  private var body = ByteBuffer()

  init(among connections: Connections) {
    self.connections = connections
  }

  /// How many bytes of a body have come and are not passed on.
  var bodyBytes: Int { body.readableBytes }

  /// Goes to that stage, which may last so long.
  func enter(_ stage: Stage, within time: TimeAmount?) {
    body = ByteBuffer()
    self.stage = stage
    start = .now()
    setDeadline(within: time)
    connections.openDoors()
  }

  /// Sets how long this may still last; `nil` for ever.
  func setDeadline(within time: TimeAmount?) {
    deadline?.cancel()
    deadline = nil
    guard let time, let context else { return }
    deadline = context.eventLoop.assumeIsolated().scheduleTask(in: time) { self.expire() }
  }

  /// Closes it at once.
  func drop() {
    context?.close(promise: nil)
  }

  private func expire() {
    switch stage {
    case .head, .body: refuse(.late)
    default: drop()
    }
  }

  /// Since when it could have made room for a new one; `nil` when it must be left alone.
  func expendability(at now: NIODeadline) -> NIODeadline? {
    switch stage {
    case .waiting, .head, .body, .leaving: start
    case .answered: now - start > Limits.patience ? start : nil
    case .asked, .streaming: nil
    }
  }
}

extension Connection {
  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    self.context = nil
  }

  func channelActive(context: ChannelHandlerContext) {
    enter(.waiting, within: Limits.head)
    connections.add(self)
  }

  func channelInactive(context: ChannelHandlerContext) {
    if case .asked(let id, _) = stage { connections.abandon(id) }
    if case .streaming(let id) = stage { connections.abandon(id) }
    enter(.leaving, within: nil)
    connections.remove(self)
  }

  /// Whether bytes that come are for the parser.
  func takesBytes() -> Bool {
    switch stage {
    case .waiting:
      enter(.head, within: Limits.head)
      return true
    case .head, .body: return true
    case .asked, .answered:
      // Nobody sends the next request before the answer; who does may send it anew.
      isLast = true
      return false
    case .streaming:
      drop()
      return false
    case .leaving: return false
    }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch (unwrapInboundIn(data), stage) {
    case (.head(let head), .head): begin(head)
    case (.body(let piece), .body): take(piece)
    case (.end, .body(let head)): ask(head)
    case (_, .asked), (_, .answered): isLast = true
    default: break
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard let error = error as? HTTPParserError else { return drop() }
    switch stage {
    case .waiting, .head, .body: refuse(Refusal(error))
    case .asked, .answered: isLast = true
    case .streaming, .leaving: break
    }
  }

  private func begin(_ head: HTTPRequestHead) {
    do throws(Refusal) {
      let admitted = try connections.admission.admitted(head)
      guard connections.hasRoom(for: 0) else { throw .busy }
      enter(.body(admitted), within: Limits.body)
      if admitted.expectsContinue { sendContinue() }
    } catch {
      refuse(error, showsLine: head.method != .HEAD)
    }
  }

  private func take(_ piece: ByteBuffer) {
    let count = piece.readableBytes
    guard body.readableBytes + count <= Request.longestBody else { return refuse(.bodyTooLarge) }
    guard connections.hasRoom(for: count) else { return refuse(.busy) }
    body.writeImmutableBuffer(piece)
  }

  private func ask(_ head: Admission.Head) {
    var request = head.request
    request.body = Array(body.readableBytesView)
    body = ByteBuffer()
    enter(.asked(connections.ask(request, for: self), head), within: nil)
  }
}
