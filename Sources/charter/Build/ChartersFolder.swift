/// A folder of charters: where it is, and the theme that its pages are made with.
struct ChartersFolder: Sendable {
  /// Its path from the output folder.
  let fromOutput: String
  let theme: ThemeFolder

  /// The folders of those charters by their paths, with the theme of `templates` or their own.
  static func all(
    of inputs: [Input], from output: OutputFolder, templates: String?
  ) throws(DiskError) -> [String: ChartersFolder] {
    var folders: [String: ChartersFolder] = [:]
    for (folder, theme) in try ThemeFolder.all(for: inputs, templates: templates) {
      let fromOutput = folder.isEmpty ? "" : try output.path(to: folder)
      folders[folder] = ChartersFolder(fromOutput: fromOutput, theme: theme)
    }
    return folders
  }
}
