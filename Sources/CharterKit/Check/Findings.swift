/// What a rule found: where in the charter, what is wrong, what to write.
struct Finding: Sendable {
  var path: FieldPath
  /// How much this one matters; nil: as much as its rule says.
  var severity: Diagnostic.Severity?
  /// The part of the text that is meant, in UTF-8 bytes; nil: the whole value.
  var range: Range<Int>?
  /// The other fields that it was concluded from: where one was refused, nothing is known.
  var grounds: [FieldPath] = []
  /// What is wrong; put into words when it is shown, as a build only counts.
  var message: Message { makeMessage() }
  /// What to write; nil: nothing can be said.
  var help: Message? { makeHelp() }
  private let makeMessage: @Sendable () -> Message
  private let makeHelp: @Sendable () -> Message?

  init(
    path: FieldPath, severity: Diagnostic.Severity? = nil, range: Range<Int>? = nil,
    grounds: [FieldPath] = [], message: @escaping @Sendable () -> Message,
    help: @escaping @Sendable () -> Message?
  ) {
    self.path = path
    self.severity = severity
    self.range = range
    self.grounds = grounds
    makeMessage = message
    makeHelp = help
  }
}

/// The findings of one rule at a time.
struct Findings {
  /// The day of the check, for rules on age; nil: they find nothing.
  var today: CalendarDate? {
    mutating get {
      hasAskedForToday = true
      return day
    }
  }
  /// Whether the rule is one on age.
  private(set) var hasAskedForToday = false
  /// The charter's texts and their words.
  let words: Concordance
  /// What it says on consent for each cookie, which many rules ask for.
  let statements: [ConsentStatement]
  private(set) var all: [Finding] = []
  /// How many findings of a charter are kept: a text of nothing but faults shall not fill memory.
  static let limit = 5000
  private let day: CalendarDate?

  /// None yet of a charter; `walks` are the texts that were walked through before.
  init(of charter: Charter, today: CalendarDate?, walks: WalkCache?) {
    day = today
    words = Concordance(of: charter, walks: walks)
    statements = charter.consentStatements
  }

  /// Forgets what one rule found, for the next.
  mutating func clear() {
    all.removeAll()
    hasAskedForToday = false
  }

  /// Adds a finding.
  mutating func report(
    _ path: FieldPath, severity: Diagnostic.Severity? = nil, range: Range<Int>? = nil,
    from grounds: [FieldPath] = [], _ message: @autoclosure @escaping @Sendable () -> Message,
    help: @autoclosure @escaping @Sendable () -> Message? = nil
  ) {
    guard all.count <= Self.limit else { return }
    all.append(
      Finding(
        path: path, severity: severity, range: range, grounds: grounds, message: message,
        help: help))
  }
}
