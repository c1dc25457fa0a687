import CharterKit

/// What `build` does with the charters that it is given, once or again and again.
struct BuildJob {
  let options: BuildOptions
  let builder: Builder.Options
  let isQuiet: Bool
  let allowsColours: Bool

  /// A build of the charters that there are now, whose files are noted in `trace`.
  func run(_ trace: Trace?) throws(DiskError) -> BuildRun {
    let start = fileTime()
    let inputs = try inputs()
    trace?.add(arguments.filter(Input.isFolder) + listPaths)
    var builder = builder
    builder.isTracing = trace != nil
    return BuildRun(
      inputs: inputs, builder: builder, outputPath: options.output, templates: options.templates,
      isDurable: options.durable, intoExisting: options.intoExisting, jobs: options.jobs,
      trace: trace, recordTime: options.depfile == nil ? nil : start)
  }

  /// Builds once.
  func build() throws(DiskError) -> Ending {
    var report = BuildReport(isQuiet: isQuiet, allowsColours: allowsColours)
    let trace = options.depfile == nil ? nil : Trace()
    try run(trace).run(&report)
    if report.ending == .done { try writeDepfile(trace) }
    report.finish()
    return report.ending
  }

  /// Says in the depfile, if there is to be one, what was read.
  func writeDepfile(_ trace: Trace?) throws(DiskError) {
    guard let path = options.depfile, let trace else { return }
    let record = options.output.utf8.last == 0x2F ? options.output : options.output + "/"
    try Depfile(path: path, target: record + OutputFolder.recordName, files: trace.paths).write()
  }

  /// The charters of the command line and of the list, those of the shard.
  func inputs() throws(DiskError) -> [Input] {
    var inputs = try Input.named(by: arguments)
    if let list = options.filesFrom {
      inputs += try Input.named(by: try InputList.paths(in: list))
    }
    guard let shard = options.shard else { return inputs }
    return inputs.filter(shard.holds)
  }

  /// The charters and folders of charters that the command line names.
  var arguments: [String] {
    let isDefault = options.charters.isEmpty && options.filesFrom == nil
    return isDefault ? [Input.defaultFolder] : options.charters
  }

  private var listPaths: [String] {
    options.filesFrom.map { $0 == "-" ? [] : [$0] } ?? []
  }
}
