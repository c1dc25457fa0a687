import Foundation
import Glibc

extension Program {
  /// What a run took.
  struct Usage {
    let status: Int32
    /// Seconds of the processor.
    let seconds: Double
  }

  /// Runs it without looking at what it says, with so much memory for its data, and measures it.
  ///
  /// ThreadSanitizer, where it looks on, needs terabytes of addresses: there nothing is limited.
  /// Not the peak that the system tells afterwards, in which the memory of the tests counts.
  func measured(_ arguments: String..., megabytes: Int) throws -> Usage {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream: Int32 in 1...2 {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    let isLookedAt = dlsym(nil, "__tsan_init") != nil
    let limit = isLookedAt ? "unlimited" : String(megabytes * 1024)
    let limited = "ulimit -d \(limit) && exec \"$0\" \"$@\""
    var words: [UnsafeMutablePointer<CChar>?] =
      (["bash", "-c", limited, Program.path] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let spawned = posix_spawnp(&process, "bash", &actions, nil, words, environ)
    guard spawned == 0 else { throw POSIXError(POSIXErrorCode(rawValue: spawned) ?? .EIO) }
    var status: Int32 = 0
    var usage = rusage()
    wait4(process, &status, 0, &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return Usage(
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F),
      seconds: seconds(usage.ru_utime) + seconds(usage.ru_stime))
  }
}
