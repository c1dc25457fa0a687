import ArgumentParser
import CharterKit

/// `charter check`: all that is wrong, in every charter.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: Message(
        en: "Show all that is wrong in charters.",
        fr: "Montrer tout ce qui ne va pas dans des chartes."
      ).text,
      discussion: examples("charter check", "charter check charters/data.meudon.fr.yaml --strict"))
  }

  @Argument(
    help: help(
      en: "Charters, or folders of charters; “-” is standard input. (default: charters)",
      fr:
        "Chartes ou dossiers de chartes\u{a0}; «\u{a0}-\u{a0}» est l’entrée standard. (par défaut\u{a0}: charters)"
    ))
  var charters: [String] = []

  @Option(
    help: help(
      en: "Templates and words that replace the built-in ones.",
      fr: "Modèles et textes qui remplacent ceux du programme."))
  var templates: String?

  @Flag(
    help: help(
      en: "Warnings count as errors.", fr: "Les avertissements comptent comme des erreurs."))
  var strict = false

  @OptionGroup var common: CommonOptions

  mutating func run() throws {
    let inputs = try Input.all(charters)
    var output = StandardStream.output
    let text = DiagnosticText(
      hasColours: Console.hasColours(output, isAllowed: !common.noColor))
    var totals = FindingCounts()
    var isFailed = false
    let clashes = Input.clashes(inputs)
    let themes = try ThemeFolder.all(for: inputs, templates: templates)
    for theme in themes.values.map(\.theme) where !theme.diagnostics.isEmpty {
      totals += FindingCounts(theme.diagnostics)
      for diagnostic in theme.diagnostics { try output.write(text.text(diagnostic)) }
    }
    for (index, input) in inputs.enumerated() {
      do throws(DiskError) {
        var diagnostics = try diagnostics(of: input, themes[input.folder]?.theme)
        if let clash = clashes[index] { diagnostics.append(clash.diagnostic) }
        totals += FindingCounts(diagnostics)
        for diagnostic in diagnostics where !common.quiet || diagnostic.severity == .error {
          try output.write(text.text(diagnostic))
        }
      } catch {
        isFailed = true
        Console.say(error.message)
      }
    }
    if !common.quiet { try output.write(Self.summary(inputs.count, totals).text + "\n") }
    try output.flush()
    let isFound = totals.errors > 0 || strict && totals.warnings > 0
    throw ExitCode((isFailed ? Ending.failed : isFound ? .found : .done).rawValue)
  }

  private func diagnostics(
    of input: Input, _ theme: Theme?
  ) throws(DiskError) -> [Diagnostic] {
    let file = try CharterReading(input).file
    return file.diagnostics(by: Rule.all) + (theme.map(file.diagnostics(for:)) ?? [])
  }

  private static func summary(_ count: Int, _ totals: FindingCounts) -> Message {
    let charters = Message(
      en: "\(count) charter\(count == 1 ? "" : "s")", fr: "\(count) charte\(count < 2 ? "" : "s")")
    guard !totals.words.en.isEmpty else {
      return Message(
        en: "\(charters.en): nothing to report", fr: "\(charters.fr)\u{a0}: rien à signaler")
    }
    return Message(
      en: "\(charters.en): \(totals.words.en)", fr: "\(charters.fr)\u{a0}: \(totals.words.fr)")
  }
}
