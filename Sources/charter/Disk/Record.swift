/// What was written from what, as a former build left it in the output folder.
///
/// The file begins with `charter-build 1` and a line feed; then come the sites, each as its length
/// (4 bytes), the hash (8) and the bytes of its description (`RecordEntry`); then the length 0.
/// Numbers are little-endian. A file that is anything else counts as no record.
struct Record: Sendable {
  /// How one site was made.
  struct Site: Equatable, Sendable {
    /// The name of its folder.
    var name: String
    /// What it was made with: the program's version, its options and templates, in one number.
    var fingerprint: UInt64
    /// The files that it was made from, the charter first; none when the charter was piped in.
    var inputs: [Input]
    /// The files that were written.
    var outputs: [Output]
    /// What was found in the charter, in the caller's own form.
    var findings: [UInt8] = []
  }

  /// A file that a site was made from.
  struct Input: Equatable, Sendable {
    /// Its path from the output folder: `../charters/x.yaml`.
    var path: String
    /// What it looked like.
    var stamp: Stamp
    /// What it held.
    var hash: ContentHash
  }

  /// A file that was written.
  struct Output: Equatable, Sendable {
    /// Its path from the site's folder: `fr/index.html`.
    var path: String
    /// What it looks like.
    var stamp: Stamp
  }

  /// How the file begins.
  static let beginning = Array("charter-build 1\n".utf8)

  /// The file's bytes; empty when there was none that could be read.
  let bytes: [UInt8]
  /// Where the description of each site stands in the bytes.
  let ranges: [String: Range<Int>]

  /// Reads the file's bytes.
  init(decoding bytes: [UInt8]) {
    let ranges = bytes.withUnsafeBytes { Record.ranges(in: $0) }
    self.bytes = ranges == nil ? [] : bytes
    self.ranges = ranges ?? [:]
  }

  /// The names of the sites, in no order.
  var names: some Collection<String> { ranges.keys }

  /// How that site was made; `nil` when it is not recorded.
  func site(named name: String) -> Site? {
    guard let range = ranges[name] else { return nil }
    return bytes.withUnsafeBytes { bytes in
      RecordEntry(UnsafeRawBufferPointer(rebasing: bytes[range])).site()
    }
  }

  private static func ranges(in bytes: UnsafeRawBufferPointer) -> [String: Range<Int>]? {
    guard bytes.starts(with: beginning) else { return nil }
    var ranges: [String: Range<Int>] = [:]
    ranges.reserveCapacity(bytes.count / 400)
    var reader = ByteReader(bytes, at: beginning.count)
    while true {
      guard let length = reader.number(UInt32.self) else { return nil }
      if length == 0 { break }
      guard let hash = reader.number(UInt64.self), let range = reader.stretch(Int(length)) else {
        return nil
      }
      let entry = UnsafeRawBufferPointer(rebasing: bytes[range])
      guard ContentHash(of: entry).value == hash, let name = RecordEntry(entry).name else {
        return nil
      }
      ranges[name] = range
    }
    return reader.isAtEnd ? ranges : nil
  }
}
