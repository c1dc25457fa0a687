/// What the rules on wording rest on.
extension Rule.Source {
  /// The typographical usage of the French State's printing works.
  static let imprimerieNationale = Rule.Source(
    en: "Imprimerie nationale, rules of typography",
    fr: "Lexique des règles typographiques en usage à l’Imprimerie nationale")

  /// The Academy's answer on accents over capitals.
  static let academie = Rule.Source(
    en: "Académie française, “Accentuation des majuscules”",
    fr: "Académie française, «\u{a0}Accentuation des majuscules\u{a0}»",
    url: "https://www.academie-francaise.fr/questions-de-langue")
}
