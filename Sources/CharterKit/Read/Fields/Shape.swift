/// The type of a field, as help, examples and schemas need it.
indirect enum Shape: Sendable {
  /// A scalar, described by what it holds: `text`, `date`, `period`…
  case scalar(Scalar)
  /// One of these values, each with its English and French spelling.
  case choice([Spelling])
  /// A value for each language; where it `allowsPlain`, one may stand for all.
  case localized(Shape, allowsPlain: Bool)
  /// A list.
  case list(Shape)
  /// A mapping whose keys the author chooses.
  case map(Shape)
  /// A mapping whose keys the format gives.
  case record([FieldShape])
  /// One value, or a list of at least one.
  case oneOrMore(Shape)
  /// A period: one text, or a mapping of these fields.
  case period([FieldShape])
  /// One of these values, or a mapping from one of them to its heading.
  case column([Spelling], heading: Shape)

  /// What a scalar holds.
  enum Scalar: String, Sendable {
    case text, name, prose, line, date, address, manage, email, host, country, language, slug
    case yesNo = "yes-no"
    case period = "period-text"
    case formatVersion = "format-version"
    /// The key of a provider, of a purpose: a name to whoever knows the format alone.
    case provider = "provider-key"
    case purpose = "purpose-key"
  }
}

/// A field of the format, without the type that holds it.
struct FieldShape: Sendable {
  var key: Spelling
  var shape: Shape
  var isRequired: Bool
  /// What the field is for, in a line.
  var help: Message
  /// A value as an author would write it.
  var example: Spelling
  /// Whether `charter.json` has it.
  var presence: Presence
  /// Whether it is a list of which `[]` states that there is none.
  var statesNone = false

  /// What the field is for, for whoever writes the file by hand.
  func note(in language: UserLanguage) -> String {
    let help = help.text(in: language)
    return statesNone ? help + Self.noneNote.text(in: language) : help
  }

  private static let noneNote = Message(
    en: "; [] says that there is none", fr: "\u{202f}; [] dit qu’il n’y en a pas")

  /// When `charter.json` has a field.
  enum Presence: Sendable {
    /// In every object of its kind.
    case always
    /// Where there is a value.
    case whenKnown
    /// Not at all: it is for whoever writes or checks the charter.
    case never
  }
}
