import CharterKit

/// `build --check`: writes nothing, shows what a build would change.
struct Comparison {
  var inputs: [Input]
  var builder: Builder.Options
  var outputPath: String
  var templates: String?

  /// Compares, shows the differences on standard output, and tells how it ended.
  func run(_ report: consuming BuildReport) throws(DiskError) -> Ending {
    let output = try OutputFolder.opened(toCompare: outputPath)
    var stream = StandardStream.output
    var differs = false
    var telling = report
    let themes = try ThemeFolder.all(for: inputs, templates: templates)
    for input in inputs {
      var outcome = Builder.Outcome()
      guard let theme = themes[input.folder]?.theme else { continue }
      let files = Proof(input: input, options: builder, theme: theme).files(&outcome)
      if let files {
        let difference = try difference(
          of: files, input, output, isForTerminal: stream.isTerminal)
        if !difference.isEmpty { differs = true }
        try stream.write(difference)
        outcome.publication = Publication(written: difference.isEmpty ? 0 : files.count)
      }
      telling.tell(outcome, of: input)
    }
    try stream.flush()
    let ending = telling.ending
    telling.finish()
    return ending == .done && differs ? .found : ending
  }

  /// The changes of a site's files, in the order of their paths.
  private func difference(
    of files: [OutputFile], _ input: Input, _ output: OutputFolder?, isForTerminal: Bool
  ) throws(DiskError) -> [UInt8] {
    func difference(_ old: [UInt8], _ new: [UInt8], _ path: String) -> [UInt8] {
      UnifiedDifference(
        from: old, to: new, named: "\(input.name)/\(path)", isForTerminal: isForTerminal
      ).bytes
    }
    let former = output?.record().site(named: input.name)?.outputs ?? []
    let plan = try output?.plan(
      files, for: input.name, former: former, isInScope: builder.selection.includes)
    guard let plan else {
      return files.flatMap { difference([], $0.bytes, $0.path) }
    }
    var bytes: [UInt8] = []
    for change in plan.changes {
      let old = try plan.contents(of: change.path) ?? []
      bytes += difference(old, change.file.bytes, change.file.path)
    }
    for path in plan.stale {
      bytes += difference(try plan.contents(of: path) ?? [], [], path.text)
    }
    return bytes
  }
}
