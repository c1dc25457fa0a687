/// Something wrong with how a file is written, before its line and column are known.
struct Fault: Equatable, Sendable {
  /// The rule's name.
  var rule: String
  /// How much it matters.
  var severity: Diagnostic.Severity
  /// The bytes of the source's text that are meant; empty for a point.
  var range: Range<Int>
  /// What is wrong.
  var message: Message
  /// What to write instead.
  var help: Message?
  /// What to change in the text, where that is certain; empty where only its author knows.
  var fix: [Patch] = []

  /// A fault of that rule in those bytes.
  init(
    _ rule: String, severity: Diagnostic.Severity = .error, at range: Range<Int>,
    _ message: Message, help: Message? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.range = range
    self.message = message
    self.help = help
  }
}
