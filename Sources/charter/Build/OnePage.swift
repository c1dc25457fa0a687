import CharterKit

/// `build -o -`: one form of one charter in one language, on standard output.
struct OnePage {
  var inputs: [Input]
  var builder: Builder.Options
  var templates: String?

  /// Writes the page and tells how it went.
  func run(_ report: consuming BuildReport) throws(DiskError) -> Ending {
    guard inputs.count == 1, let input = inputs.first, builder.selection.outputs.count == 1,
      let output = builder.selection.outputs.first
    else { throw .severalPages }
    let themes = try ThemeFolder.all(for: inputs, templates: templates)
    let theme = themes[input.folder]?.theme ?? Theme()
    var outcome = Builder.Outcome()
    let files = Proof(input: input, options: builder, theme: theme).files(&outcome)
    var telling = report
    if let files {
      let pages = files.filter { file in
        output == .json || file.path.utf8.contains(0x2F)
      }
      guard pages.count == 1, let page = pages.first else { throw .severalPages }
      var stream = StandardStream.output
      try stream.write(page.bytes)
      try stream.flush()
      return .done
    }
    telling.tell(outcome, of: input)
    let ending = telling.ending
    telling.finish()
    return ending
  }
}
