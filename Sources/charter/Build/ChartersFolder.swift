import CharterKit
import Rendering

/// A folder of charters: where it is, and what the pages of its charters are made with.
struct ChartersFolder: Sendable {
  /// Its path from the output folder; empty where there is none, and for standard input.
  let fromOutput: String
  let theme: ThemeFolder
  /// A number for all that the sites of its charters are made with, but for what was read there:
  /// the program, the theme and the options that change files.
  let fingerprint: UInt64

  /// The folders of those charters by their paths, with the theme of `templates` or their own.
  static func all(
    of inputs: [Input], from output: OutputFolder?, templates: String?, _ selection: Selection
  ) throws(DiskError) -> [String: ChartersFolder] {
    var folders: [String: ChartersFolder] = [:]
    for (folder, theme) in try ThemeFolder.all(for: inputs, templates: templates) {
      let fromOutput = folder.isEmpty ? "" : try output?.path(to: folder) ?? ""
      folders[folder] = ChartersFolder(
        fromOutput: fromOutput, theme: theme, fingerprint: fingerprint(of: theme, selection))
    }
    return folders
  }

  /// The themes of these folders, in the order of their paths.
  static func themes(of folders: [String: ChartersFolder]) -> [ThemeFolder] {
    folders.sorted { $0.key < $1.key }.map(\.value.theme)
  }

  /// A number for what a site is made with.
  static func fingerprint(
    of theme: ThemeFolder, _ selection: Selection, version: String = Version.program
  ) -> UInt64 {
    var hash = ContentHash(of: version)
    hash.add(theme.fingerprint)
    hash.add(ContentHash(of: selection.words).value)
    return hash.value
  }
}

extension Selection {
  /// The selection in words, the same for the same selection.
  fileprivate var words: String {
    let outputs = Output.allCases.filter(outputs.contains).map(\.rawValue)
    let languages = languages?.sorted() ?? ["*"]
    let forms = [hasLists ? "lists" : "tables", flavour?.rawValue ?? "github"]
    return (outputs + languages + forms).joined(separator: " ")
  }
}
