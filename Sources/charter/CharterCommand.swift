import ArgumentParser
import CharterKit

/// The program: its commands, and what its exit codes mean.
@main
struct CharterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "charter",
    abstract: Message(
      en: "Publishes the cookie policy of a site from one charter file.",
      fr: "Publie la charte cookies d’un site à partir d’un seul fichier."
    ).text,
    discussion: exampleLines("charter build", "charter check charters/data.meudon.fr.yaml"),
    version: Version.text, subcommands: commands)

  private static let commands: [any ParsableCommand.Type] = [
    BuildCommand.self, CheckCommand.self, FixCommand.self, ExplainCommand.self, NewCommand.self,
    PreviewCommand.self, EditCommand.self, SchemaCommand.self,
  ]

  static func main() {
    StandardStream.prepare()
    let arguments = CommandLine.arguments.dropFirst()
    do {
      if arguments == ["--version"] { HelpText.end(saying: Version.text) }
      try checkHelp(arguments)
      if let job = BuildJob(plain: arguments) { Console.end(try job.ending().rawValue) }
      var command = try named(by: arguments) ?? parseAsRoot()
      try command.run()
      Console.end(Ending.done.rawValue)
    } catch let code as ExitCode {
      Console.end(code.rawValue)
    } catch let error as DiskError {
      Console.fail(error)
    } catch let error as GateError {
      Console.say(error.message)
      Console.end(Ending.failed.rawValue)
    } catch {
      HelpText.end(with: error)
    }
  }

  /// Refuses to help with what is no command: the parser would show the help of the program.
  private static func checkHelp(_ arguments: ArraySlice<String>) throws {
    guard arguments.first == "help", let name = arguments.dropFirst().first,
      name.utf8.first != 0x2D, name != "help",
      !commands.contains(where: { $0._commandName == name })
    else { return }
    throw ValidationError(
      Message(
        en: "There is no command “\(name)”; “charter --help” shows them all.",
        fr: """
          La commande «\u{a0}\(name)\u{a0}» n’existe pas\u{202f}; «\u{a0}charter --help\u{a0}» \
          les montre toutes.
          """
      ).text)
  }

  /// The command that the first argument names, if the parser finds nothing wrong and no wish for
  /// help: what it says of those begins with the program, and takes it twice as long.
  private static func named(by arguments: ArraySlice<String>) -> (any ParsableCommand)? {
    commands.first { $0._commandName == arguments.first }
      .flatMap { try? $0.parse(Array(arguments.dropFirst())) }
  }
}

extension CommandConfiguration {
  /// A command of the program, which can be read without the others.
  init(named name: String, _ abstract: Message, examples first: String, _ second: String) {
    self.init(
      commandName: name, _superCommandName: "charter", abstract: abstract.text,
      discussion: exampleLines(first, second))
  }
}

/// Two examples at the end of a command's help.
private func exampleLines(_ first: String, _ second: String) -> String {
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
