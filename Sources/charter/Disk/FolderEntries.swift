import CLinux
import Glibc

extension Folder {
  /// One thing in a folder.
  struct Entry: Equatable, Sendable {
    /// Its name.
    let name: String
    /// What it is.
    let kind: Kind
    /// Whether the name is UTF-8; of another one `name` is a rendering that names nothing.
    let isNameable: Bool
  }

  /// What an entry is.
  enum Kind: Sendable {
    /// A regular file.
    case file
    /// A folder.
    case folder
    /// A symbolic link.
    case link
    /// A pipe, socket or device.
    case other
  }

  /// All that is in the folder, in no order.
  func entries() throws(DiskError) -> [Entry] {
    guard lseek(number, 0, SEEK_SET) == 0 else { throw .failed(.read, path, errno) }
    var entries: [Entry] = []
    var reason: CInt = 0
    withUnsafeTemporaryAllocation(byteCount: 32_768, alignment: 8) { buffer in
      while true {
        let count = charter_entries(number, buffer.baseAddress, UInt(buffer.count))
        if count == 0 { return }
        if count > 0 {
          add(UnsafeRawBufferPointer(rebasing: buffer[..<count]), to: &entries)
        } else if errno != EINTR {
          reason = errno
          return
        }
      }
    }
    guard reason == 0 else { throw .failed(.read, path, reason) }
    return entries
  }

  /// Reads records of inode (8 bytes), offset (8), length (2), type (1) and NUL-ended name.
  ///
  /// Source: getdents(2).
  private func add(_ records: UnsafeRawBufferPointer, to entries: inout [Entry]) {
    var start = 0
    while start + 20 <= records.count {
      let length = Int(records.loadUnaligned(fromByteOffset: start + 16, as: UInt16.self))
      guard length >= 20, start + length <= records.count else {
        preconditionFailure("the kernel's records fill the buffer that it says they fill")
      }
      let name = records[(start + 19)..<(start + length)].prefix { $0 != 0 }
      if !name.elementsEqual([46]), !name.elementsEqual([46, 46]) {
        entries.append(entry(name, type: records[start + 18]))
      }
      start += length
    }
  }

  private func entry(_ bytes: Slice<UnsafeRawBufferPointer>, type: UInt8) -> Entry {
    let name = String(decoding: bytes, as: UTF8.self)
    let isNameable = name.utf8.elementsEqual(bytes)
    return Entry(name: name, kind: kind(of: type, named: name), isNameable: isNameable)
  }

  private func kind(of type: UInt8, named name: String) -> Kind {
    switch Int(type) {
    case DT_REG: return .file
    case DT_DIR: return .folder
    case DT_LNK: return .link
    case DT_UNKNOWN:
      // Some file systems do not say.
      guard let status = status(of: name) else { return .other }
      return status.isFile ? .file : status.isFolder ? .folder : status.isLink ? .link : .other
    default: return .other
    }
  }
}
