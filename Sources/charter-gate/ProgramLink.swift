import GateProtocol
import NIOCore

/// The socket to the program: what it says is done, what it must know is told.
final class ProgramLink: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  /// What is done with each message.
  var obey: (ProgramMessage) -> Void = { _ in }
  /// How many bytes it has not read yet.
  private(set) var waitingBytes = 0
  private var incoming = FrameBuffer<ProgramMessage>()
  private var context: ChannelHandlerContext?

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    self.context = nil
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    unwrapInboundIn(data).withUnsafeReadableBytes { incoming.append($0) }
    do throws(FrameFault) {
      while let message = try incoming.next() { obey(message) }
    } catch {
      CharterGate.end(76)
    }
  }

  /// Without the program there is nobody to ask.
  func channelInactive(context: ChannelHandlerContext) {
    CharterGate.end(0)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    CharterGate.end(0)
  }

  /// Tells it something.
  func send(_ message: GateMessage) {
    guard let context else { return }
    let frame = message.frame
    waitingBytes += frame.count
    let gone = context.eventLoop.makePromise(of: Void.self)
    gone.futureResult.assumeIsolated().whenComplete { _ in self.waitingBytes -= frame.count }
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: frame)), promise: gone)
  }
}
