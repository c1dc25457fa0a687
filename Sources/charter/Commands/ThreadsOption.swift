import ArgumentParser
import CharterKit

/// How many threads work.
struct ThreadsOption: ParsableArguments {
  @Option(
    help: help(
      en: "How many threads work. (default: one for each processor)",
      fr: "Le nombre de fils de travail. (par défaut\u{a0}: un par processeur)"))
  var jobs: Int?

  /// How many may be asked for.
  static let range = 1...1024

  mutating func validate() throws {
    if let jobs, !Self.range.contains(jobs) {
      throw ValidationError(
        Message(en: "--jobs takes 1 to 1024.", fr: "--jobs va de 1 à 1024.").text)
    }
  }
}
