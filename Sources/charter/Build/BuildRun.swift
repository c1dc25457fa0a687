import CLinux
import CharterKit
import Glibc

/// One run of `build`: all charters into one output folder.
struct BuildRun {
  var inputs: [Input]
  var builder: Builder.Options
  var outputPath: String
  var templates: String?
  var isDurable = false
  var intoExisting = false
  /// How many threads work; nil: as many as there are processors.
  var jobs: Int?
  /// Where the files that the build reads are noted; nil: nowhere.
  var trace: Trace?
  /// The time that the record gets, in nanoseconds since 1970; nil: that of its last change.
  var recordTime: Int64?
  /// Whether Ctrl-C is held back from now on: the sites at hand are finished and recorded, the
  /// others left. Else it ends the program at once, and the output is whole too.
  var holdsSignals = false

  /// Builds, and tells how it went.
  func run(_ report: inout BuildReport) throws(DiskError) {
    let output = try OutputFolder.opened(
      outputPath, apartFrom: apart, intoExisting: intoExisting, isDurable: isDurable,
      waiting: sayThatWeWait)
    if holdsSignals { Interruption.hold() }
    let folders = try ChartersFolder.all(
      of: inputs, from: output, templates: templates, builder.selection)
    let themes = folders.sorted { $0.key < $1.key }.map(\.value.theme)
    trace?.add(themes.flatMap(\.paths))
    let faults = themes.flatMap(\.theme.diagnostics)
    guard !faults.contains(where: \.isFault) else {
      report.tell(faults)
      report.stopAll(inputs.count)
      return try output.close()
    }
    let record = output.record()
    let update = RecordUpdate(of: record, in: output)
    let builder = Builder(
      options: builder, output: output, record: record, update: update, folders: folders)
    report.expected = inputs.count
    make(with: builder) { index, outcome in
      trace?.add(outcome.files)
      report.tell(outcome, of: inputs[index])
    }
    try removeOrphans(output, record, update) { report.tellRemoved($0) }
    try update.finish()
    if let recordTime, report.ending == .done, !isInterrupted() {
      try output.dateRecord(recordTime)
    }
    try output.close()
  }

  private func make(with builder: Builder, telling: (Int, Builder.Outcome) -> Void) {
    let clashes = Input.clashes(inputs)
    let inputs = inputs
    let threads = inputs.count == 1 ? 1 : jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    keepFreedMemory()
    let parts = Builder.parts(of: inputs.count, threads: threads)
    Crew.work(
      on: parts.count, threads: threads, each: { Caches() }, until: isInterrupted
    ) { part, caches in
      var sites = parts[part].map { SiteBuild(of: inputs[$0], clash: clashes[$0]) }
      builder.make(&sites, with: caches)
      return sites.map(\.outcome)
    } handingOver: { part, outcomes in
      for (index, outcome) in zip(parts[part], outcomes) { telling(index, outcome) }
    }
  }

  /// Keeps the memory of charters that are done for the next ones: to give it back and ask for it
  /// again takes a twentieth of the time. Small pieces are put together as they are freed, not many
  /// at a time.
  private func keepFreedMemory() {
    mallopt(M_MXFAST, 0)
    mallopt(M_TRIM_THRESHOLD, 32 << 20)
    mallopt(M_MMAP_THRESHOLD, 4 << 20)
  }

  private func sayThatWeWait() {
    if holdsSignals { Interruption.release() }
    Console.sayThatWeWait()
  }

  private var isInterrupted: @Sendable () -> Bool {
    { [holdsSignals] in holdsSignals && Interruption.heldBack != nil }
  }

  /// Removes the sites whose charters are gone, but for files that are not ours.
  private func removeOrphans(
    _ output: OutputFolder, _ record: Record, _ update: RecordUpdate, telling: (String) -> Void
  ) throws(DiskError) {
    for site in record.orphans(except: Set(inputs.map(\.name)), in: output) {
      _ = try output.publish([], to: site.name, former: site.outputs)
      update.forget(site.name)
      telling(site.name)
    }
  }

  /// The folders that the output may neither be nor hold.
  private var apart: [String] {
    var folders = Set(inputs.map(\.folder))
    folders.remove("")
    if let home = getenv("HOME"), home.pointee != 0 { folders.insert(String(cString: home)) }
    return folders.sorted() + ["/"]
  }
}
