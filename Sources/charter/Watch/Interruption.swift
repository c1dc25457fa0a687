import CLinux
import Glibc

/// Ctrl-C and SIGTERM, which end what waits for changes with their exit code.
///
/// Where the program was started to ignore one of them, as by `nohup` or in a shell's background,
/// that one is left alone.
struct Interruption: ~Copyable {
  /// Where it shows that one came; of a number below 0, which is never ready, where that fails.
  private let queue: Descriptor

  init() {
    queue = Descriptor(charter_signals(Self.signals.reduce(0) { $0 | 1 << UInt64($1 - 1) }))
  }

  /// Waits until the descriptor can be read or the time is over; whether it can be read.
  ///
  /// - Parameters:
  ///   - number: the descriptor; nil: there is none.
  ///   - milliseconds: the longest wait; -1 for none.
  mutating func wait(for number: CInt?, milliseconds: CInt) -> Bool {
    wait(
      for: [pollfd(fd: number ?? -1, events: Int16(POLLIN), revents: 0)],
      milliseconds: milliseconds)[0]
  }

  /// Waits until one of the descriptors is ready or the time is over; which of them are ready.
  mutating func wait(for descriptors: [pollfd], milliseconds: CInt) -> [Bool] {
    var former = Self.changeMask(SIG_BLOCK)
    defer { pthread_sigmask(SIG_SETMASK, &former, nil) }
    var all = descriptors + [pollfd(fd: queue.number, events: Int16(POLLIN), revents: 0)]
    _ = poll(&all, nfds_t(all.count), milliseconds)
    Self.endIfHeldBack()
    return all.dropLast().map { $0.revents != 0 }
  }
}

extension Interruption {
  private static let signals = [SIGINT, SIGTERM].filter { !isIgnored($0) }

  /// The one that is held back; nil: none is.
  static var heldBack: CInt? {
    var waiting = sigset_t()
    sigpending(&waiting)
    return signals.first { sigismember(&waiting, $0) == 1 }
  }

  /// Holds them back from now on; threads that begin later receive none either.
  static func hold() { _ = changeMask(SIG_BLOCK) }

  /// Lets them through again: one that is held back ends the program at once.
  static func release() { _ = changeMask(SIG_UNBLOCK) }

  /// Ends the program if one is held back.
  static func endIfHeldBack() {
    if let signal = heldBack { exit(128 + signal) }
  }

  private static func changeMask(_ way: CInt) -> sigset_t {
    var set = sigset_t()
    var former = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    pthread_sigmask(way, &set, &former)
    return former
  }

  private static func isIgnored(_ signal: CInt) -> Bool {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }
}
