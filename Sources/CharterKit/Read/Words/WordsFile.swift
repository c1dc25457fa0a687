/// One words file, read: the words, or all that is wrong.
public struct WordsFile: Sendable {
  /// The words; nil when something is wrong with the file.
  public let words: Words?
  /// All that is wrong, in the order of the file.
  public let diagnostics: [Diagnostic]

  /// Reads the words of that language.
  public init(reading bytes: [UInt8], named name: String, language: String) {
    let file = SourceFile(reading: bytes, named: name, index: 0, syntax: .yaml)
    guard let node = file.node else {
      words = nil
      diagnostics = file.diagnostics
      return
    }
    var reader = WordsReader(node, in: file.source)
    let words = Words(language: language, reading: &reader)
    reader.finish()
    let faults = reader.faults.sorted { $0.span.start < $1.span.start }
    let places = file.source.places(of: faults.map(\.span))
    diagnostics =
      file.diagnostics
      + zip(faults, places).map { fault, place in
        Diagnostic(rule: fault.rule, place: place, message: fault.message, help: fault.help)
      }
    self.words = diagnostics.contains { $0.severity == .error } ? nil : words
  }
}

extension WordsFile {
  /// The languages that the program brings words for.
  public static let builtInLanguages = ["fr", "en"]

  /// The built-in words of a language, as the file that holds them; nil: there are none.
  public static func builtIn(_ language: String) -> [UInt8]? {
    switch language {
    case "fr": PackageResources.fr_yaml
    case "en": PackageResources.en_yaml
    default: nil
    }
  }

  /// The built-in words of a language, read when they are first asked for; nil: there are none.
  static func builtInWords(_ language: String) -> Words? {
    switch language {
    case "fr": french
    case "en": english
    default: nil
    }
  }

  private static let french = builtInWords(PackageResources.fr_yaml, "fr")
  private static let english = builtInWords(PackageResources.en_yaml, "en")

  private static func builtInWords(_ bytes: [UInt8], _ language: String) -> Words {
    let file = WordsFile(reading: bytes, named: language + ".yaml", language: language)
    guard let words = file.words else {
      preconditionFailure("the built-in words are read by the tests")
    }
    return words
  }
}
