import CLinux
import Glibc

extension Folder {
  /// Creates a file, which nothing may stand in the way of.
  ///
  /// The name may lead through folders that this program has just made.
  func create(_ name: String) throws(DiskError) -> Descriptor {
    let number = name.withCString { name in
      uninterrupted {
        openat(self.number, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
      }
    }
    guard number >= 0 else { throw .failed(.write, place(of: name), errno) }
    return Descriptor(number)
  }

  /// Writes a new file, as `create` makes it; gives its stamp.
  func write(_ bytes: [UInt8], to name: String, durably: Bool) throws(DiskError) -> Stamp {
    let file = try create(name)
    var reason = bytes.withUnsafeBytes { file.write($0) }
    guard reason == 0 else { throw .failed(.write, place(of: name), reason) }
    if durably { try file.sync(named: place(of: name)) }
    guard let status = file.status() else { throw .failed(.read, place(of: name), errno) }
    reason = file.closed()
    guard reason == 0 else { throw .failed(.write, place(of: name), reason) }
    return Stamp(ofOutput: status)
  }

  /// Gives what has that name a second one in another folder; of a link, the link itself.
  func link(_ name: String, to other: Folder, as newName: String) throws(DiskError) {
    let result = name.withCString { name in
      newName.withCString { linkat(number, name, other.number, $0, 0) }
    }
    guard result == 0 else { throw .failed(.link, place(of: name), errno) }
  }

  /// How something takes its place.
  enum Placing {
    /// A file of that name goes; so does an empty folder.
    case replacing
    /// Both change places.
    case exchanging
    /// Nothing may have that name.
    case adding

    fileprivate var flags: UInt32 {
      switch self {
      case .replacing: 0
      case .exchanging: UInt32(CHARTER_RENAME_EXCHANGE)
      case .adding: UInt32(CHARTER_RENAME_NOREPLACE)
      }
    }
  }

  /// Moves what has that name into another folder, in one step that is seen whole or not at all.
  func move(
    _ name: String, to other: Folder, as newName: String, _ placing: Placing = .replacing
  ) throws(DiskError) {
    let result = name.withCString { name in
      newName.withCString { newName in
        placing.flags == 0
          ? renameat(number, name, other.number, newName)
          : charter_rename(number, name, other.number, newName, placing.flags)
      }
    }
    guard result == 0 else { throw .failed(.place, other.place(of: newName), errno) }
  }

  /// Removes the file or link of that name; no such file is fine.
  func remove(_ name: String) throws(DiskError) {
    guard name.withCString({ unlinkat(number, $0, 0) }) == 0 || errno == ENOENT else {
      throw .failed(.remove, place(of: name), errno)
    }
  }

  /// Removes the folder of that name if it is empty.
  func removeFolder(_ name: String) throws(DiskError) {
    guard name.withCString({ unlinkat(number, $0, AT_REMOVEDIR) }) == 0 else {
      throw .failed(.remove, place(of: name), errno)
    }
  }

  /// Removes what has that name with all that is in it, `depth` folders deep and no deeper.
  ///
  /// Links are removed, not followed.
  func removeAll(_ name: String, depth: Int = 4) throws(DiskError) {
    do throws(DiskError) {
      guard let folder = try folder(named: name) else { return }
      if depth > 0 {
        for entry in try folder.entries() where entry.isNameable {
          try folder.removeAll(entry.name, depth: depth - 1)
        }
      }
    } catch .link, .notFolder {
      return try remove(name)
    } catch {
      throw error
    }
    try removeFolder(name)
  }
}
