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
    let themes = ChartersFolder.themes(of: folders)
    trace?.add(themes.flatMap(\.paths))
    if report.tellFaults(of: themes, stopping: inputs.count) { return try output.close() }
    let record = output.record()
    let update = RecordUpdate(of: record, in: output)
    let publisher = Publisher(options: builder, output: output, record: record, update: update)
    report.expected = inputs.count
    Builder(options: builder, folders: folders, destination: publisher).make(
      inputs, jobs: jobs, until: isInterrupted
    ) { index, outcome in
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
    for site in record.orphans(except: inputs.lazy.map(\.name), in: output) {
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
