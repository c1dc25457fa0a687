/// A stretch of a source file, counted in Unicode scalars from its beginning.
///
/// It is kept small because each node has one: a file has far fewer scalars than 32 bits count.
struct Span: Hashable, Sendable {
  private var place: Int32
  private var first: Int32
  private var last: Int32

  /// That stretch of the source with that index.
  init(source: Int, start: Int, end: Int) {
    place = Int32(truncatingIfNeeded: source)
    first = Int32(truncatingIfNeeded: start)
    last = Int32(truncatingIfNeeded: end)
  }

  /// Which source: its index in `Sources`.
  var source: Int { Int(place) }

  /// The first scalar.
  var start: Int {
    get { Int(first) }
    set { first = Int32(truncatingIfNeeded: newValue) }
  }

  /// The scalar after the last one.
  var end: Int {
    get { Int(last) }
    set { last = Int32(truncatingIfNeeded: newValue) }
  }
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
    let key: String
    /// Where the key stands.
    let keySpan: Span
    /// What tells the key from most others.
    let mark: KeyMark
    /// The value.
    var value: Node

    /// The entry of that key; whoever has the mark of its bytes gives it.
    init(key: String, keySpan: Span, mark: KeyMark? = nil, value: Node) {
      self.key = key
      self.keySpan = keySpan
      self.mark = mark ?? KeyMark(key)
      self.value = value
    }

    /// Whether a fault was reported in the key's place: the entry may be any, so that its mapping
    /// lacks nothing for certain.
    var isDamaged: Bool { key.isEmpty && value.content == .damaged }
  }

  /// What is written there.
  var content: Content
  /// Where it stands, quotes and brackets included.
  var span: Span
}
