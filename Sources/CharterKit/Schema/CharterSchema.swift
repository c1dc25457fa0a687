/// What other programs know of charters: schemas made from the format's one declaration.
public enum CharterSchema {
  /// The JSON Schema of a charter, with the keys and help of one language; those of the other one
  /// are accepted too.
  public static func charter(in language: UserLanguage) -> [UInt8] {
    AuthorSchema(language: language).charter.text
  }

  /// The JSON Schema of a partial charter, which others include: nothing is required.
  public static func partial(in language: UserLanguage) -> [UInt8] {
    AuthorSchema(language: language).partial.text
  }

  /// The JSON Schema of `charter.json`, with its help in one language.
  public static func output(in language: UserLanguage) -> [UInt8] {
    OutputSchema(language: language).charter.text
  }

  /// The Table Schema of the cookie table, one column a field, in one language.
  public static func cookieTable(in language: UserLanguage) -> [UInt8] {
    CookieTableSchema(language: language).table.text
  }

  /// The name under which the schema of a charter stands beside it, so that editors find it without
  /// a network. It begins with a dot: it is no charter.
  public static func fileName(in language: UserLanguage) -> String {
    ".charter.\(language.rawValue).schema.json"
  }

  /// The dialect of the schemas. Source: JSON Schema, draft 2020-12.
  static let dialect: JSONValue = "https://json-schema.org/draft/2020-12/schema"
}

extension Spelling {
  /// The one of a language.
  func text(in language: UserLanguage) -> String { language == .fr ? fr : en }

  /// All that authors may write, that of a language first: both languages, with and without accents.
  func all(in language: UserLanguage) -> [String] {
    var all: [String] = []
    for spelling in [text(in: language), fr, en, Anchor.unaccented(fr)]
    where !all.contains(spelling) {
      all.append(spelling)
    }
    return all
  }
}
