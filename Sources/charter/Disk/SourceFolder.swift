import CLinux
import Glibc

/// A folder whose charters are read, and beyond which no path that a charter names leads.
struct SourceFolder: Sendable {
  private let folder: Folder

  /// Opens the folder at that path.
  init(_ path: String) throws(DiskError) {
    folder = try Folder(opening: path)
  }

  /// The names of the charters in it, in the order of their bytes.
  ///
  /// A name that begins with `_` is a partial charter's; one that begins with `.` an editor's.
  func charterNames() throws(DiskError) -> [String] {
    try folder.entries().lazy
      .filter { $0.kind != .folder && Self.isCharter($0.name) }
      .map(\.name)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a file of that name is a charter.
  static func isCharter(_ name: String) -> Bool {
    let bytes = name.utf8
    guard let first = bytes.first, first != UInt8(ascii: "_"), first != UInt8(ascii: ".") else {
      return false
    }
    return [".yaml", ".yml", ".json"].contains { ending in
      bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
  }

  /// Reads the regular file at that path from this folder, wherever links lead inside of it.
  ///
  /// A path or link that leads out of it is `DiskError.outside`. Limit and errors are those of
  /// `contents(of:atMost:)`.
  func contents(of path: String, atMost limit: Int) throws(DiskError) -> FileContents {
    try contents(of: path, atMost: limit) { opened($0) }
  }

  /// The same, on a system without `openat2` (Linux before 5.6, some containers).
  func contentsByWalking(to path: String, atMost limit: Int) throws(DiskError) -> FileContents {
    try contents(of: path, atMost: limit) { openedByWalking(to: $0) }
  }

  private func contents(
    of path: String, atMost limit: Int, opening: (String) -> CInt
  ) throws(DiskError) -> FileContents {
    do throws(DiskError) {
      return try charter.contents(of: path, named: folder.place(of: path), atMost: limit) {
        opening(path)
      }
    } catch .failed(_, _, EXDEV) {
      throw .outside(folder.place(of: path))
    }
  }

  private func opened(_ path: String) -> CInt {
    let number = path.withCString { charter_open_beneath(folder.number, $0, fileToRead) }
    let isMissing = number < 0 && (errno == ENOSYS || errno == EPERM)
    return isMissing ? openedByWalking(to: path) : number
  }

  /// Finds the file without opening it, asks the system where it really is, then opens that.
  private func openedByWalking(to path: String) -> CInt {
    let found = path.withCString { openat(folder.number, $0, CInt(CHARTER_OPEN_PATH) | O_CLOEXEC) }
    guard found >= 0 else { return found }
    let file = Descriptor(found)
    guard let place = realPath(of: file.number), let root = realPath(of: folder.number) else {
      return -1
    }
    guard root == [47] || place.starts(with: root + [47]), path.utf8.first != 47 else {
      errno = EXDEV
      return -1
    }
    return open("/proc/self/fd/\(file.number)", fileToRead)
  }

  /// The absolute path of an open file, without links.
  private func realPath(of number: CInt) -> [UInt8]? {
    var count = 0
    let path = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, initialized in
      guard let start = buffer.baseAddress else { return }
      count = start.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
        readlink("/proc/self/fd/\(number)", $0, buffer.count)
      }
      initialized = max(count, 0)
    }
    return count > 0 ? path : nil
  }
}
