/// One thing that a charter can get wrong, found on its values alone.
public struct Rule: Sendable {
  /// Its name in kebab-case, which reads after "allow": `purpose-unknown`.
  public let name: String
  /// How much it matters.
  public let severity: Diagnostic.Severity
  /// Whether it stops a build and cannot be allowed away: the page would not be what its author
  /// meant.
  public let isFault: Bool
  /// Finds it.
  let check: @Sendable (Charter, inout Findings) -> Void

  init(
    _ name: String, _ severity: Diagnostic.Severity, isFault: Bool = false,
    check: @escaping @Sendable (Charter, inout Findings) -> Void
  ) {
    self.name = name
    self.severity = severity
    self.isFault = isFault
    self.check = check
  }

  /// Every rule, in the order of its reference.
  public static let all: [Rule] = [
    .purposeUnknown, .providerUnknown, .purposeUnused, .providerUnused, .cookieDuplicate,
    .frenchMissing, .placeholderLeft, .textUnshown, .variableUnknown, .linkBroken,
  ]
}

/// What a rule found: where in the charter, what is wrong, what to write.
struct Finding: Equatable, Sendable {
  var path: FieldPath
  /// The part of the text that is meant, in UTF-8 bytes; nil: the whole value.
  var range: Range<Int>?
  var message: Message
  var help: Message?
}

/// The findings of one rule.
struct Findings {
  private(set) var all: [Finding] = []

  /// Adds a finding.
  mutating func report(
    _ path: FieldPath, range: Range<Int>? = nil, _ message: Message, help: Message? = nil
  ) {
    all.append(Finding(path: path, range: range, message: message, help: help))
  }
}

extension CharterFile {
  /// All that is wrong with the charter: the faults of reading and what these rules find, in file
  /// order.
  public func diagnostics(by rules: [Rule]) -> [Diagnostic] {
    guard let charter else { return diagnostics }
    var found: [(rule: Rule, finding: Finding)] = []
    for rule in rules {
      var findings = Findings()
      rule.check(charter, &findings)
      for finding in findings.all { found.append((rule, finding)) }
    }
    guard !found.isEmpty else { return diagnostics }
    let spans = found.map { sources.span(of: $0.finding.path, range: $0.finding.range) }
    let places = SourceMap.places(of: spans, in: sources.sources)
    return Diagnostic.inFileOrder(
      diagnostics
        + zip(found, places).map { found, place in
          Diagnostic(
            rule: found.rule.name, severity: found.rule.severity, isFault: found.rule.isFault,
            place: place, message: found.finding.message, help: found.finding.help)
        })
  }
}
