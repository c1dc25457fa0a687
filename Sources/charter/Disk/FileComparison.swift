import Glibc

extension Folder {
  /// The stamp of the file of that name if it holds those bytes and no others.
  func stamp(of name: String, ifItHolds bytes: [UInt8]) throws(DiskError) -> Stamp? {
    let number = name.withCString { name in
      uninterrupted { openat(self.number, name, fileToRead | O_NOFOLLOW) }
    }
    // What we may not read we can still replace.
    if number < 0, errno == EACCES || errno == ENOENT { return nil }
    guard number >= 0 else { throw .failed(.read, place(of: name), errno) }
    let file = Descriptor(number)
    guard let status = file.status() else { throw .failed(.read, place(of: name), errno) }
    guard status.isFile, Int(status.st_size) == bytes.count else { return nil }
    var reason: CInt = 0
    let isSame = bytes.withUnsafeBytes { bytes in
      withUnsafeTemporaryAllocation(byteCount: 32_768, alignment: 8) { buffer in
        holds(bytes, file.number, buffer, &reason)
      }
    }
    guard reason == 0 else { throw .failed(.read, place(of: name), reason) }
    return isSame ? Stamp(ofOutput: status) : nil
  }

  private func holds(
    _ bytes: UnsafeRawBufferPointer, _ file: CInt, _ buffer: UnsafeMutableRawBufferPointer,
    _ reason: inout CInt
  ) -> Bool {
    var rest = bytes
    while let start = rest.baseAddress, let read = buffer.baseAddress, !rest.isEmpty {
      let count = Glibc.read(file, read, min(buffer.count, rest.count))
      if count < 0, errno == EINTR { continue }
      if count < 0 { reason = errno }
      guard count > 0, memcmp(read, start, count) == 0 else { return false }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
    }
    return true
  }
}
