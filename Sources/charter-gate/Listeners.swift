import GateProtocol
import Glibc
import NIOCore

/// The sockets at which browsers knock: all of one port.
struct Listeners {
  /// The sockets, bound and listening.
  private(set) var sockets: [CInt] = []
  /// Their port.
  private(set) var port: UInt16

  /// Listens where the options say.
  init(_ options: GateOptions) throws(ListeningFault) {
    let last = options.takesNextPort && options.port > 0 ? min(20, UInt16.max - options.port) : 0
    var offset: UInt16 = 0
    while true {
      do {
        self = try Listeners(host: options.host, port: options.port + offset)
        return
      } catch {
        guard error == .taken, offset < last else { throw error }
        offset += 1
      }
    }
  }

  private init(host: String, port: UInt16) throws(ListeningFault) {
    self.port = port
    let isLoopback = host == "127.0.0.1" || host == "localhost"
    try listen(at: isLoopback ? "127.0.0.1" : host)
    guard isLoopback else { return }
    do {
      // Names of loopback lead here or there: both must be ours.
      try listen(at: "::1")
    } catch ListeningFault.address {
      // A machine without IPv6.
    } catch {
      sockets.forEach { _ = close($0) }
      throw error
    }
  }

  private mutating func listen(at host: String) throws(ListeningFault) {
    guard let address = try? SocketAddress(ipAddress: host, port: Int(port)) else {
      throw .address
    }
    let family = address.protocol == .inet6 ? AF_INET6 : AF_INET
    let kind = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
    let socket = Glibc.socket(family, kind, 0)
    guard socket >= 0 else { throw .address }
    var yes: CInt = 1
    let size = socklen_t(MemoryLayout<CInt>.size)
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, size)
    if family == AF_INET6 { setsockopt(socket, CInt(IPPROTO_IPV6), IPV6_V6ONLY, &yes, size) }
    let isBound = address.withSockAddr { bind(socket, $0, socklen_t($1)) } == 0
    guard isBound, Glibc.listen(socket, 256) == 0 else {
      let reason = errno
      _ = close(socket)
      throw ListeningFault(reason)
    }
    sockets.append(socket)
    if port == 0 { port = Self.port(of: socket) }
  }

  /// The port that the system chose.
  private static func port(of socket: CInt) -> UInt16 {
    withUnsafeTemporaryAllocation(byteCount: 128, alignment: 8) { address in
      var size = socklen_t(address.count)
      guard let start = address.bindMemory(to: sockaddr.self).baseAddress,
        getsockname(socket, start, &size) == 0
      else { return 0 }
      // Of both families the port comes second, in network order.
      return UInt16(bigEndian: address.loadUnaligned(fromByteOffset: 2, as: UInt16.self))
    }
  }
}

extension ListeningFault {
  /// Why `bind` or `listen` failed with that error number.
  fileprivate init(_ number: CInt) {
    switch number {
    case EADDRINUSE: self = .taken
    case EADDRNOTAVAIL, EAFNOSUPPORT, EINVAL: self = .address
    default: self = .denied
    }
  }
}
