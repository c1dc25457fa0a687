import ArgumentParser
import CharterKit
import Glibc

/// The program: its commands, and what its exit codes mean.
@main
struct CharterCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "charter",
      abstract: Message(
        en: "Publishes the cookie policy of a site from one charter file.",
        fr: "Publie la charte cookies d’un site à partir d’un seul fichier."
      ).text,
      discussion: examples("charter build", "charter check charters/data.meudon.fr.yaml"),
      version: "charter \(Version.program) (\(Version.libraries))",
      subcommands: [
        BuildCommand.self, CheckCommand.self, FixCommand.self, ExplainCommand.self,
        NewCommand.self, SchemaCommand.self,
      ])
  }

  static func main() {
    StandardStream.prepare()
    do {
      var command = try parseAsRoot()
      try command.run()
      Console.end(Ending.done.rawValue)
    } catch let error as DiskError {
      Console.fail(error)
    } catch {
      HelpText.end(with: error)
    }
  }
}

/// Two examples at the end of a command's help.
func examples(_ first: String, _ second: String) -> String {
  Message(en: "Examples:", fr: "Exemples\u{a0}:").text + "\n  \(first)\n  \(second)"
}

/// How the program ends.
enum Ending: Int32 {
  /// All is well.
  case done = 0
  /// A charter is wrong, or a difference was found.
  case found = 1
  /// It could not be done.
  case failed = 2
}
