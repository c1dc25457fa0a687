/// Things that were used lately, by their hashes.
///
/// Things of some hashes share four places; what was used last comes first, and what was used
/// longest ago gives way to another. Public, as the compiler writes code of its own for each kind
/// of thing only then.
public final class LatelyUsed<Item: AnyObject> {
  /// A place with its thing; the hash tells most others from it, so that they need no look.
  ///
  /// The thing is held by hand: to look at it takes no reference to it, which would be counted.
  @usableFromInline
  struct Place {
    @usableFromInline var hash: UInt64 = 0
    @usableFromInline var item: Unmanaged<Item>?

    @inlinable
    init(hash: UInt64 = 0, item: Unmanaged<Item>? = nil) {
      self.hash = hash
      self.item = item
    }
  }

  @inlinable static var sharing: Int { 4 }
  @inlinable static var count: Int { 1_024 }
  /// Empty until there is something. Whoever uses it has it alone: that needs no look each time.
  @usableFromInline @exclusivity(unchecked)
  var places = UnsafeMutableBufferPointer<Place>(start: nil, count: 0)

  /// Nothing used yet.
  @inlinable public init() {}

  @inlinable
  deinit {
    for place in places { place.item?.release() }
    places.deallocate()
  }

  /// The thing of that hash that is meant; nil: it was not used lately.
  @inlinable
  public func item(at hash: UInt64, where isMeant: (Item) -> Bool) -> Item? {
    index(at: hash, where: isMeant).flatMap { places[$0].item?.takeUnretainedValue() }
  }

  /// Whether a thing of that hash was meant, and so used: it is not handed out, which would be
  /// counted.
  @inlinable
  public func uses(at hash: UInt64, _ useIfMeant: (Item) -> Bool) -> Bool {
    index(at: hash, where: useIfMeant) != nil
  }

  /// The place of the thing of that hash that is meant, before the one that it had.
  @inlinable @inline(__always)
  func index(at hash: UInt64, where isMeant: (Item) -> Bool) -> Int? {
    let places = places
    if places.isEmpty { return nil }
    let first = Self.first(of: hash)
    for index in first..<(first + Self.sharing) where places[index].hash == hash {
      guard let item = places[index].item, item._withUnsafeGuaranteedRef(isMeant) else { continue }
      if index == first { return index }
      places.swapAt(index, index - 1)
      return index - 1
    }
    return nil
  }

  /// Adds a thing of that hash, which was not there.
  @inlinable
  public func add(_ item: Item, at hash: UInt64) {
    if places.isEmpty {
      places = .allocate(capacity: Self.count)
      places.initialize(repeating: Place())
    }
    let first = Self.first(of: hash)
    for index in (first + 1..<first + Self.sharing).reversed() {
      places.swapAt(index, index - 1)
    }
    places[first].item?.release()
    places[first] = Place(hash: hash, item: .passRetained(item))
  }

  /// The first of the places that things of that hash have.
  @inlinable
  static func first(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 32) & (count / sharing - 1) * sharing
  }
}
