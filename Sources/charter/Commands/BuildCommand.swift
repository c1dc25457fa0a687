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
    let inputs = try Input.all(options.charters).filter { options.shard?.holds($0) ?? true }
    let report = BuildReport(isQuiet: common.quiet, allowsColours: !common.noColor)
    let builder = Builder.Options(
      selection: try options.selection(), isStrict: options.strict, isVerifying: options.verify)
    let ending: Ending
    if options.output == "-" {
      ending = try OnePage(inputs: inputs, builder: builder, templates: options.templates)
        .run(report)
    } else if options.check {
      ending = try Comparison(
        inputs: inputs, builder: builder, outputPath: options.output, templates: options.templates
      ).run(report)
    } else {
      ending = try BuildRun(
        inputs: inputs, builder: builder, outputPath: options.output,
        templates: options.templates, isDurable: options.durable,
        intoExisting: options.intoExisting, jobs: options.jobs
      ).run(report)
    }
    throw ExitCode(ending.rawValue)
  }
}
