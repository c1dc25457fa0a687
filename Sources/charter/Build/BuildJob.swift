import CharterKit

/// What `build` is asked for, and does with the charters that it is given, once or again and again.
struct BuildJob: Equatable {
  /// The charters and folders of charters that the command line names.
  var charters: [String] = []
  /// Where sites are published; `-` writes one page to standard output.
  var output = "output"
  var templates: String?
  var filesFrom: String?
  var depfile: String?
  /// How many threads work; nil: as many as there are processors.
  var jobs: Int?
  var shard: Shard?
  var builder = Builder.Options()
  /// Whether nothing is written, only compared.
  var isComparing = false
  var isWatching = false
  /// Whether files are looked at again and again, as they are where the system tells no changes.
  var isPolling = false
  var isDurable = false
  var intoExisting = false
  var isQuiet = false
  var allowsColours = true

  /// Does what was asked for, and tells how it ended.
  func ending() throws(DiskError) -> Ending {
    if output == "-" {
      return try OnePage(inputs: inputs(), builder: builder, templates: templates).run(report)
    }
    if isComparing {
      return try Comparison(
        inputs: inputs(), builder: builder, outputPath: output, templates: templates, jobs: jobs
      ).run(report)
    }
    if isWatching { try Watch(job: self).run() }
    return try build()
  }

  /// A build of the charters that there are now, whose files are noted in `trace`.
  func run(_ trace: Trace?) throws(DiskError) -> BuildRun {
    let start = fileTime()
    let inputs = try inputs()
    trace?.add(arguments.filter(Input.isFolder) + listPaths)
    var builder = builder
    builder.isTracing = trace != nil
    return BuildRun(
      inputs: inputs, builder: builder, outputPath: output, templates: templates,
      isDurable: isDurable, intoExisting: intoExisting, jobs: jobs, trace: trace,
      recordTime: depfile == nil ? nil : start)
  }

  /// Builds once.
  private func build() throws(DiskError) -> Ending {
    var report = report
    let trace = depfile == nil ? nil : Trace()
    try run(trace).run(&report)
    if report.ending == .done { try writeDepfile(trace) }
    report.finish()
    return report.ending
  }

  private var report: BuildReport { BuildReport(isQuiet: isQuiet, allowsColours: allowsColours) }

  /// Says in the depfile, if there is to be one, what was read.
  func writeDepfile(_ trace: Trace?) throws(DiskError) {
    guard let path = depfile, let trace else { return }
    let record = output.utf8.last == 0x2F ? output : output + "/"
    try Depfile(path: path, target: record + OutputFolder.recordName, files: trace.paths).write()
  }

  /// The charters of the command line and of the list, those of the shard.
  func inputs() throws(DiskError) -> [Input] {
    var inputs = try Input.named(by: arguments)
    if let filesFrom {
      inputs += try Input.named(by: try InputList.paths(in: filesFrom))
    }
    guard let shard else { return inputs }
    return inputs.filter(shard.holds)
  }

  /// What the command line names, or what stands for nothing.
  var arguments: [String] {
    charters.isEmpty && filesFrom == nil ? [Input.defaultFolder] : charters
  }

  private var listPaths: [String] {
    filesFrom.map { $0 == "-" ? [] : [$0] } ?? []
  }
}
