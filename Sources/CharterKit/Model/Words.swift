import Rendering

/// What a page says in one language and is in no charter: one words file, such as `fr.yaml`.
///
/// A words file is read whole or not at all, so that no word is ever missing here.
@dynamicMemberLookup
public struct Words: Sendable {
  /// The language that the page is in, a BCP 47 tag: the file's own, or a variant of it.
  public let language: String
  /// What the file says, in that language and its variants.
  private let vocabulary: Vocabulary

  /// The word of that key.
  public subscript(word: Word) -> String { vocabulary.words[word] }

  /// The passage of that key, its typography set.
  subscript(passage: Passage) -> Prose { vocabulary.passages[passage] }

  /// What the file says of that.
  public subscript<Value>(dynamicMember path: KeyPath<Vocabulary, Value>) -> Value {
    vocabulary[keyPath: path]
  }

  /// The same words for a page in a variant of their language: those of `fr` for `fr-CA`.
  public func serving(_ language: String) -> Words {
    Words(language: language, vocabulary: vocabulary)
  }
}

/// What a words file says.
///
/// It is an object, as words are handed on for every page.
public final class Vocabulary: Sendable {
  /// How texts of this language are set.
  let setting: Typesetting
  /// The names of the months, from January.
  let months: [String]
  /// The numbers that take the singular: 0 and 1 in French, 1 in English.
  let singularNumbers: [Int]
  /// The names of the countries, by ISO 3166-1 alpha-2 code.
  let countries: CountryNames

  /// The usual headings of the cookie table, their typography set.
  let columns: WordTable<Column.Key, Inlines>
  /// The titles of the built-in purposes.
  let purposes: WordTable<BuiltInPurpose, String>
  let kinds: WordTable<CookieKind, String>
  let parties: WordTable<Party, String>
  /// Cells on consent, their typography set.
  let consentCells: WordTable<ConsentNeed, Inlines>
  /// Cells on exempt cookies, with the reason.
  let exemptCells: WordTable<Exemption, Inlines>
  let exemptions: WordTable<Exemption, String>
  let conditions: WordTable<AudienceCondition, String>
  /// A sentence on each legal basis.
  let legalBases: WordTable<LegalBasis, String>
  let roles: WordTable<ProviderRole, String>
  let mechanisms: WordTable<TransferMechanism, String>
  let changes: WordTable<ChangeKind, String>
  /// Around a `{{period}}`: « jusqu’à {{period}} ».
  let qualifiers: WordTable<Period.Qualifier, Pattern>
  let beginnings: WordTable<Period.Beginning, String>
  let singularUnits: WordTable<PeriodUnit, String>
  let pluralUnits: WordTable<PeriodUnit, String>

  fileprivate let words: WordTable<Word, String>
  /// The same words, taken apart at the names that values replace.
  let patterns: WordTable<Word, Pattern>
  fileprivate let passages: WordTable<Passage, Prose>

  fileprivate init(
    language: String, reading file: inout WordsReader, countries: CountryNames?
  ) {
    let setting = Typesetting(language: language, foreign: file.foreignTerms())
    file.setting = setting
    self.setting = setting
    months = file.list("months", count: 12)
    singularNumbers = file.numbers("singular")
    self.countries = countries ?? .table(file.countries())
    let columns: WordTable<Column.Key, String> = file.table("columns")
    self.columns = WordTable { setting.inlines(columns[$0]) }
    purposes = file.table("purposes")
    kinds = file.table("kinds")
    parties = file.table("parties")
    let consents: WordTable<ConsentNeed, String> = file.table("consents")
    let exemptions: WordTable<Exemption, String> = file.table("exemptions")
    self.exemptions = exemptions
    conditions = file.table("conditions")
    let legalBases: WordTable<LegalBasis, String> = file.table("legal-bases")
    roles = file.table("roles")
    mechanisms = file.table("mechanisms")
    changes = file.table("changes")
    qualifiers = WordTable { Pattern(file.text("qualifiers." + $0.rawValue)) }
    beginnings = file.table("beginnings")
    singularUnits = file.table("units", form: "one")
    pluralUnits = file.table("units", form: "other")
    let words = file.words()
    self.words = words
    let patterns = WordTable<Word, Pattern> { Pattern(words[$0]) }
    self.patterns = patterns
    self.legalBases = WordTable { patterns[.legalBasis].filled(["basis": legalBases[$0]]) }
    consentCells = WordTable { setting.inlines(consents[$0]) }
    exemptCells = WordTable { exemption in
      setting.inlines(consents[.exempt] + words[.labelSeparator] + exemptions[exemption])
    }
    passages = file.passages()
  }
}

extension Words {
  /// The words that a file gives; it says itself which are missing.
  ///
  /// `countries` are its names of countries when they are read apart.
  init(language: String, reading file: inout WordsReader, countries: CountryNames? = nil) {
    self.init(
      language: language,
      vocabulary: Vocabulary(language: language, reading: &file, countries: countries))
  }
}
