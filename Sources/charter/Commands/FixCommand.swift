import ArgumentParser
import CharterKit

/// `charter fix`: the corrections that need no judgement, in place.
struct FixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "fix",
    Message(
      en: "Correct what is wrong in a mechanical way, in place.",
      fr: "Corriger sur place les fautes mécaniques."),
    examples: "charter fix charters/www.ma-ville.fr.yaml --diff",
    "charter fix charters charters/textes/intro.fr.md")

  @Argument(
    help: help(
      en: """
        Charters, folders of charters, texts (.md); “-” corrects standard input to standard \
        output. In a folder, the files that its charters name are corrected too; of a single \
        charter, they are only mentioned. (default: charters)
        """,
      fr: """
        Chartes, dossiers de chartes, textes (.md)\u{202f}; «\u{a0}-\u{a0}» corrige l’entrée \
        standard vers la sortie standard. Dans un dossier, les fichiers que citent ses chartes \
        sont corrigés aussi\u{202f}; pour une charte seule, ils sont seulement signalés. (par \
        défaut\u{a0}: charters)
        """))
  var charters: [String] = []

  @Flag(
    help: help(
      en: "Show what would change as a unified diff, and write nothing.",
      fr: "Montrer les changements sous forme de diff, sans rien écrire."))
  var diff = false

  @OptionGroup var common: CommonOptions

  mutating func run() throws {
    let folders = (charters.isEmpty ? [Input.defaultFolder] : charters).filter(Input.isFolder)
    var run = FixRun(
      showsOnly: diff, isQuiet: common.quiet, folders: Set(folders.map(Input.folder)))
    throw ExitCode(try run.run(try Input.all(charters)).rawValue)
  }
}
