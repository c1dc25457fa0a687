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

  private static let french = Words(builtIn: "fr", PackageResources.fr_yaml)
  private static let english = Words(builtIn: "en", PackageResources.en_yaml)
}

extension Words {
  /// The words of a file that the program brings.
  fileprivate init(builtIn language: String, _ bytes: [UInt8]) {
    var lines = BuiltInLines(bytes)
    let node = lines.read()
    var reader = WordsReader(
      node, in: Source(name: language + ".yaml", syntax: .yaml, index: 0, text: bytes))
    self.init(language: language, reading: &reader, countries: lines.countries)
    precondition(reader.faults.isEmpty, "the built-in words are read by the tests")
  }
}
