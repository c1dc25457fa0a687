/// The type of a field, as help, examples and schemas need it.
indirect enum Shape: Sendable {
  /// A scalar, described by what it holds: `text`, `date`, `period`…
  case scalar(Scalar)
  /// One of these values, each with its English and French spelling.
  case choice([Spelling])
  /// A value for each language, or one for all.
  case localized(Shape)
  /// A list.
  case list(Shape)
  /// A mapping whose keys the author chooses.
  case map(Shape)
  /// A mapping whose keys the format gives.
  case record([FieldShape])
  /// Either of several shapes.
  case either([Shape])

  /// What a scalar holds.
  enum Scalar: Sendable {
    case text, name, prose, line, yesNo, date, period, address, manage, email, host, country
    case language, slug, path, formatVersion
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
}
