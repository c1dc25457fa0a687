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

  /// As long a stretch, that many scalars further on.
  func moved(by distance: Int) -> Span {
    Span(source: source, start: start + distance, end: end + distance)
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

  /// What is written there; the places of its parts lack `distance`.
  private var parts: Content
  /// Where it stands, quotes and brackets included.
  var span: Span
  /// How many scalars further on its parts stand; last, since it takes no room behind a span.
  private var distance: Int32 = 0

  /// That, at its place.
  init(content: Content, span: Span) {
    parts = content
    self.span = span
  }

  /// What is written there.
  var content: Content {
    get { distance == 0 ? parts : parts.moved(by: Int(distance)) }
    set { (parts, distance) = (newValue, 0) }
  }

  /// The same for whoever does not look at where its parts stand: they are not moved for that.
  var contentElsewhere: Content { parts }

  /// The same, that many scalars further on in its file. Its parts are moved when somebody looks at
  /// them, which is rare where a field is known from another charter.
  func moved(by distance: Int) -> Node {
    var node = self
    node.span = span.moved(by: distance)
    node.distance += Int32(truncatingIfNeeded: distance)
    return node
  }

  static func == (one: Node, other: Node) -> Bool {
    one.span == other.span && one.content == other.content
  }
}

extension Node.Entry {
  /// The same entry, that many scalars further on in its file.
  func moved(by distance: Int) -> Node.Entry {
    Node.Entry(
      key: key, keySpan: keySpan.moved(by: distance), mark: mark,
      value: value.moved(by: distance))
  }
}

extension Node.Content {
  /// The same, whose parts stand that many scalars further on.
  fileprivate func moved(by distance: Int) -> Node.Content {
    switch self {
    case .list(let items): .list(items.map { $0.moved(by: distance) })
    case .map(let entries): .map(entries.map { $0.moved(by: distance) })
    case .text, .nothing, .damaged: self
    }
  }
}
