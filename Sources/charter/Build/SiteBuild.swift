import CharterKit

/// One charter on its way to its site: what each step leaves to the next one.
struct SiteBuild {
  let input: Input
  /// What became of it so far.
  var outcome = Builder.Outcome()
  /// The charter's own file, until its fields are read.
  var source: CharterSource?
  /// What was read for it, the charter first.
  var inputs: [CharterReading.ReadFile] = []
  /// The charter as it was read, until it is checked.
  var file: CharterFile?
  /// The charter, until its pages are selected.
  var charter: Charter?
  /// The pages, until they are composed and written.
  var pages: SitePages?
  /// The files, until they are at their destination.
  var files: [OutputFile]?

  /// A charter that nothing was done with; `clash` is another one of its name.
  init(of input: Input, clash: Input.Clash?) {
    self.input = input
    if let clash { outcome.diagnostics = [clash.diagnostic] }
  }

  /// Whether the next step is to be taken.
  private var goesOn: Bool { outcome.error == nil && !outcome.isStopped }

  /// Takes a step, unless there is nothing more to do.
  fileprivate mutating func take(
    _ step: (inout SiteBuild) throws(DiskError) -> Void
  ) {
    guard goesOn else { return }
    do throws(DiskError) {
      try step(&self)
    } catch {
      outcome.error = error
    }
  }
}

/// The steps from charters to their sites.
///
/// Each is taken for some charters before the next one.
extension Builder {
  /// Makes the sites of all charters, and tells what became of each, in their order.
  ///
  /// - Parameters:
  ///   - jobs: how many threads work; nil: as many as there are processors.
  ///   - isEnded: whether what was not begun yet is to be left.
  func make(
    _ inputs: [Input], jobs: Int?, until isEnded: @Sendable () -> Bool = { false },
    telling: (Int, Outcome) -> Void
  ) {
    let clashes = Input.clashes(inputs)
    Crew.work(on: inputs.count, jobs: jobs, each: { Caches() }, until: isEnded) { part, caches in
      var sites = part.map { SiteBuild(of: inputs[$0], clash: clashes[$0]) }
      make(&sites, with: caches)
      return sites.map(\.outcome)
    } handingOver: {
      telling($0, $1)
    }
  }

  /// Makes these sites; `caches` are the thread’s.
  private func make(_ sites: inout [SiteBuild], with caches: Caches) {
    var start = 0
    while start < sites.count {
      let end = readFields(&sites, start..<read(&sites, from: start, caches), caches)
      check(&sites, start..<end, caches)
      for index in start..<end {
        sites[index].take { (site) throws(DiskError) in try select(&site) }
      }
      write(&sites, start..<end, caches)
      for index in start..<end {
        sites[index].take { (site) throws(DiskError) in try deliver(&site) }
      }
      start = end
    }
  }

  /// Reads the files of charters from that one on, as many as go together; answers where they end.
  private func read(
    _ sites: inout [SiteBuild], from start: Int, _ caches: Caches
  ) -> Int {
    var bytes = 0
    var end = start
    while end < sites.count, bytes < Crew.mostBytesTogether {
      // Some may be left of those that were read before.
      if sites[end].source == nil {
        sites[end].take { (site) throws(DiskError) in try read(&site, caches) }
      }
      bytes += sites[end].source?.read.size ?? 0
      end += 1
    }
    return end
  }

  private func read(_ site: inout SiteBuild, _ caches: Caches) throws(DiskError) {
    let input = site.input
    let folder = folder(of: input)
    if options.isTracing { site.outcome.files = [input.path] }
    if try destination.holds(&site, from: folder) { return }
    site.source = try CharterSource(input, caches: caches)
  }

  /// Reads the fields of these charters and the files that they name, until there is enough of
  /// that; answers where those end that were read.
  private func readFields(
    _ sites: inout [SiteBuild], _ range: Range<Int>, _ caches: Caches
  ) -> Int {
    var bytes = 0
    var end = range.lowerBound
    while end < range.upperBound, bytes < Crew.mostBytesTogether {
      sites[end].take { readFields(&$0, caches) }
      bytes += sites[end].inputs.reduce(0) { $0 + $1.size }
      end += 1
    }
    return end
  }

  private func readFields(_ site: inout SiteBuild, _ caches: Caches) {
    guard let source = site.source.take() else { return }
    let reading = CharterReading(source, caches: caches)
    if options.isTracing { site.outcome.files += reading.named.map(site.input.path) }
    site.inputs = reading.inputs
    site.file = reading.file
  }

  private func check(_ sites: inout [SiteBuild], _ range: Range<Int>, _ caches: Caches) {
    let read = range.filter { sites[$0].file != nil }
    let files = read.compactMap { sites[$0].file.take() }
    let checked = CheckedFile.all(
      files, in: { folder(of: sites[read[$0]].input).theme.theme }, by: Rule.all, with: caches)
    for (index, (file, checked)) in zip(read, zip(files, checked)) {
      sites[index].charter = options.accepted(file, as: checked, &sites[index].outcome)
    }
  }

  private func select(_ site: inout SiteBuild) throws(DiskError) {
    guard let charter = site.charter.take() else { return }
    let theme = folder(of: site.input).theme.theme
    site.pages = try options.pages(of: charter, from: site.input, in: theme)
  }

  private func write(_ sites: inout [SiteBuild], _ range: Range<Int>, _ caches: Caches) {
    let composed = range.filter { sites[$0].pages != nil }
    let made = SitePages.files(of: composed.compactMap { sites[$0].pages.take() }, with: caches)
    for (index, made) in zip(composed, made) {
      sites[index].outcome.diagnostics = made.diagnostics
      sites[index].files = made.files
    }
  }

  private func deliver(_ site: inout SiteBuild) throws(DiskError) {
    guard let files = site.files.take() else { return }
    try destination.put(files, of: &site, from: folder(of: site.input))
  }
}
