import Glibc

/// The changes in some folders, as the system tells of them.
///
/// Source: inotify(7).
struct ChangeEvents: ~Copyable {
  private let queue: Descriptor
  /// The folders, by the system's number; one folder may have several paths.
  private var paths: [CInt: [String]] = [:]

  /// What is told of a folder: whatever may change what is read in it, and its own end.
  private static let kinds = UInt32(
    IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
      | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)
  /// What leaves us without news of a folder.
  private static let losses = UInt32(
    IN_Q_OVERFLOW | IN_IGNORED | IN_UNMOUNT | IN_DELETE_SELF | IN_MOVE_SELF)

  /// Something that changed.
  enum Change {
    /// What has that name in the folder at that path.
    case entry(String, in: String)
    /// Perhaps anything: events were lost, or a folder is another one now.
    case unknown
  }

  /// A queue for the changes; nil when the system gives none.
  init?() {
    let number = inotify_init1(CInt(IN_NONBLOCK) | CInt(IN_CLOEXEC))
    guard number >= 0 else { return nil }
    queue = Descriptor(number)
  }

  /// The descriptor that can be read when something changed.
  var number: CInt { queue.number }

  /// Asks for the changes in a folder; the error number is 0 when all went well.
  mutating func follow(_ folder: String) -> CInt {
    let watch = inotify_add_watch(queue.number, folder, Self.kinds)
    guard watch >= 0 else { return errno }
    if paths[watch]?.contains(folder) != true { paths[watch, default: []].append(folder) }
    return 0
  }

  /// What changed since the last call.
  mutating func changes() -> [Change] {
    var changes: [Change] = []
    withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 8) { buffer in
      while true {
        let count = read(queue.number, buffer.baseAddress, buffer.count)
        if count > 0 {
          add(UnsafeRawBufferPointer(rebasing: buffer[..<count]), to: &changes)
        } else if count == 0 || errno != EINTR {
          return
        }
      }
    }
    return changes
  }

  /// Reads records of watch (4 bytes), kind (4), cookie (4), length (4) and NUL-padded name.
  private func add(_ records: UnsafeRawBufferPointer, to changes: inout [Change]) {
    var start = 0
    while start + 16 <= records.count {
      func number(at place: Int) -> UInt32 {
        records.loadUnaligned(fromByteOffset: start + place, as: UInt32.self)
      }
      let (kind, length) = (number(at: 4), Int(number(at: 12)))
      guard length <= records.count - start - 16 else {
        preconditionFailure("the kernel's records fill the buffer that it says they fill")
      }
      let name = records[(start + 16)..<(start + 16 + length)].prefix { $0 != 0 }
      if kind & Self.losses != 0 {
        changes.append(.unknown)
      } else {
        let name = String(decoding: name, as: UTF8.self)
        let folders = paths[CInt(bitPattern: number(at: 0))] ?? []
        changes += folders.map { .entry(name, in: $0) }
      }
      start += 16 + length
    }
  }
}
