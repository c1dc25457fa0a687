import Glibc

/// A file as it was read.
struct FileContents: Sendable {
  /// Its bytes, at most one more than was asked for.
  let bytes: [UInt8]
  /// The stamp that it had; unknown when it was written to so lately that another edit could
  /// leave the same one.
  let stamp: Stamp
}

/// Reads a regular file, which a symbolic link may name.
///
/// Of a file above the limit come `limit + 1` bytes, so that the caller can tell.
/// A pipe, device or folder is an error, and never waited for.
func contents(of path: String, atMost limit: Int) throws(DiskError) -> FileContents {
  try contents(of: path, named: path, atMost: limit) {
    path.withCString { open($0, fileToRead) }
  }
}

/// How files are opened to be read: never waiting for a pipe or a terminal.
let fileToRead = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC

/// Reads the regular file that `opening` opens; errors call it `name`.
func contents(
  of path: String, named name: String, atMost limit: Int, opening: () -> CInt
) throws(DiskError) -> FileContents {
  guard !path.utf8.contains(0) else { throw .unsafeName(path) }
  let before = fileTime()
  let number = uninterrupted(opening)
  guard number >= 0 else {
    throw errno == ENXIO ? .notFile(name) : .failed(.read, name, errno)
  }
  let file = Descriptor(number)
  // A writer that changes the file under our eyes may be done a moment later.
  for _ in 0..<8 {
    guard let status = file.status() else { throw .failed(.read, name, errno) }
    guard status.isFile else { throw .notFile(name) }
    let bytes = try bytes(of: file, expecting: Int(status.st_size), atMost: limit, named: name)
    guard let after = file.status() else { throw .failed(.read, name, errno) }
    let stamp = Stamp(ofInput: status)
    if stamp == Stamp(ofInput: after) {
      let isSettled = nanoseconds(status.st_ctim) < before
      return FileContents(bytes: bytes, stamp: isSettled ? stamp : .unknown)
    }
  }
  throw .failed(.read, name, EBUSY)
}

/// The bytes from the file's beginning to its end or to one above the limit.
private func bytes(
  of file: borrowing Descriptor, expecting size: Int, atMost limit: Int, named name: String
) throws(DiskError) -> [UInt8] {
  let number = file.number
  let most = limit &+ 1
  var capacity = min(max(size, 0), limit) &+ 1
  var bytes: [UInt8] = []
  var reason: CInt = 0
  repeat {
    // Files of /proc say that they are empty: more room is made for as long as it is filled.
    let known = bytes
    bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      count = buffer.update(fromContentsOf: known)
      reason = fill(buffer, from: &count, of: number, expecting: size)
    }
    guard reason == 0 else { throw .failed(.read, name, reason) }
    guard bytes.count == capacity, capacity < most else { return bytes }
    capacity = min(capacity &* 4 &+ 4096, most)
  } while true
}

/// Reads into the buffer from its `count`-th byte on; the error number is 0 when all went well.
///
/// - Parameters:
///   - start: where the buffer's first byte stands in the file.
///   - size: how many bytes the file has from there on, as far as is known.
func fill(
  _ buffer: UnsafeMutableBufferPointer<UInt8>, from count: inout Int, of file: CInt,
  at start: Int = 0, expecting size: Int
) -> CInt {
  while count < buffer.count {
    let room = UnsafeMutableBufferPointer(rebasing: buffer[count...])
    let read = pread(file, room.baseAddress, room.count, off_t(start + count))
    if read > 0 {
      count += read
      // Fewer bytes than asked for, and as many as the file has: this was its end.
      if read < room.count && count == size { return 0 }
    } else if read == 0 {
      return 0
    } else if errno != EINTR {
      return errno
    }
  }
  return 0
}

/// Reads standard input, whatever it is, to its end or to one byte above the limit.
func standardInput(atMost limit: Int) throws(DiskError) -> [UInt8] {
  var bytes: [UInt8] = []
  var reason: CInt = 0
  while bytes.count <= limit {
    let piece = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      let read = uninterruptedRead(0, buffer)
      if read < 0 { reason = errno }
      count = max(read, 0)
    }
    guard reason == 0 else { throw .failed(.read, "stdin", reason) }
    if piece.isEmpty { break }
    bytes += piece
  }
  return Array(bytes.prefix(limit &+ 1))
}

private func uninterruptedRead(
  _ file: CInt, _ buffer: UnsafeMutableBufferPointer<UInt8>
) -> Int {
  while true {
    let count = Glibc.read(file, buffer.baseAddress, buffer.count)
    if count >= 0 || errno != EINTR { return count }
  }
}
