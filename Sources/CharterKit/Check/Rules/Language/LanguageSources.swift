/// What the rules on wording rest on.
extension Rule.Source {
  /// The typographical usage of the French State's printing works: a book.
  static let imprimerieNationale = Rule.Source(
    en: "Imprimerie nationale, rules of typography",
    fr: "Lexique des règles typographiques en usage à l’Imprimerie nationale")

  /// How the French State's official journal writes: quotation marks, spaces, dates, ordinals.
  static let journalOfficiel = Rule.Source(
    en: "Journal officiel, charter of spelling and typography (January 2021)",
    fr: "Charte orthotypographique du Journal officiel (janvier 2021)",
    url: """
      https://www.legifrance.gouv.fr/contenu/Media/Files/autour-de-la-loi/\
      legislatif-et-reglementaire/charte_typographique_jo_janvier_2021.pdf
      """)

  /// The Academy's answer on accents over capitals.
  static let academie = Rule.Source(
    en: "Académie française, “Accentuation des majuscules”",
    fr: "Académie française, «\u{a0}Accentuation des majuscules\u{a0}»",
    url: "https://www.academie-francaise.fr/questions-de-langue")

  /// The Academy's dictionary.
  static let academieDictionary = Rule.Source(
    en: "Dictionary of the Académie française", fr: "Dictionnaire de l’Académie française",
    url: "https://www.dictionnaire-academie.fr/")

  /// How the institutions of the European Union space the signs of their texts.
  static let interinstitutionalStyleGuide = Rule.Source(
    en: "European Union, Interinstitutional Style Guide, section 6.4",
    fr: "Union européenne, Code de rédaction interinstitutionnel, section\u{a0}6.4",
    url: "https://publications.europa.eu/code/en/en-360400.htm")
}
