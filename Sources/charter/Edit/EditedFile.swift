import CharterKit
import Glibc

/// The file of a charter that is being edited.
struct EditedFile {
  /// The charter.
  let input: Input
  /// Whether what the file held before it was edited is beside it.
  private var isKept = false

  /// The file of that charter.
  init(_ input: Input) {
    self.input = input
  }

  /// What it holds.
  func contents() throws(DiskError) -> [UInt8] {
    let limit = CharterFile.maximumSize
    let bytes = try charter.contents(of: input.path, atMost: limit).bytes
    // What is read in part must not be written as if it were all.
    guard bytes.count <= limit else { throw .failed(.read, input.path, EFBIG) }
    return bytes
  }

  /// Gives it new contents in one step; an error where it no longer holds `old`.
  ///
  /// What it held before the session's first save, or what somebody else wrote in between, is kept
  /// beside it under its name with `~`: `isForeign` says that somebody else did.
  mutating func replace(_ old: [UInt8], by new: [UInt8], isForeign: Bool) throws(DiskError) {
    let path = try place()
    if isForeign || !isKept {
      try keep(old, of: path)
      isKept = true
    }
    try replaceFile(at: path, holding: old, by: new)
    try Folder(opening: parts(of: path).folder).sync()
  }

  /// Where it really is: a link stays, and what it leads to is written.
  private func place() throws(DiskError) -> String {
    guard let real = realpath(input.path, nil) else { throw .failed(.write, input.path, errno) }
    defer { free(real) }
    return String(cString: real)
  }

  private func keep(_ bytes: [UInt8], of path: String) throws(DiskError) {
    let (folderPath, name) = parts(of: path)
    let folder = try Folder(opening: folderPath)
    guard let status = folder.status(of: name) else { throw .failed(.read, path, errno) }
    let temporary = ".charter-edit-\(getpid())"
    // Left by one that was killed: in a container every run may have the same number.
    try folder.remove(temporary)
    let file = try folder.create(temporary)
    do throws(DiskError) {
      let reason = bytes.withUnsafeBytes { file.write($0) }
      guard reason == 0 else { throw .failed(.write, path + "~", reason) }
      guard fchmod(file.number, status.st_mode & 0o7777) == 0 else {
        throw .failed(.write, path + "~", errno)
      }
      try file.sync(named: path + "~")
      try folder.move(temporary, to: folder, as: name + "~")
    } catch {
      try? folder.remove(temporary)
      throw error
    }
  }
}
