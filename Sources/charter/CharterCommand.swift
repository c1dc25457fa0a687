import ArgumentParser

@main
struct CharterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "charter")
}
