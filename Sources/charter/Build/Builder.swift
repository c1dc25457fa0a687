import CharterKit

/// Makes the site of each charter, from its file to its destination.
struct Builder: Sendable {
  /// How sites are made.
  struct Options: Equatable, Sendable {
    var selection = Selection()
    /// Whether errors and warnings of any kind stop a charter.
    var isStrict = false
    /// Whether the files that were written are looked at, not only the record.
    var isVerifying = false
    /// Whether it is told which files each charter is made from.
    var isTracing = false
  }

  /// What became of a charter.
  struct Outcome: Sendable {
    /// What is wrong, to be shown in full.
    var diagnostics: [Diagnostic] = []
    /// What was found and is only counted.
    var findings = FindingCounts()
    /// What became of the site's folder; nil: nothing was done.
    var publication: Publication?
    /// What a build would change in the site's folder, where it is only compared.
    var difference: [UInt8] = []
    /// The paths of the charter and of the files that it names, when they are to be told.
    var files: [String] = []
    /// What could not be done.
    var error: DiskError?
    /// Whether faults, or findings where they count, kept the site from being made.
    var isStopped: Bool { !diagnostics.isEmpty }
  }

  let options: Options
  /// The folders of the charters by their paths; "" stands for standard input.
  let folders: [String: ChartersFolder]
  let destination: any Destination

  func folder(of input: Input) -> ChartersFolder {
    guard let folder = folders[input.folder] else {
      preconditionFailure("the folder of every charter was looked at before")
    }
    return folder
  }
}

/// Where the files of sites go.
protocol Destination: Sendable {
  /// Whether a site is there as it should be; then its outcome says so, and it is not made.
  func holds(_ site: inout SiteBuild, from folder: ChartersFolder) throws(DiskError) -> Bool
  /// Puts a site's files there; its outcome says what became of them.
  func put(
    _ files: [OutputFile], of site: inout SiteBuild, from folder: ChartersFolder
  ) throws(DiskError)
}

extension Builder.Options {
  /// The pages of a charter's site; a site without one is none.
  func pages(
    of charter: consuming Charter, from input: Input, in theme: Theme
  ) throws(DiskError) -> SitePages {
    guard charter.hasPages(in: selection) else {
      throw .noPage(input.path, selection.languages?.first)
    }
    return SitePages(of: charter, in: theme, selection)
  }

  /// The charter if nothing keeps it from being published.
  func accepted(
    _ file: CharterFile, as checked: CheckedFile, _ outcome: inout Builder.Outcome
  ) -> Charter? {
    let findings = FindingCounts(checked)
    if isStrict && findings.areSerious {
      outcome.diagnostics = checked.diagnostics
      return nil
    }
    guard checked.hasFault else {
      outcome.findings = findings
      return file.charter
    }
    // Among all findings, what keeps the charter from being published would be overlooked.
    let diagnostics = checked.diagnostics
    outcome.diagnostics = diagnostics.filter(\.isFault)
    outcome.findings = FindingCounts(diagnostics.filter { !$0.isFault })
    return nil
  }
}
