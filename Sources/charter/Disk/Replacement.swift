import Glibc

/// Gives a file new contents in one step: whoever opens it finds the old ones or the new ones,
/// and a disk that is full leaves the old ones.
///
/// It keeps its rights. A symbolic link is an error, and so is a file that no longer holds `old`.
func replaceFile(at path: String, holding old: [UInt8], by new: [UInt8]) throws(DiskError) {
  let (folderPath, name) = parts(of: path)
  let folder = try Folder(opening: folderPath)
  guard let status = folder.status(of: name) else { throw .failed(.read, path, errno) }
  guard !status.isLink else { throw .link(path) }
  guard status.isFile else { throw .notFile(path) }
  let temporary = ".charter-fix-\(getpid())"
  // Left by one that was killed: in a container every run may have the same number.
  try folder.remove(temporary)
  let file = try folder.create(temporary)
  do throws(DiskError) {
    try write(new, to: file, withRightsOf: status, named: path)
    let reason = file.closed()
    guard reason == 0 else { throw .failed(.write, path, reason) }
    let present = try folder.contents(of: name, atMost: old.count)
    guard present?.bytes == old else { throw .failed(.write, path, EBUSY) }
    try folder.move(temporary, to: folder, as: name)
  } catch {
    try? folder.remove(temporary)
    throw error
  }
}

private func write(
  _ bytes: [UInt8], to file: borrowing Descriptor, withRightsOf status: stat, named path: String
) throws(DiskError) {
  let reason = bytes.withUnsafeBytes { file.write($0) }
  guard reason == 0 else { throw .failed(.write, path, reason) }
  // Only the superuser may keep another owner; the group is kept where the user is in it.
  if fchown(file.number, status.st_uid, status.st_gid) != 0 {
    _ = fchown(file.number, uid_t.max, status.st_gid)
  }
  guard fchmod(file.number, status.st_mode & 0o7777) == 0 else {
    throw .failed(.write, path, errno)
  }
  try file.sync(named: path)
}

/// A path's folder and the name in it.
func parts(of path: String) -> (folder: String, name: String) {
  guard let slash = path.utf8.lastIndex(of: 0x2F) else { return (".", path) }
  let folder = slash == path.startIndex ? "/" : String(path[..<slash])
  return (folder, String(path[path.utf8.index(after: slash)...]))
}
