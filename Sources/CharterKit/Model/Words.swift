import Rendering

/// What a page says in one language and is in no charter: one words file, such as `fr.yaml`.
///
/// A words file is read whole or not at all, so that no word is ever missing here.
public struct Words: Sendable {
  /// The language that the page is in, a BCP 47 tag: the file's own, or a variant of it.
  public private(set) var language: String
  /// How texts of this language are set.
  let setting: Typesetting
  /// The names of the months, from January.
  let months: [String]
  /// The numbers that take the singular: 0 and 1 in French, 1 in English.
  let singularNumbers: [Int]
  /// The names of the countries, by ISO 3166-1 alpha-2 code.
  let countries: [String: String]

  /// The usual headings of the cookie table.
  let columns: WordTable<Column.Key>
  /// The titles of the built-in purposes.
  let purposes: WordTable<BuiltInPurpose>
  let kinds: WordTable<CookieKind>
  let parties: WordTable<Party>
  let consents: WordTable<ConsentNeed>
  let exemptions: WordTable<Exemption>
  let conditions: WordTable<AudienceCondition>
  let legalBases: WordTable<LegalBasis>
  let roles: WordTable<ProviderRole>
  let mechanisms: WordTable<TransferMechanism>
  let changes: WordTable<ChangeKind>
  /// Patterns around a `{{period}}`: « jusqu’à {{period}} ».
  let qualifiers: WordTable<Period.Qualifier>
  let beginnings: WordTable<Period.Beginning>
  let singularUnits: WordTable<PeriodUnit>
  let pluralUnits: WordTable<PeriodUnit>

  private let words: WordTable<Word>
  private let passages: [Passage: Prose]

  /// The word of that key.
  public subscript(word: Word) -> String { words[word] }

  /// The passage of that key, its typography set.
  subscript(passage: Passage) -> Prose {
    guard let prose = passages[passage] else {
      preconditionFailure("words are read whole or not at all")
    }
    return prose
  }

  /// The same words for a page in a variant of their language: those of `fr` for `fr-CA`.
  public func serving(_ language: String) -> Words {
    var words = self
    words.language = language
    return words
  }
}

/// A word for each value of a short list.
struct WordTable<Key: Hashable & Sendable>: Sendable {
  /// The words by their keys: none is missing.
  let words: [Key: String]

  /// The word for that value.
  subscript(key: Key) -> String {
    guard let word = words[key] else {
      preconditionFailure("words are read whole or not at all")
    }
    return word
  }
}

extension Words {
  /// The words that a file gives; it says itself which are missing.
  init(language: String, reading file: inout WordsReader) {
    let setting = Typesetting(language: language, foreign: file.foreignTerms())
    file.setting = setting
    self.language = language
    self.setting = setting
    months = file.list("months", count: 12)
    singularNumbers = file.numbers("singular")
    countries = file.countries()
    columns = file.table("columns")
    purposes = file.table("purposes")
    kinds = file.table("kinds")
    parties = file.table("parties")
    consents = file.table("consents")
    exemptions = file.table("exemptions")
    conditions = file.table("conditions")
    legalBases = file.table("legal-bases")
    roles = file.table("roles")
    mechanisms = file.table("mechanisms")
    changes = file.table("changes")
    qualifiers = file.table("qualifiers")
    beginnings = file.table("beginnings")
    singularUnits = file.table("units", form: "one")
    pluralUnits = file.table("units", form: "other")
    words = WordTable(words: file.words())
    passages = file.passages()
  }
}
