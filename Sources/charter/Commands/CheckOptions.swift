import ArgumentParser
import CharterKit

/// The options of `check`.
struct CheckOptions: ParsableArguments {
  @Argument(
    help: help(
      en: "Charters, or folders of charters; “-” is standard input. (default: charters)",
      fr: """
        Chartes ou dossiers de chartes\u{202f}; «\u{a0}-\u{a0}» est l’entrée standard. \
        (par défaut\u{a0}: charters)
        """))
  var charters: [String] = []

  @Option(help: templatesHelp)
  var templates: String?

  @Option(
    help: help(
      en: "How to write what is found: text, json, sarif, github, gitlab or junit.",
      fr: "La forme du rapport\u{a0}: text, json, sarif, github, gitlab ou junit."))
  var format: ReportFormat = .text

  @Flag(
    help: help(
      en: "Warnings count as errors.", fr: "Les avertissements comptent comme des erreurs."))
  var strict = false

  @Option(
    name: .customLong("allow"),
    help: help(
      en: "A rule to leave out; may be repeated. Faults cannot be left out.",
      fr: "Une règle à écarter\u{202f}; peut être répété. Une faute ne peut pas être écartée."))
  var allowed: [String] = []

  @Option(
    name: .customLong("deny"),
    help: help(
      en: "A rule whose findings are errors; may be repeated.",
      fr: "Une règle dont les constats sont des erreurs\u{202f}; peut être répété."))
  var denied: [String] = []

  @Option(
    help: help(
      en: "Rules of a body of the State to add: dashlord or dsfr.",
      fr: "Les règles d’un organisme d’État à ajouter\u{a0}: dashlord ou dsfr."))
  var profile: Profile?

  @Option(
    help: help(
      en: "The day of the check (YYYY-MM-DD), for the rules on age; without it they find nothing.",
      fr: """
        Le jour du contrôle (AAAA-MM-JJ), pour les règles d’ancienneté\u{202f}; sans lui, elles ne \
        relèvent rien.
        """))
  var today: CalendarDate?

  @OptionGroup var threads: ThreadsOption

  /// What the check makes of the rules.
  func control() throws -> Control {
    do throws(Control.Refusal) {
      return try Control(allowing: allowed, denying: denied, profile: profile, today: today)
    } catch {
      throw error.usageError
    }
  }

  mutating func validate() throws { _ = try control() }
}

extension ReportFormat: ExpressibleByArgument {}

extension Profile: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  /// The day that `YYYY-MM-DD` names.
  public init?(argument: String) { self.init(argument) }
}

extension Control.Refusal {
  /// The refusal as what is wrong with the command line.
  var usageError: ValidationError {
    ValidationError(help.map { "\(safe(message.text)) \(safe($0.text))" } ?? safe(message.text))
  }
}
