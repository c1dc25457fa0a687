import ArgumentParser
import CharterKit
import Glibc

/// `charter new`: a charter to begin with.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "new",
    Message(
      en: "Write a commented charter to begin with.",
      fr: "Écrire une charte commentée pour commencer."),
    examples: "charter new charters/www.my-town.fr.yaml",
    "charter new charters/www.ma-ville.fr.yaml --lang fr")

  @Argument(
    help: help(
      en: "The file to write (.yaml); it must not exist yet.",
      fr: "Le fichier à écrire (.yaml)\u{202f}; il ne doit pas exister."))
  var file: String

  @OptionGroup var common: CommonOptions

  mutating func validate() throws {
    guard
      [".yaml", ".yml"].contains(where: { file.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) })
    else {
      throw ValidationError(
        Message(
          en: "A new charter is a .yaml file, which can hold comments.",
          fr: "Une nouvelle charte est un fichier .yaml, qui peut contenir des commentaires."
        ).text)
    }
  }

  mutating func run() throws {
    let text = StartingCharter.text(inFrench: UserLanguage.current == .fr)
    _ = try Folder(creating: Input(file: file).folder)
    try createFile(at: file, holding: Array(text.utf8))
    try writeSchema()
    guard !common.quiet else { return }
    Console.say(
      Message(
        en: """
          “\(file)” is written. Fill it in with a text editor, or with “charter edit \(file)”; \
          then: charter check \(file)
          """,
        fr: """
          «\u{a0}\(file)\u{a0}» est écrit. Remplissez-le dans un éditeur de texte ou par \
          «\u{a0}charter edit \(file)\u{a0}», puis\u{a0}: charter check \(file)
          """))
  }

  /// Writes the schema that the charter's first line names, unless one is there already.
  private func writeSchema() throws(DiskError) {
    let language = UserLanguage.current
    let path = Input(file: file).folder + "/" + CharterSchema.fileName(in: language)
    do throws(DiskError) {
      try createFile(at: path, holding: CharterSchema.charter(in: language))
    } catch .failed(.write, _, EEXIST) {}
  }
}
