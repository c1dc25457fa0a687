extension CharterFile {
  /// All that is wrong with the charter: the faults of reading and what these rules find, in file
  /// order.
  public func diagnostics(by rules: [Rule], today: CalendarDate? = nil) -> [Diagnostic] {
    guard let charter else { return diagnostics }
    var found: [(rule: Rule, finding: Finding)] = []
    let words = Concordance(of: charter)
    for rule in rules {
      guard let check = rule.check else { continue }
      var findings = Findings(today: today, words: words)
      check(charter, &findings)
      for finding in findings.all { found.append((rule, finding)) }
    }
    guard !found.isEmpty else { return diagnostics }
    let spans = found.map { sources.span(of: $0.finding.path, range: $0.finding.range) }
    let places = SourceMap.places(of: spans, in: sources.sources)
    return Diagnostic.inFileOrder(
      diagnostics
        + zip(found, places).map { found, place in
          Diagnostic(
            rule: found.rule.name, severity: found.finding.severity ?? found.rule.severity,
            isFault: found.rule.isFault,
            place: place, message: found.finding.message, help: found.finding.help)
        })
  }
}
