import CharterKit

/// `build -o -`: one form of one charter in one language, on standard output.
struct OnePage: Destination {
  var inputs: [Input]
  var builder: Builder.Options
  var templates: String?

  /// Writes the page and tells how it went.
  func run(_ report: consuming BuildReport) throws(DiskError) -> Ending {
    guard inputs.count == 1, builder.selection.outputs.count == 1 else { throw .severalPages }
    let folders = try ChartersFolder.all(
      of: inputs, from: nil, templates: templates, builder.selection)
    var outcome = Builder.Outcome()
    var telling = report
    if !telling.tellFaults(of: ChartersFolder.themes(of: folders), stopping: 1) {
      Builder(options: builder, folders: folders, destination: self)
        .make(inputs, jobs: 1) { outcome = $1 }
      if let error = outcome.error { throw error }
      if outcome.publication != nil { return .done }
      telling.tell(outcome, of: inputs[0])
    }
    let ending = telling.ending
    telling.finish()
    return ending
  }

  func holds(_ site: inout SiteBuild, from folder: ChartersFolder) -> Bool { false }

  func put(
    _ files: [OutputFile], of site: inout SiteBuild, from folder: ChartersFolder
  ) throws(DiskError) {
    let isOfACharter = builder.selection.outputs == [.json]
    let pages = files.filter { isOfACharter || $0.path.utf8.contains(0x2F) }
    guard pages.count == 1, let page = pages.first else { throw .severalPages }
    var stream = StandardStream.output
    try stream.write(page.bytes)
    try stream.flush()
    site.outcome.publication = Publication()
  }
}
