import CLinux
import Glibc

/// Ctrl-C and SIGTERM while nothing is being built: they end the program with their exit code.
///
/// During a build they end it as they end any program, and the output is whole all the same.
struct Interruption: ~Copyable {
  /// Where the signals are read; of a number below 0, which is never ready, where that fails.
  private let queue: Descriptor
  private var signals = sigset_t()

  init() {
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    let bits: UInt64 = 1 << UInt64(SIGINT - 1) | 1 << UInt64(SIGTERM - 1)
    queue = Descriptor(charter_signals(bits))
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
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    defer { pthread_sigmask(SIG_UNBLOCK, &signals, nil) }
    var all = descriptors + [pollfd(fd: queue.number, events: Int16(POLLIN), revents: 0)]
    _ = poll(&all, nfds_t(all.count), milliseconds)
    if all[descriptors.count].revents != 0 { exit(128 + Self.signal(of: queue.number)) }
    return all.dropLast().map { $0.revents != 0 }
  }

  /// The number of the signal that waits, the first four bytes of a record of 128.
  ///
  /// Source: signalfd(2).
  private static func signal(of queue: CInt) -> CInt {
    withUnsafeTemporaryAllocation(byteCount: 128, alignment: 8) { record in
      guard read(queue, record.baseAddress, record.count) == record.count else { return SIGINT }
      return record.loadUnaligned(as: CInt.self)
    }
  }
}
