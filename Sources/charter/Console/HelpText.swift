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
    end(saying: HelpText(said, in: UserLanguage.current).text, code)
  }

  /// Ends the program with that text: on standard output when all is well.
  static func end(saying text: String, _ code: ExitCode = .success) -> Never {
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
    // Only the parser's own errors cite between straight quotes; ours may show them as such.
    let isParsers = errors.contains { text.utf8.starts(with: $0.en.utf8) }
    let pairs = isParsers ? errors + words + quotes : words
    return pairs.reduce(text) { $0.replacing($1.en, with: $1.fr) }
  }

  /// The parser's own words.
  private static let words: [(en: String, fr: String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "UTILISATION\u{a0}: "), ("ARGUMENTS:", "ARGUMENTS\u{a0}:"),
    ("OPTIONS:", "OPTIONS\u{a0}:"), ("SUBCOMMANDS:", "COMMANDES\u{a0}:"),
    ("(default: ", "(par défaut\u{a0}: "), ("(values: ", "(valeurs\u{a0}: "),
    ("; default: ", "\u{202f}; par défaut\u{a0}: "), (" default: ", " par défaut\u{a0}: "),
    // Where the parser breaks the line after the sign; ours have their space already.
    (";\n", "\u{202f};\n"), ("\u{202f}\u{202f}", "\u{202f}"),
    ("Show the version.", "Afficher la version."),
    ("Show help information.", "Afficher cette aide."), ("<subcommand>", "<commande>"),
    ("See 'charter help <commande>' for detailed help.", "Détail\u{a0}: charter help <commande>"),
    ("Error: ", "Erreur\u{a0}: "), ("Help:  ", "Aide\u{a0}: "), ("Usage: ", "Utilisation\u{a0}: "),
    ("  See '", "  Détail\u{a0}: "), ("' for more information.", ""),
  ]

  /// What the parser finds wrong, each by its beginning, then what may follow.
  private static let errors: [(en: String, fr: String)] = [
    ("Error: Unknown option ", "Erreur\u{a0}: option inconnue "),
    ("Error: Missing expected argument ", "Erreur\u{a0}: il manque l’argument "),
    ("Error: Missing value for ", "Erreur\u{a0}: il manque une valeur pour "),
    ("Error: Unexpected argument ", "Erreur\u{a0}: argument inattendu "),
    ("Error: The value ", "Erreur\u{a0}: la valeur "), (" is invalid for ", " ne convient pas à "),
    ("Error: The option ", "Erreur\u{a0}: l’option "),
    (" does not take any value, but ", " ne prend pas de valeur, mais "),
    (" was specified.", " lui est donné."),
    ("Error: Value to be set with flag ", "Erreur\u{a0}: l’option "),
    (" had already been set with flag ", " ne va pas avec l’option "),
    (" Please provide one of the following:", " Les valeurs possibles\u{a0}:"),
    (" Please provide one of ", " Les valeurs possibles\u{a0}: "),
    ("' and '", "', '"), ("' or '", "', '"), ("Did you mean ", "Vouliez-vous dire "),
    ("   or: Missing value for ", "   ou\u{a0}: il manque une valeur pour "),
    ("' in '", "' dans '"),
  ]

  /// The straight quotes around what the parser cites.
  private static let quotes: [(en: String, fr: String)] = [
    (" '", " «\u{a0}"), ("'?", "\u{a0}»\u{202f}?"), ("'.", "\u{a0}»."), ("',", "\u{a0}»,"),
    ("' ", "\u{a0}» "), ("'\n", "\u{a0}»\n"),
  ]
}
