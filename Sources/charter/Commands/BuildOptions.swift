import ArgumentParser
import CharterKit
import Rendering

/// The options of `build`.
struct BuildOptions: ParsableArguments {
  @Argument(
    help: help(
      en: "Charters, or folders of charters; “-” is standard input. (default: charters)",
      fr:
        "Chartes ou dossiers de chartes\u{202f}; «\u{a0}-\u{a0}» est l’entrée standard. (par défaut\u{a0}: charters)"
    ))
  var charters: [String] = []

  @Option(
    name: [.short, .long],
    help: help(
      en: "Where sites are published; “-” writes one page to standard output.",
      fr: "Où publier les sites\u{202f}; «\u{a0}-\u{a0}» écrit une page sur la sortie standard."))
  var output = "output"

  @Option(help: templatesHelp)
  var templates: String?

  @Option(
    help: help(
      en: "The formats to write, among html, fragment, markdown, text, json.",
      fr: "Les formats à écrire, parmi html, fragment, markdown, text, json."))
  var format: String?

  @Option(help: help(en: "The only language to write.", fr: "La seule langue à écrire."))
  var language: String?

  @Option(
    help: help(
      en: "tables, or lists: a list per cookie for places that keep no tables.",
      fr: "tables, ou lists\u{a0}: une liste par cookie là où les tableaux ne passent pas."))
  var tables: Tables = .tables

  @Option(
    help: help(
      en: "The generator that reads the Markdown: hugo, mkdocs, docusaurus or jekyll.",
      fr: "Le générateur qui lira le Markdown\u{a0}: hugo, mkdocs, docusaurus ou jekyll."))
  var flavour: Flavour?

  @Option(
    help: help(
      en: "A file with the paths of more charters, by line or by NUL; “-” is standard input.",
      fr: """
        Un fichier qui donne les chemins d’autres chartes, par ligne ou séparés par NUL\u{202f}; \
        «\u{a0}-\u{a0}» est l’entrée standard.
        """))
  var filesFrom: String?

  @Option(
    help: help(
      en: "Where to write, for make and ninja, what the output was made from.",
      fr: "Où écrire, pour make et ninja, de quels fichiers dépend la sortie."))
  var depfile: String?

  @OptionGroup var threads: ThreadsOption

  @Option(
    help: help(
      en: "Only a part of the charters: 3/16 is the third of sixteen.",
      fr: "Une partie seulement des chartes\u{a0}: 3/16 est la troisième de seize."))
  var shard: Shard?

  @Flag(
    help: help(
      en: "Write nothing; show what differs and exit 1.",
      fr: "Ne rien écrire\u{202f}; montrer ce qui diffère et finir par 1."))
  var check = false

  @Flag(
    help: help(
      en: "Build again whenever something changes, until Ctrl-C.",
      fr: "Publier de nouveau à chaque changement, jusqu’à Ctrl-C."))
  var watch = false

  /// Whether `--watch` looks at the files again and again, as it does where the system tells no
  /// changes.
  @Flag(help: .hidden)
  var watchByPolling = false

  @Flag(
    help: help(
      en: "Errors and warnings of any kind stop a charter.",
      fr: "Toute erreur ou tout avertissement arrête la charte."))
  var strict = false

  @Flag(
    help: help(
      en: "Look at the published files too, not only at the record.",
      fr: "Regarder aussi les fichiers publiés, et pas seulement le journal."))
  var verify = false

  @Flag(
    help: help(
      en: "Wait until the disk holds every file.",
      fr: "Attendre que le disque ait enregistré chaque fichier."))
  var durable = false

  @Flag(
    help: help(
      en: "Publish into a folder that holds other things.",
      fr: "Publier dans un dossier qui contient autre chose."))
  var intoExisting = false

  /// How cookies are shown.
  enum Tables: String, ExpressibleByArgument, CaseIterable {
    case tables, lists
  }

  /// What to write.
  func selection() throws -> Selection {
    var selection = Selection()
    if let format {
      var outputs: Set<Selection.Output> = []
      for name in format.utf8.split(separator: 0x2C) {
        let name = String(Substring(name))
        guard let output = Selection.Output(rawValue: name) else {
          throw ValidationError(
            Message(
              en:
                "There is no format “\(name)”; the formats are html, fragment, markdown, text, json.",
              fr:
                "Le format «\u{a0}\(name)\u{a0}» n’existe pas\u{202f}; il y a html, fragment, markdown, text, json."
            ).text)
        }
        outputs.insert(output)
      }
      selection.outputs = outputs
    }
    if let language {
      guard let tag = Selection.language(language) else {
        throw ValidationError(
          Message(
            en: "“\(language)” is not a language tag; write for example: --language fr",
            fr: """
              «\u{a0}\(language)\u{a0}» n’est pas un code de langue\u{202f}; écrivez par \
              exemple\u{a0}: --language fr
              """
          ).text)
      }
      selection.languages = [tag]
    }
    selection.hasLists = tables == .lists
    selection.flavour = flavour
    return selection
  }

  /// What they ask for.
  func job(_ common: CommonOptions) throws -> BuildJob {
    BuildJob(
      charters: charters, output: output, templates: templates, filesFrom: filesFrom,
      depfile: depfile, jobs: threads.jobs, shard: shard,
      builder: Builder.Options(
        selection: try selection(), isStrict: strict, isVerifying: verify),
      isComparing: check, isWatching: watch, isPolling: watchByPolling, isDurable: durable,
      intoExisting: intoExisting, isQuiet: common.quiet, allowsColours: !common.noColor)
  }

  mutating func validate() throws {
    _ = try selection()
    if watch, check || output == "-" || charters.contains("-") || filesFrom == "-" {
      throw ValidationError(
        Message(
          en: "--watch goes with files: neither with --check nor with standard input or output.",
          fr: """
            --watch suit des fichiers\u{a0}: il ne va ni avec --check ni avec l’entrée ou la \
            sortie standard.
            """
        ).text)
    }
  }
}

extension Flavour: ExpressibleByArgument {}

/// A part of the charters, the same on every machine: by the hash of their names.
struct Shard: ExpressibleByArgument, Equatable {
  let number: Int
  let count: Int

  init?(argument: String) {
    let parts = argument.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(Substring(parts[0])),
      let count = Int(Substring(parts[1])), count >= 1, (1...count).contains(number)
    else { return nil }
    self.number = number
    self.count = count
  }

  /// Whether the charter is in this part.
  func holds(_ input: Input) -> Bool {
    let hash = ContentHash(of: input.name).value
    return hash % UInt64(count) == UInt64(number - 1)
  }
}
