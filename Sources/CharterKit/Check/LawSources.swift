/// What the rules of law rest on, each under its usual name.
extension Rule.Source {
  /// An article of the French data protection act.
  static func dataProtectionAct(_ article: String) -> Rule.Source {
    Rule.Source(
      en: "French data protection act (no. 78-17), article \(article)",
      fr: "Loi Informatique et Libertés (n°\u{a0}78-17), article\u{a0}\(article)",
      url: "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460")
  }

  /// The ruling on what readers are told of cookies that ask for consent.
  static let planet49 = Rule.Source(
    en: "CJEU, Planet49, C-673/17, paragraphs 75 to 81",
    fr: "CJUE, Planet49, C-673/17, points 75 à 81",
    url: "https://curia.europa.eu/juris/liste.jsf?num=C-673/17")

  /// The European guidelines on transparency.
  static let transparencyGuidelines = Rule.Source(
    en: "Guidelines on transparency, WP260 rev. 01",
    fr: "Lignes directrices sur la transparence, WP260 rév. 01",
    url: "https://ec.europa.eu/newsroom/article29/items/622227")

  /// A chapter of the CNIL's guide for developers.
  static func developerGuide(_ chapter: String) -> Rule.Source {
    Rule.Source(
      en: "CNIL, GDPR developer’s guide, sheet \(chapter)",
      fr: "CNIL, Guide RGPD du développeur, fiche\u{a0}\(chapter)",
      url: "https://github.com/LINCnil/Guide-RGPD-du-developpeur")
  }

  /// The CNIL's page on audience measurement without consent.
  static let audienceMeasurement = Rule.Source(
    en: "CNIL, audience measurement tools (4 July 2025)",
    fr:
      "CNIL, «\u{a0}Cookies\u{a0}: solutions pour les outils de mesure d’audience\u{a0}» (4\u{a0}juillet 2025)",
    url: "https://www.cnil.fr/fr/node/167364")

  /// The decision on transfers to certified organisations in the United States.
  static let dataPrivacyFramework = Rule.Source(
    en: "Decision (EU) 2023/1795, EU-US Data Privacy Framework",
    fr: "Décision (UE) 2023/1795, cadre de protection des données UE–États-Unis",
    url: "https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj")

  /// The Commission's list of countries with adequate protection.
  static let adequacyDecisions = Rule.Source(
    en: "European Commission, adequacy decisions",
    fr: "Commission européenne, décisions d’adéquation",
    url: """
      https://commission.europa.eu/law/law-topic/data-protection/\
      international-dimension-data-protection/adequacy-decisions_en
      """)

  /// The pages that a public site must have under the French accessibility reference.
  static let accessibilityObligations = Rule.Source(
    en: "Act no. 2005-102, article 47; RGAA, mandatory statements and pages",
    fr: "Loi n°\u{a0}2005-102, article\u{a0}47\u{202f}; RGAA, mentions et pages obligatoires",
    url: "https://accessibilite.numerique.gouv.fr/obligations/mentions-et-pages-obligatoires/")

  /// The French act on the digital economy, on legal notices.
  static let digitalEconomyAct = Rule.Source(
    en: "French act on the digital economy (no. 2004-575), article 1-1",
    fr: "Loi pour la confiance dans l’économie numérique (n°\u{a0}2004-575), article\u{a0}1-1",
    url: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000049568614")
}
