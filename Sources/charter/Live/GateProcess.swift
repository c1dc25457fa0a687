import GateProtocol
import Glibc

/// The running program `charter-gate`, which stands beside this one.
///
/// It gets one socket and standard error, and an environment of nothing; what else we inherited
/// open, it closes.
struct GateProcess: ~Copyable {
  /// Our end of the socket, which never waits.
  let socket: Descriptor
  private let id: pid_t

  /// Starts it.
  init(arguments: [String]) throws(GateError) {
    let path = try Self.path()
    var ends: [CInt] = [-1, -1]
    let kind = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .unstartable(path, errno) }
    let ours = Descriptor(ends[0])
    let theirs = Descriptor(ends[1])
    _ = fcntl(ours.number, F_SETFL, O_NONBLOCK)
    let id = try Self.spawn(path, arguments, talkingOver: theirs.number)
    socket = ours
    self.id = id
  }

  deinit {
    // It keeps nothing that could be lost.
    kill(id, SIGKILL)
    _ = uninterrupted { waitpid(id, nil, 0) }
  }

  /// Where it must be: in this program's folder.
  private static func path() throws(GateError) -> String {
    let folder = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Int(PATH_MAX)) { buffer in
      guard let start = buffer.baseAddress else { return "" }
      let count = readlink("/proc/self/exe", start, buffer.count)
      let end = buffer.prefix(max(count, 0)).lastIndex(of: UInt8(ascii: "/")) ?? 0
      return String(decoding: buffer[..<end], as: UTF8.self)
    }
    let path = "\(folder)/charter-gate"
    guard access(path, X_OK) == 0 else { throw .missing(path) }
    return path
  }

  private static func spawn(
    _ path: String, _ arguments: [String], talkingOver socket: CInt
  ) throws(GateError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, socket, 0)
    posix_spawn_file_actions_adddup2(&actions, socket, 1)

    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    var id: pid_t = 0
    let reason = spawning { posix_spawn(&id, path, &actions, &$0, &words, &environment) }
    guard reason == 0 else { throw .unstartable(path, reason) }
    return id
  }
}
