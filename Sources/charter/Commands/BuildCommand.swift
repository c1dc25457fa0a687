import ArgumentParser
import CharterKit

/// `charter build`: checks charters, then writes their pages.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "build",
    Message(
      en: "Check charters, then write their pages.",
      fr: "Vérifier des chartes, puis écrire leurs pages."),
    examples: "charter build charters/data.meudon.fr.yaml -o public",
    "charter build - -o - --format fragment --language fr < charte.yaml")

  @OptionGroup var options: BuildOptions
  @OptionGroup var common: CommonOptions

  mutating func run() throws {
    throw ExitCode(try options.job(common).ending().rawValue)
  }
}
