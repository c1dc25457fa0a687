/// Things that were used lately, by their hashes.
///
/// Things of some hashes share four places; what was used last comes first, and what was used
/// longest ago gives way to another.
struct LatelyUsed<Item: AnyObject> {
  /// A place with its thing; the hash tells most others from it, so that they need no look.
  private struct Place {
    var hash: UInt64 = 0
    var item: Item?
  }

  private static var sharing: Int { 4 }
  private static var count: Int { 1_024 }
  /// Empty until there is something.
  private var places: [Place] = []

  /// The thing of that hash that is meant; nil: it was not used lately.
  mutating func item(at hash: UInt64, where isMeant: (Item) -> Bool) -> Item? {
    if places.isEmpty { return nil }
    let first = Self.first(of: hash)
    for index in first..<(first + Self.sharing) where places[index].hash == hash {
      guard let item = places[index].item, isMeant(item) else { continue }
      if index > first { places.swapAt(index, index - 1) }
      return item
    }
    return nil
  }

  /// Adds a thing of that hash, which was not there.
  mutating func add(_ item: Item, at hash: UInt64) {
    if places.isEmpty { places = Array(repeating: Place(), count: Self.count) }
    let first = Self.first(of: hash)
    for index in (first + 1..<first + Self.sharing).reversed() {
      places.swapAt(index, index - 1)
    }
    places[first] = Place(hash: hash, item: item)
  }

  /// The first of the places that things of that hash have.
  private static func first(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 32) & (count / sharing - 1) * sharing
  }
}
