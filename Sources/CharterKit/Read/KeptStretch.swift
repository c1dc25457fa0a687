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
  /// Where it was read, if it is no field of its own: the same texts are read in another way there.
  fileprivate var path: [FieldPath.Step] = []
  /// The field's first keys of either language.
  fileprivate var keys = KeyLanguages.First()

  /// That text, whose entries stand at those scalars.
  init(_ text: [UInt8], _ entries: [Node.Entry], at scalars: Range<Int>) {
    (self.text, self.entries) = (text, entries)
    (start, length) = (scalars.lowerBound, scalars.count)
  }

  /// Its entries where it begins with that scalar.
  func entries(at scalar: Int) -> [Node.Entry] {
    entries.map { $0.moved(by: scalar - start) }
  }

  /// The one field that it is where it begins with that scalar; nil: it has several.
  func field(at scalar: Int) -> KeptField? {
    guard entries.count == 1 else { return nil }
    let distance = scalar - start
    return KeptField(
      stretch: self, start: entries[0].value.span.start + distance, distance: distance)
  }
}

/// A field of a charter that others have as well, at its place.
struct KeptField {
  fileprivate let stretch: KeptStretch
  /// The scalar with which its value begins.
  let start: Int
  /// How many scalars further on it stands than when the stretch was kept.
  fileprivate let distance: Int

  /// What was read of it for another charter of these languages; its keys are noted.
  func value<Value>(in languages: [String], _ keys: inout KeyLanguages) -> Value? {
    guard stretch.languages == languages, let value = stretch.value as? Value else { return nil }
    for (span, isEnglish) in [(stretch.keys.english, true), (stretch.keys.french, false)] {
      if let span { keys.note(span.moved(by: distance), isEnglish: isEnglish) }
    }
    return value
  }

  /// What was read of texts in a field, at that place or one like it, for another charter of these
  /// languages.
  func value<Value>(in languages: [String], at path: [FieldPath.Step]) -> Value? {
    guard stretch.languages == languages, stretch.path.isLike(path) else { return nil }
    return stretch.value as? Value
  }

  /// Keeps what was read of texts in a field, at that place, for a charter of these languages.
  func keep(_ value: some Sendable, in languages: [String], at path: [FieldPath.Step]) {
    stretch.value = value
    stretch.languages = languages
    stretch.path = path
  }

  /// Keeps what was read of it for a charter of these languages.
  func keep(_ value: some Sendable, in languages: [String], _ keys: KeyLanguages.First) {
    stretch.value = value
    stretch.languages = languages
    stretch.keys = KeyLanguages.First(
      english: keys.english?.moved(by: -distance), french: keys.french?.moved(by: -distance))
  }
}

extension [FieldPath.Step] {
  /// Whether both lead to the same part, of whatever items of lists.
  fileprivate func isLike(_ other: [FieldPath.Step]) -> Bool {
    guard count == other.count else { return false }
    for index in indices {
      switch (self[index], other[index]) {
      case (.index, .index): continue
      case (.key(let own), .key(let key)): if own != key { return false }
      default: return false
      }
    }
    return true
  }
}
