import CharterKit

/// Compares sites with what stands in the output folder, and writes nothing.
struct Comparer: Destination {
  let selection: Selection
  /// The folder; nil: there is none yet.
  let output: OutputFolder?
  let record: Record?
  let isForTerminal: Bool

  /// Compares with that folder.
  init(with output: OutputFolder?, _ selection: Selection, isForTerminal: Bool) {
    self.output = output
    self.selection = selection
    self.isForTerminal = isForTerminal
    record = output?.record()
  }

  func holds(_ site: inout SiteBuild, from folder: ChartersFolder) -> Bool { false }

  func put(
    _ files: [OutputFile], of site: inout SiteBuild, from folder: ChartersFolder
  ) throws(DiskError) {
    let name = site.input.name
    site.outcome.difference = try difference(
      of: files, named: name, former: record?.site(named: name)?.outputs ?? [],
      isInScope: selection.includes)
    site.outcome.publication = Publication()
  }

  /// The names of the sites that a build would remove, as their charters are gone, and what goes
  /// with each.
  func removals(except inputs: [Input]) throws(DiskError) -> [(name: String, difference: [UInt8])] {
    guard let output, let record else { return [] }
    var removals: [(name: String, difference: [UInt8])] = []
    for site in record.orphans(except: inputs.lazy.map(\.name), in: output) {
      let difference = try difference(of: [], named: site.name, former: site.outputs) { _ in true }
      removals.append((site.name, difference))
    }
    return removals
  }

  /// The changes of a site's files, in the order of their paths.
  private func difference(
    of files: [OutputFile], named name: String, former: [Record.Output],
    isInScope: @escaping (String) -> Bool
  ) throws(DiskError) -> [UInt8] {
    func difference(_ old: [UInt8], _ new: [UInt8], _ path: String) -> [UInt8] {
      UnifiedDifference(
        from: old, to: new, named: "\(name)/\(path)", isForTerminal: isForTerminal
      ).bytes
    }
    let plan = try output?.plan(files, for: name, former: former, isInScope: isInScope)
    guard let plan else {
      return files.flatMap { difference([], $0.bytes, $0.path) }
    }
    var bytes: [UInt8] = []
    for change in plan.changes {
      let old = try plan.contents(of: change.path) ?? []
      bytes += difference(old, change.file.bytes, change.file.path)
    }
    // As they were found, they are in the order of the disk.
    for path in plan.stale.sorted(by: { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }) {
      bytes += difference(try plan.contents(of: path) ?? [], [], path.text)
    }
    return bytes
  }
}
