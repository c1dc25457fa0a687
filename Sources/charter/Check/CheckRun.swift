import CharterKit

/// One run of `check`: all charters, by several threads.
struct CheckRun {
  let inputs: [Input]
  let control: Control
  /// The themes of the charters by the paths of their folders.
  let themes: [String: ThemeFolder]
  /// How many threads work; nil: as many as there are processors.
  let jobs: Int?

  /// Adds what is wrong with each charter to the report, in their order.
  func run(_ report: inout CheckReport) {
    let clashes = Input.clashes(inputs)
    Crew.work(on: inputs.count, jobs: jobs, each: { Caches() }) { range, caches in
      parts(of: range, besides: clashes, caches)
    } handingOver: { index, part in
      guard let clash = clashes[index] else { return report.add(part) }
      if clash.isTwice { return report.add(clash.diagnostic, to: clash.first.path) }
      var part = part
      part.diagnostics.append(clash.diagnostic)
      report.add(part)
    }
  }

  /// What is wrong with these charters; nothing with those that are given twice.
  private func parts(
    of range: Range<Int>, besides clashes: [Int: Input.Clash], _ caches: Caches
  ) -> [CheckReport.Part] {
    var parts = range.map { CheckReport.Part(path: inputs[$0].path) }
    var files: [(index: Int, file: CharterFile)] = []
    var bytes = 0
    func check() {
      let found = control.diagnostics(
        of: files.map(\.file), in: { themes[inputs[files[$0].index].folder]?.theme }, with: caches)
      for ((index, _), found) in zip(files, found) {
        parts[index - range.lowerBound].diagnostics = found
      }
      (files, bytes) = ([], 0)
    }
    for index in range where clashes[index]?.isTwice != true {
      do throws(DiskError) {
        let source = try CharterSource(inputs[index], caches: caches)
        let reading = CharterReading(source, caches: caches)
        files.append((index, reading.file))
        bytes += reading.inputs.reduce(0) { $0 + $1.size }
        if bytes >= Crew.mostBytesTogether { check() }
      } catch {
        parts[index - range.lowerBound].failure = error.message
      }
    }
    check()
    return parts
  }
}
