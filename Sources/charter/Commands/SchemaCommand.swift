import ArgumentParser
import CharterKit

/// `charter schema`: what editors and other programs know of charters.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "schema",
    Message(
      en: "Print the JSON Schema of a charter, for editors and programs.",
      fr: "Afficher le schéma JSON d’une charte, pour les éditeurs et les programmes."),
    examples: "charter schema --lang fr > charters/.charter.fr.schema.json",
    "charter schema --table --lang fr")

  @Flag(exclusivity: .exclusive)
  var subject: Subject = .charter

  @OptionGroup var common: CommonOptions

  mutating func run() throws {
    var output = StandardStream.output
    let schema =
      switch subject {
      case .charter: CharterSchema.charter(in: .current)
      case .partial: CharterSchema.partial(in: .current)
      case .output: CharterSchema.output(in: .current)
      case .table: CharterSchema.cookieTable(in: .current)
      }
    try output.write(schema)
    try output.flush()
  }

  /// What the schema describes.
  enum Subject: EnumerableFlag {
    case charter, partial, output, table

    static func help(for subject: Subject) -> ArgumentHelp? {
      let message =
        switch subject {
        case .charter:
          Message(
            en: "Of a charter, with keys in the language of --lang.",
            fr: "D’une charte, avec les clés dans la langue de --lang.")
        case .partial:
          Message(
            en: "Of a partial charter, which others include.",
            fr: "D’une charte partielle, que d’autres incluent.")
        case .output:
          Message(
            en: "Of charter.json, which a build writes.",
            fr: "De charter.json, écrit par «\u{a0}build\u{a0}».")
        case .table:
          Message(
            en: "The Table Schema of the cookie table (CSV).",
            fr: "Le schéma de table (Table Schema) du tableau des cookies (CSV).")
        }
      return ArgumentHelp(stringLiteral: message.text)
    }
  }
}
