import CharterKit

extension OutputFolder {
  /// Makes the new folder of a site, out of readers' sight: new files, and links to what stays.
  func staged(
    _ files: [OutputFile], _ folders: Set<String>, for site: String, keeping plan: SitePlan? = nil
  ) throws(DiskError) -> [Record.Output] {
    let stage = try stage()
    let new = try stage.makeFolder(named: site)
    do throws(DiskError) {
      for name in folders where !name.isEmpty { try new.make(name) }
      if let plan { try link(plan, to: new) }
      let outputs = try written(files, to: new)
      for (name, old) in plan?.folders ?? [:] where name.isEmpty || folders.contains(name) {
        try new.give(name.isEmpty ? "." : name, rightsOf: old)
      }
      if isDurable {
        for name in folders where !name.isEmpty { try new.folder(named: name)?.sync() }
        try new.sync()
      }
      return outputs
    } catch {
      try? stage.removeAll(site)
      throw error
    }
  }

  private func link(_ plan: SitePlan, to new: Folder) throws(DiskError) {
    for path in plan.kept {
      try plan.folder(of: path).link(path.name, to: new, as: path.text)
    }
  }

  private func written(
    _ files: [OutputFile], to folder: Folder
  ) throws(DiskError) -> [Record.Output] {
    var outputs: [Record.Output] = []
    outputs.reserveCapacity(files.count)
    for file in files {
      let stamp = try folder.write(file.bytes, to: file.path, durably: isDurable)
      outputs.append(Record.Output(path: file.path, stamp: stamp))
    }
    return outputs
  }

  /// Removes the folder that a new one has replaced, whose descriptors the plan still holds.
  ///
  /// Should that fail, the next build cleans up: what is published is right already.
  func removeOld(_ plan: SitePlan, _ site: String) throws(DiskError) {
    for path in plan.kept + plan.stale + plan.changes.map(\.path) {
      try? plan.folders[path.folder]?.remove(path.name)
    }
    let stage = try stage()
    func removeFolders() throws(DiskError) {
      for name in plan.folders.keys where !name.isEmpty { try? plan.live.removeFolder(name) }
      try stage.removeFolder(site)
    }
    do throws(DiskError) {
      try removeFolders()
    } catch {
      try? returnLatecomers(plan, site)
      try? removeFolders()
    }
  }

  /// Gives back what another program wrote into the old folder after we had looked at it.
  private func returnLatecomers(_ plan: SitePlan, _ site: String) throws(DiskError) {
    let found = try folder.folder(named: site)
    let new = if let found { found } else { try folder.makeFolder(named: site) }
    for (name, old) in plan.folders {
      guard let home = name.isEmpty ? new : try new.folder(named: name),
        let entries = try? old.entries()
      else { continue }
      for entry in entries where !name.isEmpty || plan.folders[entry.name] == nil {
        try? old.move(entry.name, to: home, as: entry.name, .adding)
      }
    }
  }

  /// Puts a site's files in place one by one, each whole: what pages need before the pages, the
  /// list of pages after them, removals last.
  func publishOneByOne(_ plan: SitePlan) throws(DiskError) -> [Record.Output] {
    let parts = try plan.live.makeFolder(named: OutputFolder.stagingName, mode: 0o700)
    do throws(DiskError) {
      let outputs = try publishOneByOne(plan, by: parts)
      try plan.live.removeAll(OutputFolder.stagingName)
      return outputs
    } catch {
      // If it stays even now, the next build finds it: it looks again at a site that failed.
      try? plan.live.removeAll(OutputFolder.stagingName)
      throw error
    }
  }

  private func publishOneByOne(
    _ plan: SitePlan, by parts: Folder
  ) throws(DiskError) -> [Record.Output] {
    let changes = plan.changes.sorted { $0.path.turn < $1.path.turn }
    var outputs: [Record.Output] = []
    for (index, change) in changes.enumerated() {
      let stamp = try parts.write(change.file.bytes, to: String(index), durably: isDurable)
      outputs.append(Record.Output(path: change.file.path, stamp: stamp))
    }
    var folders = plan.folders
    for (index, change) in changes.enumerated() {
      let name = change.path.folder
      let target =
        if let folder = folders[name] { folder } else {
          try plan.live.makeFolder(named: name)
        }
      folders[name] = target
      try parts.move(String(index), to: target, as: change.path.name)
    }
    for path in plan.stale { try plan.folder(of: path).remove(path.name) }
    for name in Set(plan.stale.map(\.folder)).subtracting(plan.folderNames) where !name.isEmpty {
      try? plan.live.removeFolder(name)
    }
    if isDurable { for target in folders.values { try target.sync() } }
    return outputs
  }
}
