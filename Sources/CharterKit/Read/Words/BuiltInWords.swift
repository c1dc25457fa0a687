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

  private static let french = frenchFile.words { frenchCountries }
  private static let english = englishFile.words { englishCountries }
  private static let frenchCountries = frenchFile.countries
  private static let englishCountries = englishFile.countries
  private static let frenchFile = BuiltInWords("fr", PackageResources.fr_yaml)
  private static let englishFile = BuiltInWords("en", PackageResources.en_yaml)
}

/// A words file that the program brings: it ends with the countries, one a line.
///
/// Their names are taken from these lines, and only when a page shows one: to read all of them
/// like the other words takes half as long as to make a page.
private struct BuiltInWords {
  private let language: String
  private let bytes: [UInt8]
  /// Where the line begins that the countries stand under.
  private let end: Int

  init(_ language: String, _ bytes: [UInt8]) {
    self.language = language
    self.bytes = bytes
    var index = 0
    while index < bytes.count, !bytes.has("countries:\n", at: index) {
      index = bytes.nextLine(after: bytes.lineEnd(from: index))
    }
    end = index
  }

  /// The names of the countries by their codes, from lines such as `  FR: France`.
  var countries: [String: String] {
    var names: [String: String] = [:]
    names.reserveCapacity(256)
    var index = bytes.nextLine(after: bytes.lineEnd(from: end))
    while index < bytes.count {
      let lineEnd = bytes.lineEnd(from: index)
      let code = bytes.skippingBlanks(from: index)
      let name = bytes.skippingBlanks(from: code + 3)
      names[bytes.string(code..<code + 2)] = bytes.string(name..<max(name, lineEnd))
      index = bytes.nextLine(after: lineEnd)
    }
    return names
  }

  /// All that stands before the countries, which `countries` gives.
  func words(countries: @escaping @Sendable () -> [String: String]) -> Words {
    let file = WordsFile(
      reading: Array(bytes[..<end]), named: language + ".yaml", language: language,
      countries: countries)
    guard let words = file.words else {
      preconditionFailure("the built-in words are read by the tests")
    }
    return words
  }
}
