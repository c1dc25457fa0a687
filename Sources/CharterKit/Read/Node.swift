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
  enum Content: Equatable, Sendable {
    /// A scalar. Every scalar is text: `no`, `1.10` and `2026-11-23` keep their spelling.
    case text(String)
    /// A sequence.
    case list([Node])
    /// A mapping in the file's order. A key that was written twice is reported and stands once.
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

    /// Whether a fault was reported in the key's place: the entry may be any, so that its mapping
    /// lacks nothing for certain.
    var isDamaged: Bool { key.isEmpty && value.content == .damaged }
  }

  /// What is written there.
  var content: Content
  /// Where it stands, quotes and brackets included.
  var span: Span
}
