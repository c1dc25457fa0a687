import NIOCore

/// Stands at a listening socket: while all connections are needed, new ones wait outside.
final class Door: ChannelOutboundHandler {
  typealias OutboundIn = Never

  private let connections: Connections
  private var context: ChannelHandlerContext?
  private var isKnockedAt = false
  /// Whether it looks again by itself.
  private var isWatched = false

  init(of connections: Connections) {
    self.connections = connections
  }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    connections.doors.append(self)
  }

  /// Lets the next one in, now or when there is room.
  func read(context: ChannelHandlerContext) {
    isKnockedAt = true
    open()
  }

  /// Lets in who waits, if there is room.
  func open() {
    guard isKnockedAt, let context else { return }
    if connections.haveRoom {
      isKnockedAt = false
      context.read()
    } else if !isWatched {
      // A reader who is slow now may have to give way then.
      isWatched = true
      context.eventLoop.assumeIsolated().scheduleTask(in: Limits.patience) {
        self.isWatched = false
        self.open()
      }
    }
  }
}
