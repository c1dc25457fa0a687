import Rendering

/// Something that an author should know about a charter: where, what, and what to write.
public struct Diagnostic: Equatable, Sendable {
  /// How much it matters.
  public enum Severity: String, Sendable, Comparable {
    /// Good practice.
    case advice
    /// Likely wrong, but a person decides.
    case warning
    /// Wrong.
    case error

    /// Whether one matters less than the other.
    public static func < (one: Severity, other: Severity) -> Bool {
      switch (one, other) {
      case (.advice, .warning), (.advice, .error), (.warning, .error): true
      default: false
      }
    }
  }

  /// The rule's name in kebab-case, which reads after "allow": `purpose-unknown`.
  public var rule: String
  /// How much it matters.
  public var severity: Severity
  /// Whether it stops a build: the charter cannot be read, or not published as its author meant.
  public var isFault: Bool
  /// Where it is.
  public var place: Place
  /// What it concerns, as its author knows it: « cookie sessionid, champ durée »; nil: the file.
  public var subject: Message?
  /// The way to that from the root of the charter, of all its files; nil: the file.
  public var path: FieldPath?
  /// The fields of which one or all are missing, where that is what is wrong.
  public var missing: [FieldPath] = []
  /// What is wrong.
  public var message: Message
  /// What to write instead.
  public var help: Message?

  /// A diagnostic of that rule at that place.
  public init(
    rule: String, severity: Severity = .error, isFault: Bool? = nil, place: Place,
    subject: Message? = nil, path: FieldPath? = nil, message: Message, help: Message? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.isFault = isFault ?? (severity == .error)
    self.place = place
    self.subject = subject
    self.path = path
    self.message = message
    self.help = help
  }
}

extension Diagnostic.Severity {
  /// Its name for people.
  var word: Message {
    switch self {
    case .error: Message(en: "error", fr: "erreur")
    case .warning: Message(en: "warning", fr: "avertissement")
    case .advice: Message(en: "advice", fr: "conseil")
    }
  }
}

extension Diagnostic {
  /// Diagnostics by their place: the charter's file first, then the files it includes as they
  /// come, each from its beginning.
  static func inFileOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var files: [String] = []
    let keys = diagnostics.indices.map { index in
      let place = diagnostics[index].place
      let file = files.firstIndex(of: place.file) ?? files.count
      if file == files.count { files.append(place.file) }
      return (file, place.line, place.column, index)
    }
    return keys.sorted(by: <).map { diagnostics[$0.3] }
  }
}

/// A sentence for the author, in both languages side by side.
public struct Message: Equatable, Sendable {
  /// The English sentence.
  public var en: String
  /// The French sentence.
  public var fr: String

  /// The same sentence in English and in French.
  public init(en: String, fr: String) {
    self.en = en
    self.fr = fr
  }
}

/// A place in a file that an editor can jump to.
public struct Place: Equatable, Sendable {
  /// The file's path, as the author or the command line names it.
  public var file: String
  /// The line, from 1. A line ends at LF, CRLF or CR.
  public var line: Int
  /// The column, from 1, in Unicode scalars.
  public var column: Int
  /// How many scalars are meant; 0 for a point between two.
  public var length: Int
  /// The author's line, without its end.
  public var excerpt: String

  /// A place of that length on that line.
  public init(file: String, line: Int, column: Int, length: Int, excerpt: String) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
    self.excerpt = excerpt
  }
}
