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

  /// The guidelines on transparency.
  static let transparency = Rule.Source(
    en: "Article 29 Working Party, guidelines on transparency (WP260 rev. 01)",
    fr: "Groupe de l’article 29, lignes directrices sur la transparence (WP260 rév. 01)",
    url: "https://ec.europa.eu/newsroom/article29/items/622227")

  /// The CNIL's guide for developers.
  static func cnilGuide(_ sheet: String) -> Rule.Source {
    Rule.Source(
      en: "CNIL, GDPR developer’s guide, sheet \(sheet)",
      fr: "CNIL, guide RGPD du développeur, fiche \(sheet)",
      url: "https://github.com/LINCnil/Guide-RGPD-du-developpeur")
  }
}
