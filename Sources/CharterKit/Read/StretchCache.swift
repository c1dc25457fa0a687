import Rendering

/// Stretches of charters as they were read: members of a JSON text, or what stands in a YAML text
/// from one key at the margin to the next, or under a key further to the right.
///
/// They are of charters’ own files, so that all places are of the first source.
///
/// Charters of one organisation say the same in many places: what comes for the second time is
/// kept for all that a thread reads. Of what came once, no more than a number is noted. When the
/// room is used up, all is forgotten, so that memory does not grow with the number of charters.
public final class StretchCache {
  /// Where a stretch stands.
  enum Level {
    /// It is a field of the charter, or several.
    case field
    /// It stands in a field.
    case inner
  }

  /// The sizes of the stretches that are kept, in bytes: a shorter one is read in no time, and
  /// longer ones are rarely the same.
  private let sizes: ClosedRange<Int>
  private let innerSizes: ClosedRange<Int>
  /// How many bytes the stretches may have that are kept at a time.
  private static let room = 256 << 10

  private var kept = LatelyUsed<KeptStretch>()
  private var taken = 0
  /// The hashes of stretches that came once.
  private var noted = [UInt64](repeating: 0, count: 4_096)

  /// Nothing kept yet.
  public convenience init() { self.init(from: 128, inner: 32) }

  /// Nothing kept yet, and nothing that will be has fewer bytes.
  init(from shortest: Int, inner shortestInner: Int) {
    sizes = shortest...16_384
    innerSizes = shortestInner...YAMLInnerStretch.longest
  }

  /// What is known of a stretch: what is kept of it, or that it comes again now.
  func look(
    up stretch: UnsafeBufferPointer<UInt8>, _ level: Level = .field
  ) -> (kept: KeptStretch?, comesAgain: Bool) {
    guard (level == .field ? sizes : innerSizes).contains(stretch.count) else {
      return (nil, false)
    }
    let hash = stretch.hash
    if let known = item(of: stretch, hash) { return (known, false) }
    let slot = Int(truncatingIfNeeded: hash >> 32) & (noted.count - 1)
    defer { noted[slot] = hash }
    return (nil, noted[slot] == hash)
  }

  /// Keeps the entries of a stretch that came again and has those scalars, once: in one file it may
  /// come again several times.
  func keep(
    _ entries: [Node.Entry], of stretch: UnsafeBufferPointer<UInt8>, at scalars: Range<Int>
  ) {
    let hash = stretch.hash
    guard item(of: stretch, hash) == nil else { return }
    if taken + stretch.count > Self.room { (kept, taken) = (LatelyUsed(), 0) }
    taken += stretch.count
    kept.add(KeptStretch(Array(stretch), entries, at: scalars), at: hash)
  }

  private func item(of stretch: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> KeptStretch? {
    kept.item(at: hash) { item in
      item.text.withUnsafeBufferPointer { stretch.hasBytes(of: $0) }
    }
  }
}
