import Glibc

/// The next record, written piece by piece while sites are made, by several threads at once.
///
/// It takes the former one's place when all is done, and only if it says something else.
final class RecordUpdate: Sendable {
  private struct Draft: ~Copyable {
    var buffer = Record.beginning
    var file: Descriptor?
    /// Where the former descriptions of sites begin that are made anew or gone.
    var replaced: Set<Int> = []
    var differs = false
    var failed = false
  }

  private let former: Record
  private let output: OutputFolder
  private let draft = Lock(Draft())
  private static let draftName = ".record"

  /// A record that says what the former one says until it is told otherwise.
  init(of former: Record, in output: OutputFolder) {
    self.former = former
    self.output = output
  }

  /// Records how a site was made.
  func note(_ site: Record.Site) throws(DiskError) {
    let entry = site.encoded
    let description = former.description(ofSite: site.name)
    if description?.bytes == entry { return }
    try draft.withLock { draft throws(DiskError) in
      draft.differs = true
      if let description { draft.replaced.insert(description.start) }
      try append(entry, to: &draft)
    }
  }

  /// Records that a site is gone.
  func forget(_ name: String) {
    guard let description = former.description(ofSite: name) else { return }
    draft.withLock { draft in
      draft.differs = true
      draft.replaced.insert(description.start)
    }
  }

  /// Puts the record in place. To be called once, after the last site.
  ///
  /// A record that could not be written whole is given up, which its error has said before.
  func finish() throws(DiskError) {
    try draft.withLock { draft throws(DiskError) in
      guard draft.differs else { return }
      for range in former.ranges where !draft.replaced.contains(range.lowerBound) {
        guard former.copy(range, to: &draft.buffer) else { throw .failed(.read, place, EIO) }
        if draft.buffer.count >= 65_536 { try flush(&draft) }
      }
      draft.buffer.append(number: UInt32(0))
      try flush(&draft)
      guard !draft.failed, let file = draft.file.take() else { return }
      try put(file)
    }
  }

  /// The record's path, for messages.
  private var place: String { output.folder.place(of: OutputFolder.recordName) }

  private func append(_ entry: [UInt8], to draft: inout Draft) throws(DiskError) {
    draft.buffer.append(number: UInt32(clamping: entry.count))
    draft.buffer.append(number: ContentHash(of: entry).value)
    draft.buffer.append(contentsOf: entry)
    if draft.buffer.count >= 65_536 { try flush(&draft) }
  }

  private func flush(_ draft: inout Draft) throws(DiskError) {
    guard !draft.failed else { return }
    draft.failed = true
    if draft.file == nil { draft.file = try output.stage().create(RecordUpdate.draftName) }
    guard let file = draft.file.take() else { return }
    let reason = draft.buffer.withUnsafeBytes { file.write($0) }
    guard reason == 0 else { throw .failed(.write, place, reason) }
    draft.buffer.removeAll(keepingCapacity: true)
    draft.file = consume file
    draft.failed = false
  }

  private func put(_ file: consuming Descriptor) throws(DiskError) {
    if output.isDurable { try file.sync(named: place) }
    let reason = file.closed()
    guard reason == 0 else { throw .failed(.write, place, reason) }
    try output.stage().move(
      RecordUpdate.draftName, to: output.folder, as: OutputFolder.recordName)
    if output.isDurable { try output.folder.sync() }
  }
}
