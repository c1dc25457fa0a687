import CharterKit

/// Puts sites into the output folder, and their making into the record.
struct Publisher: Destination {
  let options: Builder.Options
  let output: OutputFolder
  let record: Record
  let update: RecordUpdate

  func holds(_ site: inout SiteBuild, from folder: ChartersFolder) throws(DiskError) -> Bool {
    guard let findings = try recorded(site.input, folder) else { return false }
    site.outcome.findings = findings
    site.outcome.publication = Publication()
    if options.isTracing { site.outcome.files += recordedFiles(of: site.input, folder) }
    return true
  }

  func put(
    _ files: [OutputFile], of site: inout SiteBuild, from folder: ChartersFolder
  ) throws(DiskError) {
    let name = site.input.name
    let publication = try output.publish(
      files, to: name, former: record.site(named: name)?.outputs ?? [],
      isInScope: options.selection.includes)
    site.outcome.publication = publication
    let inputs = site.inputs.map {
      Record.Input(path: folder.fromOutput + "/" + $0.path, stamp: $0.stamp, hash: $0.hash)
    }
    try update.note(
      Record.Site(
        name: name, fingerprint: folder.fingerprint, inputs: inputs,
        outputs: publication.outputs, findings: site.outcome.findings.bytes))
  }

  /// What was found in a charter whose site is as it should be; nil: it has to be made.
  private func recorded(
    _ input: Input, _ folder: ChartersFolder
  ) throws(DiskError) -> FindingCounts? {
    guard case .file = input.origin else { return nil }
    let path = folder.fromOutput + "/" + input.fileName
    var site: Record.Site?
    let bytes: [UInt8]
    switch record.state(
      of: input.name, from: path, with: folder.fingerprint, in: output,
      verifying: options.isVerifying)
    {
    case .changed: return nil
    case .current(let findings): bytes = findings
    case .touched(let touched):
      bytes = touched.findings
      site = touched
    }
    let findings = FindingCounts(bytes: bytes)
    if options.isStrict, findings.areSerious { return nil }
    if let site { try update.note(site) }
    return findings
  }

  /// The files besides the charter that its site was made from.
  private func recordedFiles(of input: Input, _ folder: ChartersFolder) -> [String] {
    let start = folder.fromOutput + "/"
    return (record.site(named: input.name)?.inputs ?? []).dropFirst().map { file in
      input.path(of: String(file.path.unicodeScalars.dropFirst(start.unicodeScalars.count)))
    }
  }
}
