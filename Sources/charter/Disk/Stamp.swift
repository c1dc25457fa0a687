import Glibc

/// What tells without reading it whether a file is the one that we knew.
struct Stamp: Equatable, Sendable {
  /// Size, times and inode in one number; 0 for a file whose stamp tells nothing.
  let value: UInt64

  /// A stamp that was recorded.
  init(recorded value: UInt64) {
    self.value = value
  }

  /// The stamp of something to read: its size, inode, and the times of both its contents and
  /// its attributes.
  init(ofInput status: stat) {
    self.init(status, changed: nanoseconds(status.st_ctim))
  }

  /// The stamp of something that we wrote: without the time of its attributes, which changes
  /// whenever a hard link to it is made.
  init(ofOutput status: stat) {
    self.init(status, changed: 0)
  }

  private init(_ status: stat, changed: Int64) {
    var hash = ContentHash()
    hash.add(UInt64(bitPattern: Int64(status.st_size)))
    hash.add(UInt64(bitPattern: nanoseconds(status.st_mtim)))
    hash.add(UInt64(bitPattern: changed))
    hash.add(UInt64(status.st_ino))
    value = hash.value | 1
  }

  /// The stamp that tells nothing: the contents must be looked at.
  static let unknown = Stamp(recorded: 0)

  /// Whether the file is the one that had this stamp.
  func stillHolds(for other: Stamp) -> Bool {
    value != 0 && value == other.value
  }
}

/// Nanoseconds since 1970, modulo 2⁶⁴.
func nanoseconds(_ time: timespec) -> Int64 {
  Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
}

/// The time that a file written at this moment would get, in nanoseconds since 1970.
func fileTime() -> Int64 {
  var time = timespec()
  clock_gettime(CLOCK_REALTIME_COARSE, &time)
  return nanoseconds(time)
}
