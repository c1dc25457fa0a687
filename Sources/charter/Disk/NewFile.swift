import Glibc

/// Writes a file that must not exist yet; what is half written goes again.
func createFile(at path: String, holding bytes: [UInt8]) throws(DiskError) {
  guard !path.utf8.contains(0) else { throw .unsafeName(path) }
  let number = uninterrupted { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
  guard number >= 0 else { throw .failed(.write, path, errno) }
  let file = Descriptor(number)
  let writing = bytes.withUnsafeBytes { file.write($0) }
  let closing = file.closed()
  let reason = writing != 0 ? writing : closing
  guard reason == 0 else {
    unlink(path)
    throw .failed(.write, path, reason)
  }
}
