/// What stands in words for each value of a short list.
///
/// The lists are so short that a walk along the keys is faster than hashing them.
struct WordTable<Key: CaseIterable & Equatable & Sendable, Value: Sendable>: Sendable {
  /// All keys, in their order.
  private let keys: [Key]
  /// A value for each of the keys.
  private let values: [Value]

  /// A table of what the closure says of each key.
  init(_ value: (Key) -> Value) {
    keys = Array(Key.allCases)
    values = keys.map(value)
  }

  /// What stands for that key.
  subscript(key: Key) -> Value {
    guard let index = keys.firstIndex(of: key) else {
      preconditionFailure("a table has all cases of its key")
    }
    return values[index]
  }
}
