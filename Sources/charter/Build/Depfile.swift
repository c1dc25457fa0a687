import Glibc

/// What a build read, as `make` and `ninja` read it: `--depfile`.
///
/// The target is the output folder's record, which gets the time at which the build began: it is
/// younger than all that was read, older than all that changed since. Each file is a target
/// without prerequisites as well, so that `make` does not stop when one is gone.
struct Depfile {
  /// The path of the depfile.
  let path: String
  /// The path of what was made.
  let target: String
  /// The paths of what it was made from.
  let files: [String]

  /// Writes the file if it does not hold that already; one that is no depfile of ours stays.
  func write() throws(DiskError) {
    let bytes = try bytes()
    let (folder, name) = parts(of: path)
    let place = try Folder(opening: folder)
    if let present = try place.contents(of: name, atMost: max(bytes.count, 65_536))?.bytes {
      if present == bytes { return }
      guard Self.isReplaceable(present) else { throw .failed(.write, path, EEXIST) }
    }
    let temporary = ".charter-depfile-\(getpid())"
    // Left by one that was killed: in a container every build may have the same number.
    try place.remove(temporary)
    do throws(DiskError) {
      _ = try place.write(bytes, to: temporary, durably: false)
      try place.move(temporary, to: place, as: name)
    } catch {
      try? place.remove(temporary)
      throw error
    }
  }

  /// Whether a file's beginning is a depfile's, for whatever output folder, or it is empty.
  private static func isReplaceable(_ bytes: [UInt8]) -> Bool {
    let line = bytes.prefix { $0 != 0x0A }
    let name = OutputFolder.recordName
    return bytes.isEmpty || [":", ": \\"].contains { line.ends(with: (name + $0).utf8) }
  }

  /// The file's bytes.
  func bytes() throws(DiskError) -> [UInt8] {
    var bytes: [UInt8] = []
    try append(target, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    for file in files {
      bytes.append(contentsOf: " \\\n  ".utf8)
      try append(file, to: &bytes)
    }
    bytes.append(0x0A)
    // For `make`, a target with `%` in it is a pattern.
    for file in files where !file.utf8.contains(UInt8(ascii: "%")) {
      bytes.append(0x0A)
      try append(file, to: &bytes)
      bytes.append(contentsOf: ":\n".utf8)
    }
    return bytes
  }

  /// Appends a path as both programs take it; there is no way to write some characters.
  private func append(_ path: String, to bytes: inout [UInt8]) throws(DiskError) {
    var backslashes = 0
    for byte in path.utf8 {
      switch byte {
      case 0..<0x20, 0x7F: throw .unlistable(path)
      case UInt8(ascii: "$"): bytes.append(byte)
      case UInt8(ascii: " "), UInt8(ascii: "#"):
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "\\"), count: backslashes + 1))
      case UInt8(ascii: ":"): bytes.append(UInt8(ascii: "\\"))
      default: break
      }
      backslashes = byte == UInt8(ascii: "\\") ? backslashes + 1 : 0
      bytes.append(byte)
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with end: String.UTF8View) -> Bool { suffix(end.count).elementsEqual(end) }
}
