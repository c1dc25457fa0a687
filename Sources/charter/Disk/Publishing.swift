import CharterKit

extension OutputFolder {
  /// Makes a site's folder hold those files, in one step: a reader sees all of the old or the new.
  ///
  /// Unchanged files keep their inode and time, other people's files stay, and when nothing
  /// differs nothing is touched. Where a folder cannot be put in place whole, its files are, one
  /// by one. Without files, those of the last build go, and the folder with them when it is empty.
  /// - Parameters:
  ///   - site: the name of the site's folder.
  ///   - former: the files that the last build wrote there.
  ///   - isInScope: whether a path is one that this build would write if the charter asked for
  ///     it; files of ours out of its scope stay.
  func publish(
    _ files: [OutputFile], to site: String, former: [Record.Output] = [],
    isInScope: @escaping (String) -> Bool = { _ in true }
  ) throws(DiskError) -> Publication {
    guard isSafeName(site) else { throw .unsafeName(site) }
    guard let live = try folder.folder(named: site) else {
      return files.isEmpty ? Publication() : try publishNew(files, to: site)
    }
    try live.removeAll(OutputFolder.stagingName)
    let plan = try SitePlan(
      comparing: SiteFiles(
        files, former: former, published: PublishedCharter(in: live), isInScope: isInScope,
        intoExisting: intoExisting),
      with: live)
    var publication = try apply(plan, to: site)
    let others = former.filter { output in
      plan.kept.contains { $0.text == output.path }
        && !plan.unchanged.contains { $0.path == output.path }
    }
    publication.outputs += plan.unchanged + others
    publication.outputs.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return publication
  }

  /// What `publish` would do; `nil` when the site has no folder yet.
  func plan(
    _ files: [OutputFile], for site: String, former: [Record.Output] = [],
    isInScope: @escaping (String) -> Bool = { _ in true }
  ) throws(DiskError) -> SitePlan? {
    guard isSafeName(site) else { throw .unsafeName(site) }
    guard let live = try folder.folder(named: site) else { return nil }
    return try SitePlan(
      comparing: SiteFiles(
        files, former: former, published: PublishedCharter(in: live), isInScope: isInScope,
        intoExisting: true),
      with: live)
  }

  private func apply(_ plan: SitePlan, to site: String) throws(DiskError) -> Publication {
    if plan.isDone { return Publication() }
    var publication = Publication(written: plan.changes.count, removed: plan.stale.count)
    if let obstacle = plan.obstacle {
      publication.obstacle = plan.live.place(of: obstacle.text)
      publication.outputs = try publishOneByOne(plan)
      return publication
    }
    do throws(DiskError) {
      publication.outputs = try replaceWhole(plan, site)
    } catch {
      guard error.concernsWholeFolders else { throw error }
      publication.obstacle = plan.live.path
      publication.outputs = try publishOneByOne(plan)
    }
    return publication
  }

  private func publishNew(_ files: [OutputFile], to site: String) throws(DiskError) -> Publication {
    let paths = try SiteFiles.paths(of: files)
    let outputs = try staged(files, Set(paths.map(\.folder)), for: site)
    try place(site, .replacing)
    if isDurable { try folder.sync() }
    return Publication(written: files.count, outputs: outputs)
  }

  /// Makes a new folder beside the live one, lets them change places, and removes the old one.
  private func replaceWhole(
    _ plan: SitePlan, _ site: String
  ) throws(DiskError) -> [Record.Output] {
    var outputs: [Record.Output] = []
    if plan.kept.isEmpty && plan.changes.isEmpty {
      try folder.move(site, to: stage(), as: site, .adding)
    } else {
      outputs = try staged(
        plan.changes.map(\.file), plan.folderNames, for: site, keeping: plan)
      try place(site, .exchanging)
    }
    if isDurable { try folder.sync() }
    try removeOld(plan, site)
    return outputs
  }

  /// Moves the folder that was made for a site to where it is read.
  private func place(_ site: String, _ placing: Folder.Placing) throws(DiskError) {
    let stage = try stage()
    do throws(DiskError) {
      try stage.move(site, to: folder, as: site, placing)
    } catch {
      try? stage.removeAll(site)
      throw error
    }
  }
}
