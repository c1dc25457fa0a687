extension CharterFile {
  /// All that is wrong with the charter, but for what its author allows: the faults of reading and
  /// what these rules find, in file order.
  public func diagnostics(by rules: [Rule], today: CalendarDate? = nil) -> [Diagnostic] {
    guard let charter else { return diagnostics }
    var checking = Checking(today: today, words: Concordance(of: charter))
    for rule in rules { checking.run(rule, on: charter) }
    let all = checking.found.isEmpty ? diagnostics : diagnostics + located(checking.found, charter)
    guard !charter.allowances.isEmpty else {
      return checking.found.isEmpty ? all : Diagnostic.inFileOrder(all)
    }
    let unused = checking.unused(charter.allowances, among: all).filter { allowance in
      // An allowance of a partial charter is there for all that include it.
      sources.span(of: allowance.finding.path).source == 0
    }
    let allowed = Set(charter.allowances.map(\.rule))
    let kept = all.filter { $0.isFault || !allowed.contains($0.rule) }
    return Diagnostic.inFileOrder(kept + located(unused, charter))
  }

  /// The findings with their places in the files.
  private func located(_ found: [Checking.Found], _ charter: Charter) -> [Diagnostic] {
    let spans = sources.spans(
      of: found.map { PartOfField(path: $0.finding.path, range: $0.finding.range) })
    let places = SourceMap.places(of: spans, in: sources.sources)
    let areConsequences = areConsequences(found.map(\.finding))
    return found.indices.compactMap { index in
      // What reading refused is not missing, or of a wrong value: it is unknown.
      if areConsequences[index] { return nil }
      let (found, place) = (found[index], places[index])
      let severity = found.finding.severity ?? found.rule.severity
      return Diagnostic(
        rule: found.rule.name, severity: severity,
        isFault: found.rule.isFault && severity == .error, place: place,
        subject: charter.subject(of: found.finding.path), message: found.finding.message,
        help: found.finding.help)
    }
  }
}

/// Rules at work on one charter.
private struct Checking {
  /// A finding and the rule that it is of.
  struct Found {
    var rule: Rule
    var finding: Finding
  }

  private(set) var found: [Found] = []
  private let today: CalendarDate?
  private var findings: Findings
  /// The rules that could say whether there is something to find.
  private var decided: Set<String> = []
  private var unusedRule: Rule?
  /// Whether there was no room for some findings.
  private var isFull = false

  init(today: CalendarDate?, words: Concordance) {
    self.today = today
    findings = Findings(today: today, words: words)
  }

  mutating func run(_ rule: Rule, on charter: Charter) {
    guard let check = rule.check else {
      if rule.name == Rule.allowanceUnused.name { unusedRule = rule }
      return
    }
    findings.clear()
    check(charter, &findings)
    let room = max(0, Findings.limit - found.count)
    for finding in findings.all.prefix(room) { found.append(Found(rule: rule, finding: finding)) }
    if findings.all.count > room, !isFull {
      isFull = true
      found.append(Found(rule: .limitExceeded, finding: .others))
    }
    if !charter.allowances.isEmpty, today != nil || !findings.hasAskedForToday {
      decided.insert(rule.name)
    }
  }

  /// The allowances of rules that found nothing; none where a fault may have hidden something.
  func unused(_ allowances: [Allowance], among diagnostics: [Diagnostic]) -> [Found] {
    guard let rule = unusedRule, !diagnostics.contains(where: \.isFault) else { return [] }
    let fired = Set(diagnostics.map(\.rule))
    return allowances.enumerated().compactMap { index, allowance in
      guard !fired.contains(allowance.rule), decided.contains(allowance.rule) else { return nil }
      return Found(rule: rule, finding: .unused(allowance, at: index))
    }
  }
}

extension Finding {
  /// What stands for the findings that there was no room for.
  fileprivate static let others = Finding(
    path: [], severity: .warning,
    message: Message(
      en: "There are more than \(Findings.limit) findings: the others are not shown.",
      fr: """
        Il y a plus de \(Findings.limit) constats\u{a0}: les autres ne sont pas montrés.
        """),
    help: Message(
      en: "Correct these first, then check again.",
      fr: "Corrigez d’abord ceux-ci, puis vérifiez à nouveau."))
}
