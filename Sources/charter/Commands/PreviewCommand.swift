import ArgumentParser
import CharterKit
import Glibc

/// `charter preview`: the pages in a browser, live.
struct PreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "preview",
    Message(
      en: "Show the pages in a browser while charters are being written.",
      fr: "Montrer les pages dans un navigateur pendant la rédaction des chartes."),
    examples: "charter preview --open", "charter preview charters/data.meudon.fr.yaml --port 9000")

  @Argument(
    help: help(
      en: "Charters, or folders of charters. (default: charters)",
      fr: "Chartes ou dossiers de chartes. (par défaut\u{a0}: charters)"))
  var charters: [String] = []

  @OptionGroup var live: LiveOptions
  @OptionGroup var common: CommonOptions

  mutating func run() throws {
    // Later on a file may be gone for a moment; one that never was is a slip.
    for path in charters.isEmpty ? ["charters"] : charters where access(path, F_OK) != 0 {
      throw DiskError.failed(.read, path, errno)
    }
    let shelf = try Shelf(charters, templates: live.templates)
    let only = shelf.inputs.count == 1 ? shelf.inputs.first : nil
    try live.serve(Preview(shelf), announcing: only.map { ["view", $0.name, ""] } ?? [""])
  }

  mutating func validate() throws {
    guard !charters.contains("-") else {
      throw ValidationError(
        Message(
          en: "A preview follows files: standard input is none.",
          fr: "Un aperçu suit des fichiers\u{a0}: l’entrée standard n’en est pas un."
        ).text)
    }
  }
}
