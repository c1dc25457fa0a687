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
    let builder = Builder.Options(
      selection: try options.selection(), isStrict: options.strict, isVerifying: options.verify)
    let job = BuildJob(
      options: options, builder: builder, isQuiet: common.quiet, allowsColours: !common.noColor)
    throw ExitCode(try ending(of: job).rawValue)
  }

  private func ending(of job: BuildJob) throws(DiskError) -> Ending {
    if options.output == "-" {
      return try OnePage(
        inputs: job.inputs(), builder: job.builder, templates: options.templates
      ).run(BuildReport(isQuiet: job.isQuiet, allowsColours: job.allowsColours))
    }
    if options.check {
      return try Comparison(
        inputs: job.inputs(), builder: job.builder, outputPath: options.output,
        templates: options.templates
      ).run(BuildReport(isQuiet: job.isQuiet, allowsColours: job.allowsColours))
    }
    if options.watch { try Watch(job: job).run() }
    return try job.build()
  }
}
