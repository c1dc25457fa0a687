import CLinux
import Glibc

/// An opened folder: what is done in it stays in it, wherever its path leads by then.
final class Folder: Sendable {
  /// Its path, for messages only.
  let path: String
  private let descriptor: Descriptor

  /// The folder's descriptor, to be used while the folder lives.
  var number: CInt { descriptor.number }

  init(_ number: CInt, path: String) {
    descriptor = Descriptor(number)
    self.path = path
  }

  /// Opens the folder at that path, which links may name.
  convenience init(opening path: String) throws(DiskError) {
    guard !path.utf8.contains(0) else { throw .unsafeName(path) }
    let number = uninterrupted { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard number >= 0 else { throw .failed(.read, path, errno) }
    self.init(number, path: path)
  }

  /// The folder of that name in this one, `nil` when nothing has that name.
  ///
  /// A symbolic link is an error, even one to a folder.
  func folder(named name: String) throws(DiskError) -> Folder? {
    let number = name.withCString { name in
      uninterrupted { openat(self.number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
    }
    if number >= 0 { return Folder(number, path: place(of: name)) }
    let reason = errno
    if reason == ENOENT { return nil }
    if let status = status(of: name) {
      if status.isLink { throw .link(place(of: name)) }
      if !status.isFolder { throw .notFolder(place(of: name)) }
    }
    throw .failed(.read, place(of: name), reason)
  }

  /// Creates a folder of that name, with those rights less those of the user's mask.
  func make(_ name: String, mode: mode_t = 0o755) throws(DiskError) {
    guard name.withCString({ mkdirat(number, $0, mode) }) == 0 else {
      throw .failed(.make, place(of: name), errno)
    }
  }

  /// Creates a folder of that name and opens it.
  func makeFolder(named name: String, mode: mode_t = 0o755) throws(DiskError) -> Folder {
    try make(name, mode: mode)
    guard let folder = try folder(named: name) else {
      throw .failed(.make, place(of: name), ENOENT)
    }
    return folder
  }

  /// Gives the folder of that name the rights that another one has.
  func give(_ name: String, rightsOf other: Folder) throws(DiskError) {
    let mode = try other.status().st_mode & 0o7777
    guard name.withCString({ fchmodat(number, $0, mode, 0) }) == 0 else {
      throw .failed(.make, place(of: name), errno)
    }
  }

  /// What the system says of that name itself, not of what it links to; `nil` when it says nothing.
  func status(of name: String) -> stat? {
    var status = stat()
    let result = name.withCString { fstatat(number, $0, &status, AT_SYMLINK_NOFOLLOW) }
    return result == 0 ? status : nil
  }

  /// What the system says of this folder.
  func status() throws(DiskError) -> stat {
    guard let status = descriptor.status() else { throw .failed(.read, path, errno) }
    return status
  }

  /// The regular file of that name, for reading; `nil` when nothing has that name.
  func contents(of name: String, atMost limit: Int) throws(DiskError) -> FileContents? {
    do throws(DiskError) {
      return try charter.contents(of: name, named: place(of: name), atMost: limit) {
        name.withCString { openat(number, $0, fileToRead | O_NOFOLLOW) }
      }
    } catch .failed(_, _, ENOENT) {
      return nil
    } catch .failed(_, _, ELOOP) {
      throw .link(place(of: name))
    }
  }

  /// The path of something in this folder, for messages.
  func place(of name: String) -> String {
    "\(path)/\(name)"
  }

  /// Makes what was done in this folder outlast a power cut.
  func sync() throws(DiskError) {
    try descriptor.sync(named: path)
  }
}
