/// What the rules on consent rest on.
extension Rule.Source {
  /// The article on trackers of the French Data Protection Act.
  static let dataProtectionAct82 = Rule.Source(
    en: "French Data Protection Act (loi 78-17), article 82",
    fr: "Loi Informatique et Libertés (loi 78-17), article 82",
    url: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037813978")

  /// What the CNIL says on measuring an audience without consent.
  static let audienceMeasurement = Rule.Source(
    en: "CNIL, solutions for audience measurement (4 July 2025)",
    fr: "CNIL, solutions pour les outils de mesure d’audience (4 juillet 2025)",
    url: "https://www.cnil.fr/fr/node/167364")

  /// Sheets of the CNIL's guide for developers.
  static func cnilDeveloperGuide(_ sheets: String) -> Rule.Source {
    Rule.Source(
      en: "CNIL, GDPR developer’s guide, sheet \(sheets)",
      fr: "CNIL, guide RGPD du développeur, fiche \(sheets)",
      url: "https://github.com/LINCnil/Guide-RGPD-du-developpeur")
  }
}
