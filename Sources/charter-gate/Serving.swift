import GateProtocol
import NIOCore
import NIOHTTP1
import NIOPosix

/// Joins the program on one side and browsers on the other.
enum Serving {
  /// Begins; everything happens on that loop, which is the only thread.
  static func start(_ options: GateOptions, on loop: any EventLoop) {
    let program = ProgramLink()
    let boundProgram = NIOLoopBound(program, eventLoop: loop)
    ClientBootstrap(group: loop)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(boundProgram.value)
        }
      }
      .withConnectedSocket(0)
      .assumeIsolated()
      .whenComplete { result in
        guard case .success = result else { CharterGate.end(0) }
        listen(options, for: program, on: loop)
      }
  }

  private static func listen(
    _ options: GateOptions, for program: ProgramLink, on loop: any EventLoop
  ) {
    do throws(ListeningFault) {
      let listeners = try Listeners(options)
      let connections = Connections(
        admission: Admission(port: listeners.port, allowedHosts: options.allowedHosts),
        program: program)
      program.obey = { connections.obey($0) }
      let bootstrap = bootstrap(for: NIOLoopBound(connections, eventLoop: loop), on: loop)
      for socket in listeners.sockets {
        bootstrap.withBoundSocket(socket).whenFailure { _ in CharterGate.end(71) }
      }
      program.send(.listening(port: listeners.port))
    } catch {
      program.send(.refused(error))
    }
  }

  /// How each connection is served.
  private static func bootstrap(
    for connections: NIOLoopBound<Connections>, on loop: any EventLoop
  ) -> ServerBootstrap {
    ServerBootstrap(group: loop)
      // One at a time, so that the door knows of each.
      .serverChannelOption(.maxMessagesPerRead, value: 1)
      .serverChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Door(of: connections.value))
        }
      }
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelOption(
        .recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: 1 << 13)
      )
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let connection = Connection(among: connections.value)
          try channel.pipeline.syncOperations.addHandlers([
            Entrance(to: connection),
            HTTPResponseEncoder(),
            ByteToMessageHandler(HTTPRequestDecoder(limitConfiguration: Limits.heads)),
            connection,
          ])
        }
      }
  }
}
