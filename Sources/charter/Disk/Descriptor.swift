import CLinux
import Glibc

/// An open file, which is closed when the value goes.
struct Descriptor: ~Copyable, Sendable {
  /// The number that the system knows it by.
  let number: CInt

  /// Takes over that open descriptor.
  init(_ number: CInt) {
    self.number = number
  }

  deinit {
    _ = Glibc.close(number)
  }

  /// Closes it now; the error number is 0 when all went well.
  ///
  /// A network disk may say only here that there was no room.
  consuming func closed() -> CInt {
    let result = Glibc.close(number)
    let reason = errno
    discard self
    return result == 0 || reason == EINTR ? 0 : reason
  }

  /// Writes all of the bytes; the error number is 0 when all went well.
  func write(_ bytes: UnsafeRawBufferPointer) -> CInt { charter.write(bytes, to: number) }

  /// Waits until what was written outlasts a power cut.
  func sync(named name: String) throws(DiskError) {
    guard uninterrupted({ fsync(number) }) == 0 else { throw .failed(.write, name, errno) }
  }

  /// What the system says of it; `nil` when it cannot say, with `errno` set.
  func status() -> stat? {
    var status = stat()
    return fstat(number, &status) == 0 ? status : nil
  }
}

/// Writes all of the bytes to an open file; the error number is 0 when all went well.
func write(_ bytes: UnsafeRawBufferPointer, to number: CInt) -> CInt {
  var rest = bytes
  while !rest.isEmpty {
    let count = Glibc.write(number, rest.baseAddress, rest.count)
    if count >= 0 {
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
    } else if errno == EAGAIN {
      // A pipe may be set not to wait by the program at its other end.
      var readiness = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
      _ = poll(&readiness, 1, -1)
    } else if errno != EINTR {
      return errno
    }
  }
  return 0
}

/// Makes a call to the system again for as long as a signal interrupts it.
func uninterrupted(_ call: () -> CInt) -> CInt {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}

extension stat {
  /// Whether it is a regular file.
  var isFile: Bool { st_mode & S_IFMT == S_IFREG }
  /// Whether it is a folder.
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
  /// Whether it is a symbolic link.
  var isLink: Bool { st_mode & S_IFMT == S_IFLNK }

  /// Whether both are one and the same file or folder.
  func isSame(as other: stat) -> Bool {
    st_dev == other.st_dev && st_ino == other.st_ino
  }
}
