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

  /// The file's bytes; empty when there was none that could be read.
  let bytes: [UInt8]
  /// Where the sites are described, in the order of their hashes.
  private let places: [Place]

  /// Where a site is described.
  private struct Place {
    /// The hash of the site's name.
    let hash: UInt64
    let start: UInt32
    let count: UInt32

    var range: Range<Int> { Int(start)..<(Int(start) + Int(count)) }
  }

  /// Reads the file's bytes; of more than 4 GB nothing is read.
  init(decoding bytes: [UInt8]) {
    let places = bytes.withUnsafeBytes { Record.places(in: $0) }
    self.bytes = places == nil ? [] : bytes
    self.places = places ?? []
  }

  /// The names of the sites, in no order.
  var names: [String] {
    places.compactMap { place in
      bytes.withUnsafeBytes { RecordEntry(UnsafeRawBufferPointer(rebasing: $0[place.range])).name }
    }
  }

  /// Where the sites are described in the bytes, in no order.
  var ranges: some Sequence<Range<Int>> { places.lazy.map(\.range) }

  /// A description with the length and the hash that stand before it.
  static func whole(_ range: Range<Int>) -> Range<Int> {
    range.lowerBound - 12..<range.upperBound
  }

  /// Where that site is described in the bytes; `nil` when it is not.
  func range(ofSite name: String) -> Range<Int>? {
    let hash = ContentHash(of: name).value
    var index = places.partitioningIndex { $0.hash >= hash }
    return bytes.withUnsafeBytes { bytes in
      while index < places.count, places[index].hash == hash {
        let range = places[index].range
        let entry = RecordEntry(UnsafeRawBufferPointer(rebasing: bytes[range]))
        if entry.nameBytes?.elementsEqual(name.utf8) == true { return range }
        index += 1
      }
      return nil
    }
  }

  /// How that site was made; `nil` when it is not recorded.
  func site(named name: String) -> Site? {
    guard let range = range(ofSite: name) else { return nil }
    return bytes.withUnsafeBytes { bytes in
      RecordEntry(UnsafeRawBufferPointer(rebasing: bytes[range])).site()
    }
  }

  private static func places(in bytes: UnsafeRawBufferPointer) -> [Place]? {
    guard bytes.starts(with: beginning), bytes.count <= Int(UInt32.max) else { return nil }
    var places: [Place] = []
    places.reserveCapacity(bytes.count / 300)
    var reader = ByteReader(bytes, at: beginning.count)
    while true {
      guard let length = reader.number(UInt32.self) else { return nil }
      if length == 0 { break }
      guard let hash = reader.number(UInt64.self), let range = reader.stretch(Int(length)) else {
        return nil
      }
      let entry = UnsafeRawBufferPointer(rebasing: bytes[range])
      guard ContentHash(of: entry).value == hash, let name = RecordEntry(entry).nameBytes else {
        return nil
      }
      places.append(
        Place(
          hash: ContentHash(of: name).value, start: UInt32(range.lowerBound), count: length))
    }
    places.sort { $0.hash < $1.hash }
    return reader.isAtEnd ? places : nil
  }
}
