import GateProtocol
import NIOCore
import NIOHTTP1

/// What a connection sends.
extension Connection {
  /// Sends the program's answer.
  func answer(_ response: Response) {
    guard case .asked(_, let head) = stage else { return drop() }
    isLast = isLast || !head.isKeptAlive
    connections.makeRoom(forAnswer: response.body.count)
    answerBytes = response.body.count
    let answer = ResponseHeads.answer(response, isKeptAlive: !isLast)
    send(.head(answer))
    if head.request.method != .head && answer.status.mayHaveResponseBody {
      send(.body(.byteBuffer(ByteBuffer(bytes: response.body))))
    }
    finish()
  }

  /// Whether it is a stream.
  var isStream: Bool {
    if case .streaming = stage { true } else { false }
  }

  /// Begins the stream that the program opened.
  func openStream() {
    guard case .asked(let id, let head) = stage else { return }
    send(.head(ResponseHeads.stream))
    if head.request.method == .head {
      connections.abandon(id)
      isLast = true
      finish()
    } else {
      enter(.streaming(id), within: nil)
      context?.flush()
    }
  }

  /// Sends a piece of the stream.
  func send(_ piece: [UInt8]) {
    guard isStream, !piece.isEmpty, let context else { return }
    guard answerBytes + piece.count <= Limits.streamBytes else { return drop() }
    if answerBytes == 0 { setDeadline(within: Limits.reading) }
    answerBytes += piece.count
    let gone = context.eventLoop.makePromise(of: Void.self)
    gone.futureResult.assumeIsolated().whenSuccess {
      self.answerBytes -= piece.count
      self.setDeadline(within: self.answerBytes == 0 ? nil : Limits.reading)
    }
    send(.body(.byteBuffer(ByteBuffer(bytes: piece))), promise: gone)
    context.flush()
  }

  /// Says that the body may come.
  func sendContinue() {
    send(.head(HTTPResponseHead(version: .http1_1, status: .continue)))
    context?.flush()
  }

  /// Says why not, and ends.
  func refuse(_ refusal: Refusal, showsLine: Bool = true) {
    send(.head(ResponseHeads.refusal(refusal)))
    if showsLine && !refusal.line.isEmpty {
      send(.body(.byteBuffer(ByteBuffer(string: refusal.line))))
    }
    // From now on what still comes of it is thrown away.
    enter(.leaving, within: Limits.leaving)
    end { self.context?.close(mode: .output, promise: nil) }
  }

  /// Ends the answer; then the connection waits for the next request, or ends.
  private func finish() {
    enter(.answered, within: Limits.reading)
    end {
      self.answerBytes = 0
      if self.isLast {
        self.enter(.leaving, within: Limits.leaving)
        self.context?.close(mode: .output, promise: nil)
      } else {
        self.enter(.waiting, within: Limits.idle)
      }
    }
  }

  /// Ends the message, and does that when the system has taken all of it.
  private func end(then: @escaping () -> Void) {
    guard let context else { return }
    let gone = context.eventLoop.makePromise(of: Void.self)
    gone.futureResult.assumeIsolated().whenSuccess(then)
    send(.end(nil), promise: gone)
    context.flush()
  }

  private func send(_ part: HTTPServerResponsePart, promise: EventLoopPromise<Void>? = nil) {
    context?.write(wrapOutboundOut(part), promise: promise)
  }
}
