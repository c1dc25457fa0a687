/// A stretch of a charter that came for the second time.
final class KeptStretch {
  /// Its text, in UTF-8.
  let text: [UInt8]
  /// How many scalars it has.
  let length: Int
  /// The scalar with which it began when it was kept.
  fileprivate let start: Int
  /// Its entries, at the places where they stood then.
  private let entries: [Node.Entry]
  /// What was read of the one field that it is, and for charters of which languages.
  fileprivate var value: (any Sendable)?
  fileprivate var languages: [String] = []
  /// The field's first keys of either language.
  fileprivate var keys = KeyLanguages.First()

  /// That text, whose entries stand at those scalars.
  init(_ text: [UInt8], _ entries: [Node.Entry], at scalars: Range<Int>) {
    (self.text, self.entries) = (text, entries)
    (start, length) = (scalars.lowerBound, scalars.count)
  }

  /// Its entries where it begins with that scalar of that source.
  func entries(at scalar: Int, of source: Int) -> [Node.Entry] {
    entries.map { $0.moved(by: scalar - start, to: source) }
  }

  /// The one field that it is where it begins with that scalar; nil: it has several.
  func field(at scalar: Int, of source: Int) -> KeptField? {
    guard entries.count == 1 else { return nil }
    let distance = scalar - start
    return KeptField(
      stretch: self, source: source, start: entries[0].value.span.start + distance,
      distance: distance)
  }
}

/// A field of a charter that others have as well, at its place.
struct KeptField {
  fileprivate let stretch: KeptStretch
  fileprivate let source: Int
  /// The scalar with which its value begins.
  let start: Int
  /// How many scalars further on it stands than when the stretch was kept.
  fileprivate let distance: Int

  /// What was read of it for another charter of these languages; its keys are noted.
  func value<Value>(in languages: [String], _ keys: inout KeyLanguages) -> Value? {
    guard stretch.languages == languages, let value = stretch.value as? Value else { return nil }
    for (span, isEnglish) in [(stretch.keys.english, true), (stretch.keys.french, false)] {
      if let span { keys.note(span.moved(by: distance, to: source), isEnglish: isEnglish) }
    }
    return value
  }

  /// Keeps what was read of it for a charter of these languages.
  func keep(_ value: some Sendable, in languages: [String], _ keys: KeyLanguages.First) {
    stretch.value = value
    stretch.languages = languages
    stretch.keys = KeyLanguages.First(
      english: keys.english?.moved(by: -distance, to: source),
      french: keys.french?.moved(by: -distance, to: source))
  }
}

extension Node.Entry {
  /// The same entry, that many scalars further on, in that source.
  fileprivate func moved(by distance: Int, to source: Int) -> Node.Entry {
    Node.Entry(
      key: key, keySpan: keySpan.moved(by: distance, to: source), mark: mark,
      value: value.moved(by: distance, to: source))
  }
}

extension Node {
  fileprivate func moved(by distance: Int, to source: Int) -> Node {
    let moved: Content =
      switch content {
      case .list(let items): .list(items.map { $0.moved(by: distance, to: source) })
      case .map(let entries): .map(entries.map { $0.moved(by: distance, to: source) })
      case .text, .nothing, .damaged: content
      }
    return Node(content: moved, span: span.moved(by: distance, to: source))
  }
}

extension Span {
  fileprivate func moved(by distance: Int, to source: Int) -> Span {
    Span(source: source, start: start + distance, end: end + distance)
  }
}
