import CharterKit

/// The files of one charter, made without a look at any output folder.
struct Proof {
  var input: Input
  var options: Builder.Options
  var theme: Theme

  /// The files, or nil after what is wrong was put into the outcome.
  func files(_ outcome: inout Builder.Outcome) -> [OutputFile]? {
    do throws(DiskError) {
      guard !theme.diagnostics.contains(where: \.isFault) else {
        outcome.diagnostics = theme.diagnostics
        return nil
      }
      let reading = try CharterReading(input)
      let checked = CheckedFile(reading.file, by: Rule.all, in: theme)
      guard let charter = options.accepted(reading.file, as: checked, &outcome) else { return nil }
      let pages = try options.pages(of: charter, from: input, in: theme)
      let (files, diagnostics) = SitePages.files(of: [pages])[0]
      outcome.diagnostics = diagnostics
      return diagnostics.isEmpty ? files : nil
    } catch {
      outcome.error = error
      return nil
    }
  }
}
