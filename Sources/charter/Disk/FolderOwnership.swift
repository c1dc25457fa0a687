import CLinux
import Glibc

extension Folder {
  /// Opens the folder at that path, which links may name; creates it with all above it if absent.
  convenience init(creating path: String, durably: Bool = false) throws(DiskError) {
    do throws(DiskError) {
      try self.init(opening: path)
    } catch .failed(_, _, ENOENT) {
      try Folder.makeAll(path, durably: durably)
      try self.init(opening: path)
    }
  }

  private static func makeAll(_ path: String, durably: Bool) throws(DiskError) {
    let bytes = Array(path.utf8)
    for end in bytes.indices.dropFirst() + [bytes.count] {
      guard end == bytes.count || bytes[end] == UInt8(ascii: "/") else { continue }
      let part = String(decoding: bytes[..<end], as: UTF8.self)
      guard mkdir(part, 0o755) == 0 else {
        if errno == EEXIST { continue }
        throw .failed(.make, part, errno)
      }
      if durably { try Folder(opening: part + "/..").sync() }
    }
  }

  /// Whether the folder at that path is this one or stands somewhere in it.
  func holds(_ path: String) -> Bool {
    guard let own = try? status() else { return false }
    let flags = CInt(CHARTER_OPEN_PATH) | O_DIRECTORY | O_CLOEXEC
    var number = open(path, flags)
    var previous: stat?
    while number >= 0 {
      let current = Descriptor(number)
      guard let status = current.status() else { return false }
      if status.isSame(as: own) { return true }
      // The root is its own parent.
      if let previous, previous.isSame(as: status) { return false }
      previous = status
      number = openat(current.number, "..", flags)
    }
    return false
  }

  /// Whether it is ours to publish in: empty, with our record, or with sites and nothing else.
  ///
  /// Files beside the sites do not matter, nor what is hidden.
  func isOutput() throws(DiskError) -> Bool {
    if let record = status(of: OutputFolder.recordName), record.isFile { return true }
    let entries = try entries().filter {
      $0.name.utf8.first != UInt8(ascii: ".")
        || $0.kind == .folder && $0.name != OutputFolder.stagingName
    }
    if entries.isEmpty { return true }
    let folders = entries.filter { $0.kind == .folder }
    if folders.isEmpty { return false }
    for entry in folders {
      guard entry.isNameable, let site = try folder(named: entry.name),
        PublishedCharter(in: site) != nil
      else { return false }
    }
    return true
  }

  /// Waits until no other build writes in this folder, and keeps others waiting from then on.
  ///
  /// Some network file systems have no locks for folders: there nobody waits.
  func lock(waiting: () -> Void) throws(DiskError) {
    if flock(number, LOCK_EX | LOCK_NB) == 0 { return }
    if errno == EWOULDBLOCK {
      waiting()
      if uninterrupted({ flock(number, LOCK_EX) }) == 0 { return }
    }
    guard [EBADF, EINVAL, ENOSYS, ENOLCK, EOPNOTSUPP].contains(errno) else {
      throw .failed(.lock, path, errno)
    }
  }

  /// Lets other builds write in this folder.
  func unlock() {
    _ = flock(number, LOCK_UN)
  }
}
