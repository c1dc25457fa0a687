import CharterKit

/// `build --check`: writes nothing, shows what a build would change.
struct Comparison {
  var inputs: [Input]
  var builder: Builder.Options
  var outputPath: String
  var templates: String?
  /// How many threads work; nil: as many as there are processors.
  var jobs: Int?

  /// Compares, shows the differences on standard output, and tells how it ended.
  func run(_ report: consuming BuildReport) throws(DiskError) -> Ending {
    let output = try OutputFolder.opened(toCompare: outputPath)
    let folders = try ChartersFolder.all(
      of: inputs, from: output, templates: templates, builder.selection)
    var telling = report
    let isFaulty = telling.tellFaults(
      of: ChartersFolder.themes(of: folders), stopping: inputs.count)
    let differs = isFaulty ? false : try compare(in: folders, with: output, &telling)
    let ending = telling.ending
    telling.finish()
    return ending == .done && differs ? .found : ending
  }

  /// Shows what differs, and answers whether anything does.
  private func compare(
    in folders: [String: ChartersFolder], with output: OutputFolder?, _ report: inout BuildReport
  ) throws(DiskError) -> Bool {
    var stream = StandardStream.output
    let comparer = Comparer(with: output, builder.selection, isForTerminal: stream.isTerminal)
    var differs = false
    func show(_ difference: [UInt8]) throws(DiskError) {
      if !difference.isEmpty { differs = true }
      try stream.write(difference)
    }
    let failure = Lock<DiskError?>(nil)
    report.expected = inputs.count
    Builder(options: builder, folders: folders, destination: comparer).make(
      inputs, jobs: jobs, until: { failure.withLock { $0 != nil } }
    ) { index, outcome in
      do throws(DiskError) {
        try show(outcome.difference)
        report.tell(outcome, of: inputs[index])
      } catch {
        failure.withLock { $0 = error }
      }
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
    for removal in try comparer.removals(except: inputs) {
      try show(removal.difference)
      report.tellDue(removalOf: removal.name)
    }
    try stream.flush()
    return differs
  }
}
