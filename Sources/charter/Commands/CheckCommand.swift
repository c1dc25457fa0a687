import ArgumentParser
import CharterKit

/// `charter check`: all that is wrong, in every charter.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "check",
    Message(
      en: "Show all that is wrong in charters.",
      fr: "Montrer tout ce qui ne va pas dans des chartes."),
    examples: "charter check charters/data.meudon.fr.yaml --strict",
    "charter check --format sarif --allow sentence-long > charter.sarif")

  @OptionGroup var options: CheckOptions
  @OptionGroup var common: CommonOptions

  mutating func run() throws {
    let inputs = try Input.all(options.charters)
    let control = try options.control()
    let themes = try ThemeFolder.all(for: inputs, templates: options.templates)
    var report = CheckReport(
      language: .current, version: Version.program, isStrict: options.strict)
    for (folder, theme) in themes.sorted(by: { $0.key < $1.key }) {
      let diagnostics = shown(theme.theme.diagnostics)
      guard !diagnostics.isEmpty else { continue }
      report.themes.append(CheckReport.Part(path: folder, diagnostics: diagnostics))
    }
    CheckRun(inputs: inputs, control: control, themes: themes, jobs: options.threads.jobs)
      .run(&report)
    for (index, part) in report.charters.enumerated() {
      if let failure = part.failure { Console.say(failure) }
      report.charters[index].diagnostics = shown(part.diagnostics)
    }
    try write(report)
    throw ExitCode(
      (report.isIncomplete ? Ending.failed : report.isFailing ? .found : .done).rawValue)
  }

  /// What is to be shown of these.
  private func shown(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard common.quiet else { return diagnostics }
    return diagnostics.filter { $0.severity == .error || options.strict && $0.severity == .warning }
  }

  private func write(_ report: CheckReport) throws(DiskError) {
    var output = StandardStream.output
    let hasColours = Console.hasColours(output, isAllowed: !common.noColor)
    try output.write(
      report.bytes(as: options.format, hasColours: hasColours, hasTotals: !common.quiet))
    try output.flush()
  }
}
