import CharterKit

/// What a build tells on standard error, and how it ends.
struct BuildReport: ~Copyable {
  private var error = StandardStream.error
  private let text: DiagnosticText
  private let isQuiet: Bool
  /// Whether one build follows another, each told by what changed.
  private let isWatching: Bool
  private let start = Moment.now
  private var progress: Progress?
  private var totals = BuildTotals()
  /// What was told behind the names of charters, for a hundred counts of findings at most: others
  /// often have as many.
  private var told: [(findings: FindingCounts, words: String)] = []
  /// What was said to be wrong, as a number.
  private var said = ContentHash()

  init(isQuiet: Bool, allowsColours: Bool, isWatching: Bool = false) {
    self.isQuiet = isQuiet
    self.isWatching = isWatching
    text = DiagnosticText(
      language: .current, hasColours: Console.hasColours(error, isAllowed: allowsColours))
    if !isQuiet, !isWatching, Console.movesCursor(error) { progress = Progress(since: start) }
  }

  /// How many charters the build will tell of.
  var expected: Int {
    get { progress?.total ?? 0 }
    set { progress?.total = newValue }
  }

  /// How the build ends.
  var ending: Ending { totals.failed > 0 ? .failed : totals.stopped > 0 ? .found : .done }

  /// Tells what became of a charter.
  mutating func tell(_ outcome: Builder.Outcome, of input: Input) {
    let isUnchanged = outcome.publication?.isUnchanged == true
    if let problem = outcome.error {
      totals.failed += 1
      say(problem.message)
    } else if outcome.isStopped {
      totals.stopped += 1
      tell(outcome.diagnostics)
    } else if !outcome.difference.isEmpty {
      totals.different += 1
    } else if isUnchanged {
      totals.unchanged += 1
    } else {
      totals.publish(input.name)
    }
    if let obstacle = outcome.publication?.obstacle { tellObstacle(obstacle) }
    if !isQuiet, outcome.findings != FindingCounts(), !(isWatching && isUnchanged) {
      tell(outcome.findings, of: input)
    }
    advance()
  }

  private mutating func tell(_ findings: FindingCounts, of input: Input) {
    let words = told.first { $0.findings == findings }?.words ?? newWords(of: findings)
    put(safe(input.path) + words)
  }

  private mutating func newWords(of findings: FindingCounts) -> String {
    let counts = findings.words
    let words = Message(
      en: ": \(counts.en) (“charter check” shows them)\n",
      fr: "\u{a0}: \(counts.fr) («\u{a0}charter check\u{a0}» les montre)\n"
    ).text
    if told.count < 100 { told.append((findings, words)) }
    return words
  }

  /// Shows how far the build is, where somebody sees it.
  private mutating func advance() {
    guard let line = progress?.advance() else { return }
    try? error.write(Progress.erasure + line.text)
    try? error.flush()
  }

  /// Shows what is wrong with themes, by which all `count` charters are stopped; answers whether
  /// anything is.
  mutating func tellFaults(of themes: [ThemeFolder], stopping count: Int) -> Bool {
    let diagnostics = themes.flatMap(\.theme.diagnostics)
    guard diagnostics.contains(where: \.isFault) else { return false }
    tell(diagnostics)
    totals.stopped += max(count, 1)
    return true
  }

  /// Shows diagnostics in full.
  mutating func tell(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics where !isQuiet || diagnostic.severity == .error {
      putNews(text.text(diagnostic))
    }
  }

  /// Tells that a site was removed because its charter is gone.
  mutating func tellRemoved(_ name: String) {
    totals.removed += 1
    if !isQuiet {
      write(
        Message(
          en: "“\(name)” was removed: its charter is gone.",
          fr: "«\u{a0}\(name)\u{a0}» a été retiré\u{a0}: sa charte n’existe plus."))
    }
  }

  /// Tells that a build would remove a site because its charter is gone.
  mutating func tellDue(removalOf name: String) {
    if !isQuiet {
      write(
        Message(
          en: "“\(name)” would be removed: its charter is gone.",
          fr: "«\u{a0}\(name)\u{a0}» serait retiré\u{a0}: sa charte n’existe plus."))
    }
  }

  /// Tells what could not be done.
  mutating func tell(_ problem: DiskError) {
    totals.failed += 1
    say(problem.message)
  }

  /// Ends with the totals.
  mutating func finish() {
    if !isQuiet { write(totals.sentence(after: Moment.now.milliseconds(since: start))) }
    eraseProgress()
    try? error.flush()
  }

  /// Ends one of several builds with what changed; says nothing when that is what was said before.
  ///
  /// - Parameter former: what the last build said; nil for the first.
  /// - Returns: what this one said.
  mutating func finish(after former: ContentHash?) -> ContentHash {
    let (said, time) = (said, Moment.now.milliseconds(since: start))
    if said == former, totals.published + totals.removed == 0 {
      error.discard()
    } else if !isQuiet {
      let isFirst = former == nil || totals.isUnchanged
      write(isFirst ? totals.sentence(after: time) : totals.change(after: time))
    }
    try? error.flush()
    return said
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
    putNews("charter\(Message(en: ":", fr: "\u{a0}:").text) \(safe(message.text))\n")
  }

  private mutating func write(_ message: Message) { put(safe(message.text) + "\n") }

  /// Writes what is news when the build before did not say it.
  private mutating func putNews(_ text: String) {
    said.add(ContentHash(of: text).value)
    put(text)
  }

  /// What cannot even be said is told by the exit code alone.
  private mutating func put(_ text: String) {
    eraseProgress()
    try? error.write(text)
  }

  private mutating func eraseProgress() {
    guard progress?.isShown == true else { return }
    try? error.write(Progress.erasure)
    progress?.hide()
  }
}
