import Glibc

/// The folder that sites are published in, held for one build.
///
/// What is new is made in a folder of its own inside it, hidden from a web server, and put in
/// place when it is whole. Several threads may publish different sites at once.
final class OutputFolder: Sendable {
  /// The folder itself.
  let folder: Folder
  /// Whether all that is published outlasts a power cut: each file costs a wait for the disk.
  let isDurable: Bool
  /// Whether it is used as it is, and files that nothing shows to be ours may be replaced.
  let intoExisting: Bool
  private let staging = Lock<Folder?>(nil)

  private init(_ folder: Folder, intoExisting: Bool, isDurable: Bool) {
    self.folder = folder
    self.intoExisting = intoExisting
    self.isDurable = isDurable
  }

  /// The name of the folder in which sites are made, absent between builds.
  static let stagingName = ".charter-stage"
  /// The name of the file that says what was written from what.
  static let recordName = ".charter-build"

  /// Opens the folder for writing, creates it when it is absent, and waits for other builds.
  ///
  /// - Parameters:
  ///   - sources: folders that are read, and home: the output is neither one of them nor above.
  ///   - intoExisting: takes any folder, whatever it is or holds.
  ///   - waiting: called once before a wait for another build.
  static func opened(
    _ path: String, apartFrom sources: [String], intoExisting: Bool = false,
    isDurable: Bool = false, waiting: () -> Void = {}
  ) throws(DiskError) -> OutputFolder {
    let folder = try Folder(creating: path, durably: isDurable)
    if !intoExisting {
      if let source = sources.first(where: { folder.holds($0) }) { throw .holds(path, source) }
      guard try folder.isOutput() else { throw .notOurs(path) }
    }
    try folder.lock(waiting: waiting)
    try folder.removeAll(stagingName)
    return OutputFolder(folder, intoExisting: intoExisting, isDurable: isDurable)
  }

  /// Opens the folder for looking only; `nil` when there is none.
  static func opened(toCompare path: String) throws(DiskError) -> OutputFolder? {
    do throws(DiskError) {
      return OutputFolder(try Folder(opening: path), intoExisting: false, isDurable: false)
    } catch .failed(_, _, ENOENT) {
      return nil
    }
  }

  /// The folder in which sites are made; only its owner may look into it.
  func stage() throws(DiskError) -> Folder {
    try staging.withLock { staging throws(DiskError) in
      if let stage = staging { return stage }
      try markAsOurs()
      let stage = try folder.makeFolder(named: OutputFolder.stagingName, mode: 0o700)
      staging = stage
      return stage
    }
  }

  /// Leaves an empty record, by which the next build knows the folder even if this one dies.
  private func markAsOurs() throws(DiskError) {
    guard folder.status(of: OutputFolder.recordName) == nil else { return }
    _ = try folder.write([], to: OutputFolder.recordName, durably: false)
  }

  /// Removes what is left of the staging and lets other builds in.
  ///
  /// To be called at the end, after the record was written.
  func close() throws(DiskError) {
    let stage = staging.withLock { $0.take() }
    defer { folder.unlock() }
    if stage != nil { try folder.removeAll(OutputFolder.stagingName) }
  }

  /// Gives the record that time, in nanoseconds since 1970, as that of its last change.
  func dateRecord(_ time: Int64) throws(DiskError) {
    try markAsOurs()
    let time = timespec(tv_sec: Int(time / 1_000_000_000), tv_nsec: Int(time % 1_000_000_000))
    let times = [time, time]
    guard utimensat(folder.number, OutputFolder.recordName, times, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw .failed(.write, folder.place(of: OutputFolder.recordName), errno)
    }
  }

  /// The record of the last build; an empty one when there is none that can be read.
  func record() -> Record { Record(of: RecordFile(in: folder)) }

  /// The path of a folder as the record names it: from this folder, whatever the working folder.
  func path(to other: String) throws(DiskError) -> String {
    let from = try components(ofRealPath: folder.path)
    let to = try components(ofRealPath: other)
    let shared = zip(from, to).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    let steps = Array(repeating: "..", count: from.count - shared) + to[shared...]
    return steps.isEmpty ? "." : steps.joined(separator: "/")
  }

  private func components(ofRealPath path: String) throws(DiskError) -> [String] {
    guard let real = realpath(path, nil) else { throw .failed(.read, path, errno) }
    defer { free(real) }
    return String(cString: real).utf8.split(separator: UInt8(ascii: "/")).map { String($0) ?? "" }
  }
}
