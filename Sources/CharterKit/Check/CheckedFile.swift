/// A charter and all that is wrong with it.
///
/// Where a finding stands is looked up when it is to be shown: a build only counts most of them.
public struct CheckedFile: Sendable {
  /// A finding and the rule that it is of.
  struct Found: Sendable {
    var rule: Rule
    var finding: Finding

    /// How much it matters.
    var severity: Diagnostic.Severity { finding.severity ?? rule.severity }
    /// Whether it stops a build.
    var isFault: Bool { rule.isFault && severity == .error }
    /// The fields that the author left out, where the rule is about that: what it was concluded
    /// from, unless it is of a field itself.
    var missing: [FieldPath] {
      let isOfAbsence = rule.name.hasSuffix("-missing") || rule.name.hasSuffix("-incomplete")
      guard isOfAbsence, !finding.grounds.contains(finding.path) else { return [] }
      return finding.grounds.filter { $0.steps.first != .key("sections") }
    }
  }

  /// The charter as it was read.
  private let file: CharterFile
  /// What reading said, but for what the author allows.
  private let read: [Diagnostic]
  /// What rules found, but for what the author allows.
  private let found: [Found]
  /// What publishing it in a theme says.
  private let published: [Diagnostic]

  /// Checks a charter by these rules.
  ///
  /// - Parameters:
  ///   - theme: in which it is to be published; nil: in none.
  ///   - today: the day of the check; nil: rules on age find nothing.
  public init(
    _ file: CharterFile, by rules: [Rule], in theme: Theme? = nil, today: CalendarDate? = nil
  ) {
    var checking = Checking(file, today: today)
    for rule in rules { checking?.run(rule) }
    self.init(file, checking?.outcome(of: file), in: theme)
  }

  /// Checks charters: each rule looks at all of them before the next one does, so that it is still
  /// in the processor's caches.
  ///
  /// - Parameters:
  ///   - theme: in which the charter of that index is to be published; nil: in none.
  ///   - today: the day of the check; nil: rules on age find nothing.
  ///   - caches: the thread’s.
  public static func all(
    _ files: [CharterFile], in theme: (Int) -> Theme?, by rules: [Rule],
    today: CalendarDate? = nil, with caches: Caches
  ) -> [CheckedFile] {
    var checkings = files.map { Checking($0, today: today, walks: caches.walks) }
    for rule in rules {
      for index in checkings.indices { checkings[index]?.run(rule) }
    }
    return files.indices.map { index in
      CheckedFile(
        files[index], checkings[index]?.outcome(of: files[index]), in: theme(index))
    }
  }

  /// A charter of which reading and rules said that; nil: it could not be read.
  private init(
    _ file: CharterFile, _ said: (read: [Diagnostic], found: [Found])?, in theme: Theme?
  ) {
    self.file = file
    (read, found) = said ?? (file.diagnostics, [])
    published = theme.map { file.diagnostics(for: $0) } ?? []
  }

  /// Whether something stops a build.
  public var hasFault: Bool {
    found.contains(where: \.isFault) || read.contains(where: \.isFault)
      || published.contains(where: \.isFault)
  }

  /// How much each thing matters that is wrong, in no order.
  ///
  /// What only follows from a value that reading refused counts too: there is a fault in any case.
  var severities: [Diagnostic.Severity] {
    read.map(\.severity) + found.map(\.severity) + published.map(\.severity)
  }

  /// All that is wrong, in file order.
  public var diagnostics: [Diagnostic] {
    // What publishing says stands in the charter's own file, which comes first.
    let known = published + read
    guard !found.isEmpty, let charter = file.charter else {
      return published.isEmpty ? read : Diagnostic.inFileOrder(known)
    }
    return Diagnostic.inFileOrder(known + located(charter))
  }

  /// The findings with their places in the files.
  private func located(_ charter: Charter) -> [Diagnostic] {
    let spans = file.sources.spans(
      of: found.map { PartOfField(path: $0.finding.path, range: $0.finding.range) })
    let places = SourceMap.places(of: spans, in: file.sources.sources)
    let areConsequences = file.areConsequences(found.map(\.finding))
    return found.indices.compactMap { index in
      // What reading refused is not missing, or of a wrong value: it is unknown.
      if areConsequences[index] { return nil }
      let (found, place) = (found[index], places[index])
      var diagnostic = Diagnostic(
        rule: found.rule.name, severity: found.severity, isFault: found.isFault, place: place,
        subject: charter.subject(of: found.finding.path), path: found.finding.path,
        message: found.finding.message,
        help: file.sources.sources[spans[index].source].shown(found.finding.help))
      diagnostic.missing = found.missing
      return diagnostic
    }
  }
}
