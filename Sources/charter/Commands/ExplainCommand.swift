import ArgumentParser
import CharterKit

/// `charter explain`: what a rule finds, why, and what to write instead.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "explain",
    Message(
      en: "Explain a rule: what it finds, why, what to write.",
      fr: "Expliquer une règle\u{a0}: ce qu’elle relève, pourquoi, quoi écrire."),
    examples: "charter explain rights-missing",
    "charter explain --list")

  @Argument(
    help: help(
      en: "The name of the rule, as “check” shows it in brackets.",
      fr: "Le nom de la règle, que «\u{a0}check\u{a0}» montre entre crochets."))
  var rule: String?

  @Flag(help: help(en: "Show all rules.", fr: "Montrer toutes les règles."))
  var list = false

  @OptionGroup var common: CommonOptions

  mutating func validate() throws {
    guard list == (rule == nil) else {
      throw ValidationError(
        Message(
          en: "Name one rule, or add --list.", fr: "Indiquez une règle, ou ajoutez --list."
        ).text)
    }
    if let rule, Rule.named(rule) == nil { throw Control.Refusal.unknown(rule).usageError }
  }

  mutating func run() throws {
    var output = StandardStream.output
    if let rule = rule.flatMap(Rule.named) {
      try output.write(RulePage(rule, in: .current).text)
    } else {
      try output.write(Rule.list(in: .current))
    }
    try output.flush()
  }
}
