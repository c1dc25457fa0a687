/// A stretch of a source file, counted in Unicode scalars from its beginning.
struct Span: Hashable, Sendable {
  /// Which source: its index in `Sources`.
  var source: Int
  /// The first scalar.
  var start: Int
  /// The scalar after the last one.
  var end: Int
}

/// One value as the file has it: text, list or mapping, with its place. Nothing is interpreted.
struct Node: Equatable, Sendable {
  /// What is written there.
  indirect enum Content: Equatable, Sendable {
    /// A scalar. Every scalar is text: `no`, `1.10` and `2026-11-23` keep their spelling.
    case text(String)
    /// A sequence.
    case list([Node])
    /// A mapping in the file's order; keys may repeat, a later stage reports them.
    case map([Entry])
    /// Nothing is written (`key:`, or `null` in JSON).
    case nothing
    /// A fault was reported here: whoever reads it says nothing more.
    case damaged
  }

  /// A key and its value.
  struct Entry: Equatable, Sendable {
    /// The key as it is written, not normalised.
    var key: String
    /// Where the key stands.
    var keySpan: Span
    /// The value.
    var value: Node
  }

  /// What is written there.
  var content: Content
  /// Where it stands, quotes and brackets included.
  var span: Span
}
