import CharterKit

/// What a build tells on standard error, and how it ends.
struct BuildReport: ~Copyable {
  private var error = StandardStream.error
  private let text: DiagnosticText
  private let isQuiet: Bool
  private var published = 0
  private var unchanged = 0
  private var stopped = 0
  private var failed = 0
  private var removed = 0

  init(isQuiet: Bool, allowsColours: Bool) {
    self.isQuiet = isQuiet
    text = DiagnosticText(
      language: .current, hasColours: Console.hasColours(error, isAllowed: allowsColours))
  }

  /// How the build ends.
  var ending: Ending { failed > 0 ? .failed : stopped > 0 ? .found : .done }

  /// Tells what became of a charter.
  mutating func tell(_ outcome: Builder.Outcome, of input: Input) {
    if let problem = outcome.error {
      failed += 1
      say(problem.message)
    } else if outcome.isStopped {
      stopped += 1
      tell(outcome.diagnostics)
    } else if outcome.publication?.isUnchanged == true {
      unchanged += 1
    } else {
      published += 1
    }
    if let obstacle = outcome.publication?.obstacle { tellObstacle(obstacle) }
    let counts = outcome.findings.words
    if !isQuiet, !counts.en.isEmpty {
      write(
        Message(
          en: "\(input.path): \(counts.en) (“charter check” shows them)",
          fr: "\(input.path)\u{a0}: \(counts.fr) («\u{a0}charter check\u{a0}» les montre)"))
    }
  }

  /// Shows diagnostics in full.
  mutating func tell(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics where !isQuiet || diagnostic.severity == .error {
      put(text.text(diagnostic))
    }
  }

  /// Tells that a site was removed because its charter is gone.
  mutating func tellRemoved(_ name: String) {
    removed += 1
    if !isQuiet {
      write(
        Message(
          en: "“\(name)” was removed: its charter is gone.",
          fr: "«\u{a0}\(name)\u{a0}» a été retiré\u{a0}: sa charte n’existe plus."))
    }
  }

  /// Tells what could not be done.
  mutating func tell(_ problem: DiskError) {
    failed += 1
    say(problem.message)
  }

  /// Ends with the totals.
  mutating func finish() {
    if !isQuiet { write(totals) }
    try? error.flush()
  }

  private var totals: Message {
    let kinds = [
      (published, Message(en: "published", fr: published == 1 ? "publiée" : "publiées")),
      (unchanged, Message(en: "unchanged", fr: unchanged == 1 ? "inchangée" : "inchangées")),
      (stopped, Message(en: "stopped", fr: stopped == 1 ? "arrêtée" : "arrêtées")),
      (failed, Message(en: "failed", fr: "en échec")),
      (removed, Message(en: "removed", fr: removed == 1 ? "retirée" : "retirées")),
    ].filter { $0.0 > 0 }
    let total = published + unchanged + stopped + failed
    return Message(
      en: "\(total) charter\(total == 1 ? "" : "s"): "
        + kinds.map { "\($0) \($1.en)" }.joined(separator: ", "),
      fr: "\(total) charte\(total < 2 ? "" : "s")\u{a0}: "
        + kinds.map { "\($0) \($1.fr)" }.joined(separator: ", "))
  }

  private mutating func tellObstacle(_ path: String) {
    guard !isQuiet else { return }
    write(
      Message(
        en:
          "“\(path)” keeps its site from being put in place whole: it was published file by file.",
        fr: """
          «\u{a0}\(path)\u{a0}» empêche de mettre son site en place d’un seul coup\u{a0}: il a \
          été publié fichier par fichier.
          """))
  }

  private mutating func say(_ message: Message) {
    put("charter\(Message(en: ":", fr: "\u{a0}:").text) \(safe(message.text))\n")
  }

  private mutating func write(_ message: Message) { put(safe(message.text) + "\n") }

  /// What cannot even be said is told by the exit code alone.
  private mutating func put(_ text: String) { try? error.write(text) }
}
