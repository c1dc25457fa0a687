/// Things that were used lately, by their hashes.
///
/// Things of some hashes share four places; what was used last comes first, and what was used
/// longest ago gives way to another.
struct LatelyUsed<Item: AnyObject> {
  private static var sharing: Int { 4 }
  private static var count: Int { 1_024 }
  /// Empty until there is something.
  private var items: [Item?] = []

  /// The thing of that hash that is meant; nil: it was not used lately.
  mutating func item(at hash: UInt64, where isMeant: (Item) -> Bool) -> Item? {
    if items.isEmpty { return nil }
    let first = Self.first(of: hash)
    for index in first..<(first + Self.sharing) {
      guard let item = items[index] else { return nil }
      guard isMeant(item) else { continue }
      if index > first { items.swapAt(index, index - 1) }
      return item
    }
    return nil
  }

  /// Adds a thing of that hash, which was not there.
  mutating func add(_ item: Item, at hash: UInt64) {
    if items.isEmpty { items = Array(repeating: nil, count: Self.count) }
    let first = Self.first(of: hash)
    for index in (first + 1..<first + Self.sharing).reversed() { items[index] = items[index - 1] }
    items[first] = item
  }

  /// The first of the places that things of that hash have.
  private static func first(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 32) & (count / sharing - 1) * sharing
  }
}
