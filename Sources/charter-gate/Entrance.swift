import NIOCore

/// Stands before the parser: bytes that come when none should never reach it.
final class Entrance: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer

  private let connection: Connection

  init(to connection: Connection) {
    self.connection = connection
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if connection.takesBytes() { context.fireChannelRead(data) }
  }
}
