import ArgumentParser
import CharterKit

/// The options that every command has.
struct CommonOptions: ParsableArguments {
  @Option(
    help: help(
      en: "The language of messages: en or fr. (default: the system’s)",
      fr: "La langue des messages\u{a0}: en ou fr. (par défaut\u{a0}: celle du système)"))
  var lang: UserLanguage?

  @Flag(name: [.short, .long], help: help(en: "Say errors only.", fr: "Ne dire que les erreurs."))
  var quiet = false

  @Flag(name: .customLong("no-color"), help: help(en: "No colours.", fr: "Sans couleurs."))
  var noColor = false
}

/// What `--templates` is for.
let templatesHelp = help(
  en: "Templates and words that replace the built-in ones.",
  fr: "Modèles et textes qui remplacent ceux du programme.")
