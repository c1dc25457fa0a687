import CharterKit

/// `build --watch`: builds whenever something that a page depends on changes.
struct Watch {
  let job: BuildJob

  /// Builds until a signal ends the program.
  func run() throws(DiskError) -> Never {
    var paths = WatchedPaths()
    var listener = ChangeListener(isPolling: job.isPolling)
    var said: ContentHash?
    var isWaiting = false
    while true {
      do throws(DiskError) {
        var run = try job.run(Trace())
        run.holdsSignals = true
        let saidNow = try build(run, after: said)
        paths.add(run, of: job)
        said = saidNow
      } catch {
        if said == nil { throw error }
        Console.say(error.message)
      }
      // What changed before it was listened to is built at once.
      if listener.follow(paths) { continue }
      if !isWaiting { sayThatWeWatch() }
      isWaiting = true
      listener.wait()
    }
  }

  /// Builds; a signal that came meanwhile ends the program with nothing left half done.
  private func build(_ run: BuildRun, after said: ContentHash?) throws(DiskError) -> ContentHash {
    var report = BuildReport(
      isQuiet: job.isQuiet, allowsColours: job.allowsColours, isWatching: true)
    try run.run(&report)
    Interruption.endIfHeldBack()
    if report.ending == .done { try job.writeDepfile(run.trace) }
    return report.finish(after: said)
  }

  private func sayThatWeWatch() {
    guard !job.isQuiet else { return }
    Console.say(
      Message(
        en: "waiting for changes (Ctrl-C to end)…",
        fr: "attente de changements (Ctrl-C pour finir)…"))
  }
}
