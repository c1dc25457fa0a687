import Glibc
import Testing

@testable import charter

/// A folder for one test, which goes with the value.
final class TemporaryFolder: Sendable {
  /// Its absolute path.
  let path: String

  /// Makes one, in memory where there is room for that: ext4 is slow to create files where many
  /// were removed a moment before.
  init() throws {
    let parent = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(parent)/charter-test-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    try? Folder(opening: "/").removeAll(String(path.dropFirst()), depth: 8)
  }

  /// The path of something in it.
  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, in place when there is one, with the folders above it.
  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// Writes a file, in place when there is one, with the folders above it.
  func write(_ bytes: [UInt8], to name: String) throws {
    let parts = name.utf8.split(separator: UInt8(ascii: "/")).dropLast().map { String($0) ?? "" }
    for count in parts.indices {
      mkdir(self(parts[...count].joined(separator: "/")), 0o755)
    }
    let file = Descriptor(open(self(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644))
    try #require(bytes.withUnsafeBytes { file.write($0) } == 0)
  }

  /// Makes a symbolic link.
  func link(_ name: String, to target: String) throws {
    try #require(symlink(target, self(name)) == 0)
  }

  /// What a file holds; `nil` when there is none.
  func text(_ name: String) -> String? {
    let contents = try? contents(of: self(name), atMost: 1 << 24)
    return contents.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// What tells whether a file or folder was touched.
  struct Trace: Equatable {
    let inode: UInt
    let size: Int
    let written: Int64
  }

  /// The trace of something; `nil` when there is nothing.
  func trace(_ name: String) -> Trace? {
    var status = stat()
    guard lstat(self(name), &status) == 0 else { return nil }
    return Trace(
      inode: UInt(status.st_ino), size: Int(status.st_size), written: nanoseconds(status.st_mtim))
  }

  /// Sets the time of last writing, in seconds since 1970, so that a later write shows.
  func age(_ name: String, to seconds: Int = 1_000_000_000) {
    let time = timespec(tv_sec: seconds, tv_nsec: 0)
    utimensat(AT_FDCWD, self(name), [time, time], AT_SYMLINK_NOFOLLOW)
  }

  /// The paths of all files and links in a folder of it, sorted; hidden ones too.
  func paths(in name: String) throws -> [String] {
    let folder = try Folder(opening: self(name))
    return try folder.entries().flatMap { entry -> [String] in
      guard entry.kind == .folder else { return [entry.name] }
      return try paths(in: "\(name)/\(entry.name)").map { "\(entry.name)/\($0)" }
    }.sorted()
  }
}

/// What kept a call from succeeding; `nil` when it did.
func diskError(_ body: () throws(DiskError) -> Void) -> DiskError? {
  do throws(DiskError) {
    try body()
    return nil
  } catch {
    return error
  }
}
