/// What a check of several charters found, to be written in one of the report formats.
public struct CheckReport: Sendable {
  /// One charter, or the theme of several.
  public struct Part: Sendable {
    /// Its path, as the command line names it.
    public var path: String
    /// What was found in it and in the files that it is made of.
    public var diagnostics: [Diagnostic]
    /// Why it could not be read; nil: it could.
    public var failure: Message?

    /// The part at that path.
    public init(path: String, diagnostics: [Diagnostic] = [], failure: Message? = nil) {
      self.path = path
      self.diagnostics = diagnostics
      self.failure = failure
    }
  }

  /// The charters in the order in which they were checked.
  public var charters: [Part] = []
  /// The themes in which something is wrong.
  public var themes: [Part] = []
  /// The language of the messages.
  public var language: UserLanguage
  /// The version of the program that checked.
  public var version: String
  /// Whether warnings count as errors.
  public var isStrict: Bool

  /// What was found so far in files that charters include.
  private var shared: Set<SharedFinding> = []

  /// A report on nothing yet.
  public init(language: UserLanguage, version: String, isStrict: Bool = false) {
    self.language = language
    self.version = version
    self.isStrict = isStrict
  }

  /// Adds a charter. What was said before of a file that several include is not said again.
  public mutating func add(_ part: Part) {
    var part = part
    part.diagnostics.removeAll { diagnostic in
      diagnostic.place.file != part.path && !shared.insert(SharedFinding(diagnostic)).inserted
    }
    charters.append(part)
  }

  /// Adds something that is wrong with a charter that was added before.
  public mutating func add(_ diagnostic: Diagnostic, to path: String) {
    guard let index = charters.lastIndex(where: { $0.path == path }) else { return }
    charters[index].diagnostics.append(diagnostic)
  }

  /// The report in that format, UTF-8; colours and totals are for people.
  public func bytes(
    as format: ReportFormat, hasColours: Bool = false, hasTotals: Bool = true
  ) -> [UInt8] {
    switch format {
    case .text: text(hasColours: hasColours, hasTotals: hasTotals)
    case .json: json
    case .sarif: sarif
    case .github: github
    case .gitlab: gitLab
    case .junit: junit
    }
  }

  /// How much was found.
  public var counts: FindingCounts { FindingCounts(diagnostics) }

  /// Whether something was found that makes the check fail.
  public var isFailing: Bool { diagnostics.contains(where: fails) }

  /// Whether some charter could not be read.
  public var isIncomplete: Bool { charters.contains { $0.failure != nil } }

  /// The themes, then the charters.
  var parts: [Part] { themes + charters }

  /// All that was found, the themes' first.
  var diagnostics: [Diagnostic] { parts.flatMap(\.diagnostics) }

  /// Whether that diagnostic makes the check fail.
  func fails(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.severity == .error || isStrict && diagnostic.severity == .warning
  }

  /// A message in the report's language, which no terminal acts upon.
  func said(_ message: Message) -> String { safe(message.text(in: language)) }

  /// What is wrong and what to write, in one paragraph.
  func sentence(_ diagnostic: Diagnostic) -> String {
    diagnostic.help.map { said(diagnostic.message) + " " + said($0) } ?? said(diagnostic.message)
  }
}

/// What tells a diagnostic in a file that charters include from the others in it.
private struct SharedFinding: Hashable {
  private let file: String
  private let line: Int
  private let column: Int
  private let rule: String
  private let message: String

  init(_ diagnostic: Diagnostic) {
    file = diagnostic.place.file
    line = diagnostic.place.line
    column = diagnostic.place.column
    rule = diagnostic.rule
    message = diagnostic.message.en
  }
}

/// A format in which a check reports.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// For people.
  case text
  /// For programs; its shape is in the README.
  case json
  /// Static Analysis Results Interchange Format 2.1.0. Source: OASIS.
  case sarif
  /// The text, and workflow commands that GitHub shows beside the lines.
  case github
  /// GitLab's Code Quality report.
  case gitlab
  /// JUnit's XML, which most pipelines show as tests.
  case junit
}
