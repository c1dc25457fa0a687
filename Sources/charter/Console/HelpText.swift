import ArgumentParser
import CharterKit
import Glibc

/// What the argument parser says, in the user's language and with the examples last.
struct HelpText {
  private(set) var text: String

  /// The text that the parser made.
  init(_ text: String, in language: UserLanguage) {
    self.text = language == .fr ? Self.french(text) : text
    moveExamples(Message(en: "Examples:", fr: "Exemples\u{a0}:"))
  }

  /// Ends the program as the parser would, but for what cannot be written.
  static func end(with error: any Error) -> Never {
    let code = CharterCommand.exitCode(for: error)
    let said = CharterCommand.fullMessage(for: error)
    guard !said.isEmpty else { Console.end(code.rawValue) }
    let text = HelpText(said, in: UserLanguage.current).text
    var stream = code.isSuccess ? StandardStream.output : StandardStream.error
    do throws(DiskError) {
      try stream.write(text.utf8.last == 0x0A ? text : text + "\n")
      try stream.flush()
    } catch {
      Console.fail(error)
    }
    Glibc.exit(code.rawValue)
  }

  /// The parser puts them right after its first line.
  private mutating func moveExamples(_ heading: Message) {
    for title in [heading.en, heading.fr] {
      guard let start = text.firstRange(of: "\n\n" + title)?.lowerBound,
        let end = text[start...].dropFirst(2).firstRange(of: "\n\n")?.lowerBound
      else { continue }
      let examples = text[start..<end]
      var rest = text
      rest.removeSubrange(start..<end)
      while rest.utf8.last == 0x0A { rest.removeLast() }
      text = rest + examples + "\n"
      return
    }
  }

  private static func french(_ text: String) -> String {
    var text = text
    for (en, fr) in words { text = text.replacing(en, with: fr) }
    return text
  }

  /// The parser's own words.
  private static let words = [
    ("OVERVIEW: ", ""), ("USAGE: ", "UTILISATION\u{a0}: "), ("ARGUMENTS:", "ARGUMENTS\u{a0}:"),
    ("OPTIONS:", "OPTIONS\u{a0}:"), ("SUBCOMMANDS:", "COMMANDES\u{a0}:"),
    ("(default: ", "(par défaut\u{a0}: "), ("(values: ", "(valeurs\u{a0}: "),
    ("; default: ", "\u{202f}; par défaut\u{a0}: "), (" default: ", " par défaut\u{a0}: "),
    ("Show the version.", "Afficher la version."),
    ("Show help information.", "Afficher cette aide."), ("<subcommand>", "<commande>"),
    ("See 'charter help <commande>' for detailed help.", "Détail\u{a0}: charter help <commande>"),
    ("Error: Unknown option ", "Erreur\u{a0}: option inconnue "),
    ("Error: Missing expected argument ", "Erreur\u{a0}: il manque l’argument "),
    ("Error: Missing value for ", "Erreur\u{a0}: il manque une valeur pour "),
    ("Error: Unexpected argument ", "Erreur\u{a0}: argument inattendu "),
    ("Error: The value ", "Erreur\u{a0}: la valeur "), (" is invalid for ", " ne convient pas à "),
    ("Error: ", "Erreur\u{a0}: "), ("Help:  ", "Aide\u{a0}: "), ("Usage: ", "Utilisation\u{a0}: "),
    ("Did you mean ", "Vouliez-vous dire "),
    ("  See '", "  Détail\u{a0}: "), ("' for more information.", ""),
  ]
}
