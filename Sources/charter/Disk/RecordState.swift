import Glibc

extension Record {
  /// Whether a site has to be made again.
  enum State: Equatable, Sendable {
    /// Nothing has changed; what was found in the charter comes with it.
    case current([UInt8])
    /// Some inputs were touched but hold what they held: nothing to make, but to record.
    case touched(Site)
    /// It has to be made.
    case changed
  }

  /// Whether a site has to be made again, now that it would be made with `fingerprint`.
  ///
  /// - Parameters:
  ///   - charter: the charter's path from the output folder.
  ///   - verifying: whether the files that were written are looked at too.
  func state(
    of name: String, from charter: String, with fingerprint: UInt64, in output: OutputFolder,
    verifying: Bool = false
  ) -> State {
    guard let description = description(ofSite: name) else { return .changed }
    return description.bytes.withUnsafeBytes { bytes in
      let whole = RecordEntry(bytes)
      var entry = whole
      guard entry.fingerprint == fingerprint,
        let stamps = output.folder.stamps(ofInputsIn: &entry, from: charter),
        let findings = entry.findings()
      else { return .changed }
      if verifying {
        let areIntact = entry.eachOutput { output.folder.holds($0, in: name) }
        guard areIntact else { return .changed }
      }
      if stamps.isEmpty { return .current(findings) }
      guard var site = whole.site() else { return .changed }
      for (index, stamp) in stamps { site.inputs[index].stamp = stamp }
      return .touched(site)
    }
  }

  /// The sites whose charter is gone although its folder is there, but for those named.
  func orphans(except built: some Sequence<String>, in output: OutputFolder) -> [Site] {
    names(except: built).sorted().compactMap { name in
      guard let site = site(named: name), let charter = site.inputs.first else { return nil }
      return output.folder.isGone(charter.path) ? site : nil
    }
  }
}

extension Folder {
  /// The new stamps of the inputs that were touched, by index; `nil` when one holds something else.
  fileprivate func stamps(
    ofInputsIn entry: inout RecordEntry, from charter: String
  ) -> [Int: Stamp]? {
    var stamps: [Int: Stamp] = [:]
    var count = 0
    let isCurrent = entry.eachInput { input in
      if count == 0, !input.path.elementsEqual(charter.utf8) { return false }
      defer { count += 1 }
      if inputStamp(of: input.path)?.stillHolds(for: input.stamp) == true { return true }
      guard let contents = contents(ofInput: input.path) else { return false }
      stamps[count] = contents.stamp
      return ContentHash(of: contents.bytes) == input.hash
    }
    return isCurrent && count > 0 ? stamps : nil
  }

  fileprivate func inputStamp(of path: UnsafeRawBufferPointer) -> Stamp? {
    guard let start = path.assumingMemoryBound(to: CChar.self).baseAddress else { return nil }
    var status = stat()
    return fstatat(number, start, &status, 0) == 0 ? Stamp(ofInput: status) : nil
  }

  fileprivate func contents(ofInput path: UnsafeRawBufferPointer) -> FileContents? {
    let path = String(decoding: path, as: UTF8.self)
    return try? charter.contents(of: path, named: path, atMost: 1 << 24) {
      path.withCString { openat(number, $0, fileToRead) }
    }
  }

  fileprivate func holds(_ file: RecordEntry.File, in site: String) -> Bool {
    var status = stat()
    let isThere = withUnsafeTemporaryAllocation(
      of: CChar.self, capacity: site.utf8.count + file.path.count + 2
    ) { path in
      var end = 0
      func append(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
          path[end] = CChar(bitPattern: byte)
          end += 1
        }
      }
      append(site.utf8)
      append(CollectionOfOne(UInt8(ascii: "/")))
      append(file.path)
      append(CollectionOfOne(0))
      guard let start = path.baseAddress else { return false }
      return fstatat(number, start, &status, AT_SYMLINK_NOFOLLOW) == 0
    }
    return isThere && status.isFile && file.stamp.stillHolds(for: Stamp(ofOutput: status))
  }

  fileprivate func isGone(_ path: String) -> Bool {
    var status = stat()
    guard fstatat(number, path, &status, AT_SYMLINK_NOFOLLOW) != 0, errno == ENOENT else {
      return false
    }
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return false }
    return fstatat(number, String(path[..<slash]), &status, 0) == 0
  }
}
