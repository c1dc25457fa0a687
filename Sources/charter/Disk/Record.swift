import Rendering

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

  private let file: RecordFile?
  /// Where the sites are described, in the order of their hashes.
  private let places: [Place]

  /// Where a site is described.
  private struct Place {
    /// The hash of the site's name.
    let hash: UInt64
    let start: UInt32
    let count: UInt32

    var range: Range<Int> { Int(start)..<(Int(start) + Int(count)) }

    /// Reads a description behind its hash; `nil` when it is damaged.
    init?(_ bytes: UnsafeRawBufferPointer, at start: Int) {
      var reader = ByteReader(bytes)
      guard let hash = reader.number(UInt64.self) else { return nil }
      let entry = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(8))
      guard ContentHash(of: entry).value == hash, let name = RecordEntry(entry).nameBytes else {
        return nil
      }
      self.hash = ContentHash(of: name).value
      self.start = UInt32(start + 8)
      count = UInt32(entry.count)
    }
  }

  /// How a site is described, and where.
  struct Description {
    /// Where the description begins in the file.
    let start: Int
    let bytes: [UInt8]
  }

  /// Reads the file; of more than 4 GB nothing is read.
  init(of file: RecordFile?) {
    places = file.flatMap(Record.places) ?? []
    self.file = places.isEmpty ? nil : file
  }

  /// The names of the sites but for those, in no order; names are told apart by their hashes.
  func names(except others: some Sequence<String>) -> [String] {
    guard let file else { return [] }
    let hashes = Set(others.lazy.map { ContentHash(of: $0).value })
    return places.compactMap { place in
      if hashes.contains(place.hash) { return nil }
      return file.bytes(at: place.range) { RecordEntry($0).name }
    }
  }

  /// Where the sites are described in the file, in its order.
  var ranges: [Range<Int>] { places.map(\.range).sorted { $0.lowerBound < $1.lowerBound } }

  /// Appends a description, with the length and the hash that stand before it; answers whether it
  /// could be read.
  func copy(_ range: Range<Int>, to bytes: inout [UInt8]) -> Bool {
    let whole = range.lowerBound - 12..<range.upperBound
    return file?.bytes(at: whole) { bytes.append(contentsOf: $0) } != nil
  }

  /// How that site is described; `nil` when it is not.
  func description(ofSite name: String) -> Description? {
    let hash = ContentHash(of: name).value
    let first = places.partitioningIndex { $0.hash >= hash }
    for place in places[first...].prefix(while: { $0.hash == hash }) {
      let bytes = file?.bytes(at: place.range) { bytes in
        RecordEntry(bytes).nameBytes?.elementsEqual(name.utf8) == true ? Array(bytes) : nil
      }
      if let bytes { return Description(start: place.range.lowerBound, bytes: bytes) }
    }
    return nil
  }

  /// How that site was made; `nil` when it is not recorded.
  func site(named name: String) -> Site? {
    description(ofSite: name)?.bytes.withUnsafeBytes { RecordEntry($0).site() }
  }

  /// The most bytes that a description may have, for it is read in one go.
  private static let longest = 1 << 26

  private static func places(in file: RecordFile) -> [Place]? {
    var end = beginning.count
    let isRecord = file.bytes(at: 0..<end) { $0.elementsEqual(beginning) }
    guard isRecord == true, file.count <= Int(UInt32.max) else { return nil }
    var places: [Place] = []
    places.reserveCapacity(file.count / 300)
    while true {
      let length = file.bytes(at: end..<end + 4) { bytes in
        var reader = ByteReader(bytes)
        return reader.number(UInt32.self)
      }
      guard let length, length <= longest else { return nil }
      end += 4
      if length == 0 { break }
      let place = file.bytes(at: end..<end + 8 + Int(length)) { Place($0, at: end) }
      guard let place else { return nil }
      places.append(place)
      end += 8 + Int(length)
    }
    places.sort { $0.hash < $1.hash }
    return end == file.count ? places : nil
  }
}
