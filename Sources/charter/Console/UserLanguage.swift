import ArgumentParser
import CharterKit
import Glibc

extension UserLanguage: ExpressibleByArgument {
  /// `--lang`, else `CHARTER_LANG`, else the locale's language, else English.
  ///
  /// Read once at the start, because help is made before arguments are.
  static let current: UserLanguage = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == "--lang", index + 1 < arguments.count { return named(arguments[index + 1]) }
      if argument.utf8.starts(with: "--lang=".utf8) {
        return named(String(argument.unicodeScalars.dropFirst(7)))
      }
    }
    for name in ["CHARTER_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = getenv(name), value.pointee != 0 { return named(String(cString: value)) }
    }
    return .en
  }()

  /// French for `fr`, `fr_FR.UTF-8`, `fr-CA`; English for all else.
  private static func named(_ name: String) -> UserLanguage {
    let language = name.lowercased().utf8.prefix { (0x61...0x7A).contains($0) }
    return language.elementsEqual("fr".utf8) ? .fr : .en
  }
}

extension Message {
  /// The sentence in the user's language.
  var text: String { text(in: .current) }
}

/// A help text in the user's language.
func help(en: String, fr: String) -> ArgumentHelp {
  ArgumentHelp(stringLiteral: Message(en: en, fr: fr).text)
}
