import Rendering

/// A text of a charter in one language, and what a first look at it tells.
struct CheckedText: Sendable {
  /// The text as its author wrote it.
  let text: String
  /// Its language, a BCP 47 tag.
  let tag: String
  /// The language that the rules on wording know it by; nil: they know none of it.
  let language: StopWords.Language?
  /// Where it stands, in all its languages.
  let place: TextPlace
  /// Its links; a plain text has none.
  let links: [Prose.Link]
  /// Its variables; a plain text has none.
  let variables: [Prose.Variable]
  /// What rules may find in it.
  let traits: TextTraits
  /// What its translations have too, links aside; nil: nobody looked.
  let invariants: [Invariant]?

  /// The way to it.
  func path(in charter: Charter) -> FieldPath { place.path(in: charter).appending(.key(tag)) }

  /// Lets a rule on wording look at it.
  func withWording<Result>(_ read: (inout Wording) -> Result) -> Result {
    text.withBytes { bytes in
      var wording = Wording(bytes)
      return read(&wording)
    }
  }

  /// Whether it is the same text of the charter in the same language.
  func isSame(as other: CheckedText) -> Bool { place == other.place && tag == other.tag }

  /// Whether it is one of the change log, which speaks of the past.
  var isHistory: Bool {
    if case .history = place { true } else { false }
  }
}

/// What one walk through a text says of it. Each is there wherever a rule may find something; the
/// rule then looks closer.
struct TextTraits: OptionSet, Sendable {
  let rawValue: UInt8

  /// A digit.
  static let digit = TextTraits(rawValue: 1)
  /// A sign that code, a variable or a technical name has: a backtick, a brace, `_`.
  static let code = TextTraits(rawValue: 2)
  /// A space that may be missing or one too many, or a sign that may be of another language.
  static let oddSpace = TextTraits(rawValue: 4)
  /// A sentence that may have more than 25 words.
  static let longSentence = TextTraits(rawValue: 8)
  /// Small words of the other language: three or more, and more than of its own.
  static let foreignWords = TextTraits(rawValue: 16)
  /// A line that may be a heading: one that begins without small letters.
  static let heading = TextTraits(rawValue: 32)
  /// A sign that may stand for the mark of a list's item.
  static let listMark = TextTraits(rawValue: 64)
  /// A link.
  static let link = TextTraits(rawValue: 128)
}
