extension CharterFile {
  /// All that is wrong with the charter, but for what its author allows: the faults of reading and
  /// what these rules find, in file order.
  public func diagnostics(by rules: [Rule], today: CalendarDate? = nil) -> [Diagnostic] {
    CheckedFile(self, by: rules, today: today).diagnostics
  }
}

/// Rules at work on one charter.
struct Checking {
  private var found: [CheckedFile.Found] = []
  private let charter: Charter
  private let today: CalendarDate?
  private var findings: Findings
  /// The rules that could say whether there is something to find.
  private var decided: Set<String> = []
  private var unusedRule: Rule?
  /// Whether there was no room for some findings.
  private var isFull = false

  /// Nothing found yet; nil: the charter could not be read. `walks` are the texts that were walked
  /// through before.
  init?(_ file: CharterFile, today: CalendarDate?, walks: WalkCache? = nil) {
    guard let charter = file.charter else { return nil }
    self.today = today
    findings = Findings(of: charter, today: today, walks: walks)
    self.charter = consume charter
  }

  /// Adds what a rule finds.
  mutating func run(_ rule: Rule) {
    guard let check = rule.check else {
      if rule.name == Rule.allowanceUnused.name { unusedRule = rule }
      return
    }
    findings.clear()
    check(charter, &findings)
    let room = max(0, Findings.limit - found.count)
    for finding in findings.all.prefix(room) {
      found.append(CheckedFile.Found(rule: rule, finding: finding))
    }
    if findings.all.count > room, !isFull {
      isFull = true
      found.append(CheckedFile.Found(rule: .limitExceeded, finding: .others))
    }
    if !charter.allowances.isEmpty, today != nil || !findings.hasAskedForToday {
      decided.insert(rule.name)
    }
  }

  /// What reading the charter said and what the rules found, but for what its author allows.
  ///
  /// It changes nothing, but is asked in place: whoever asks a value that may change is not given a
  /// copy of it.
  mutating func outcome(
    of file: CharterFile
  ) -> (read: [Diagnostic], found: [CheckedFile.Found]) {
    guard !charter.allowances.isEmpty else { return (file.diagnostics, found) }
    let unused = unused(among: file.diagnostics) { index in
      file.sources.span(of: ["x-allow", .index(index), "rule"]).source == 0
    }
    let allowed = Set(charter.allowances.map(\.rule))
    return (
      file.diagnostics.filter { $0.isFault || !allowed.contains($0.rule) },
      found.filter { $0.isFault || !allowed.contains($0.rule.name) } + unused
    )
  }

  /// The allowances of rules that found nothing, nor did reading; none where a fault may have
  /// hidden something.
  ///
  /// - Parameter isOwn: whether an allowance stands in the charter's own file: one of a partial
  ///   charter is there for all that include it.
  private func unused(
    among diagnostics: [Diagnostic], isOwn: (Int) -> Bool
  ) -> [CheckedFile.Found] {
    guard let rule = unusedRule, !diagnostics.contains(where: \.isFault),
      !found.contains(where: \.isFault)
    else { return [] }
    let fired = Set(diagnostics.map(\.rule) + found.map(\.rule.name))
    var seen: Set<String> = []
    return charter.allowances.enumerated().compactMap { index, allowance in
      guard isOwn(index) else { return nil }
      guard seen.insert(allowance.rule).inserted else {
        return CheckedFile.Found(rule: rule, finding: .repeated(allowance, at: index))
      }
      guard !fired.contains(allowance.rule), decided.contains(allowance.rule) else { return nil }
      return CheckedFile.Found(rule: rule, finding: .unused(allowance, at: index))
    }
  }
}

extension Finding {
  /// What stands for the findings that there was no room for.
  fileprivate static let others = Finding(
    path: [], severity: .warning,
    message: {
      Message(
        en: "There are more than \(Findings.limit) findings: the others are not shown.",
        fr: """
          Il y a plus de \(Findings.limit) constats\u{a0}: les autres ne sont pas montrés.
          """)
    },
    help: {
      Message(
        en: "Correct these first, then check again.",
        fr: "Corrigez d’abord ceux-ci, puis vérifiez à nouveau.")
    })
}
