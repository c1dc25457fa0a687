import ArgumentParser
import CharterKit

/// `charter edit`: a charter as a form in a browser, with its page beside it.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "edit",
    Message(
      en: "Write a charter in a form, in a browser, with its page beside it.",
      fr: "Rédiger une charte dans un formulaire, dans un navigateur, à côté de sa page."),
    examples: "charter edit charters/www.ma-ville.fr.yaml --open",
    "charter edit charters/data.meudon.fr.yaml --port 9000")

  @Argument(help: help(en: "The charter.", fr: "La charte."))
  var charter: String

  @OptionGroup var live: LiveOptions
  @OptionGroup var common: CommonOptions

  mutating func run() throws {
    let token = EditToken()
    let editor = try Editor(Input(file: charter), templates: live.templates, token: token)
    try live.serve(editor, announcing: [token.text, ""])
  }

  mutating func validate() throws {
    guard charter != "-", !Input.isFolder(charter) else {
      throw ValidationError(
        Message(
          en: "One charter is edited: name its file.",
          fr: "Une seule charte est rédigée à la fois\u{a0}: nommez son fichier."
        ).text)
    }
  }
}
