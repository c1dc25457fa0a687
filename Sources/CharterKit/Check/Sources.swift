/// What rules rest on, each under its usual name.
extension Rule.Source {
  /// An article of the General Data Protection Regulation, or a part of it: `13, 1, point: "e"`.
  static func gdpr(
    _ article: Int, _ paragraph: Int? = nil, point: String? = nil
  ) -> Rule.Source {
    let parts = [paragraph.map { "\($0)" }, point].compactMap { $0 }
    return Rule.Source(
      en: "GDPR, article \(article)" + parts.map { "(\($0))" }.joined(),
      fr: "RGPD, article\u{a0}\(article)"
        + (paragraph.map { ", paragraphe\u{a0}\($0)" } ?? "")
        + (point.map { ", point\u{a0}\($0)" } ?? ""),
      url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj")
  }

  /// The CNIL's guidelines on cookies and other trackers.
  static let cnilGuidelines = Rule.Source(
    en: "CNIL, guidelines, decision 2020-091",
    fr: "CNIL, lignes directrices, délibération 2020-091",
    url: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388179")

  /// The CNIL's recommendation on cookies and other trackers.
  static let cnilRecommendation = Rule.Source(
    en: "CNIL, recommendation, decision 2020-092",
    fr: "CNIL, recommandation, délibération 2020-092",
    url: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388197")

  /// A criterion of the French accessibility reference.
  static func rgaa(_ criterion: String) -> Rule.Source {
    Rule.Source(
      en: "RGAA 4.1, criterion \(criterion)", fr: "RGAA 4.1, critère \(criterion)",
      url: "https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/")
  }

  /// A section of the draft that replaces RFC 6265, on cookies.
  static func rfc6265bis(_ section: String) -> Rule.Source {
    Rule.Source(
      en: "RFC 6265bis, section \(section)", fr: "RFC 6265bis, section \(section)",
      url: "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis")
  }

  /// A success criterion of the Web Content Accessibility Guidelines.
  static func wcag(_ criterion: String) -> Rule.Source {
    Rule.Source(
      en: "WCAG 2.2, success criterion \(criterion)", fr: "WCAG 2.2, critère \(criterion)",
      url: "https://www.w3.org/TR/WCAG22/")
  }

  /// The guide to the format of charters.
  static let formatGuide = Rule.Source(
    en: "The guide to the format of charters, charters/README.md",
    fr: "Le guide du format des chartes, charters/README.md")

  /// A section of YAML.
  static func yaml(_ section: String) -> Rule.Source {
    Rule.Source(
      en: "YAML 1.2.2, section \(section)", fr: "YAML 1.2.2, section \(section)",
      url: "https://yaml.org/spec/1.2.2/")
  }

  /// JSON.
  static let json = Rule.Source(
    en: "JSON, RFC 8259", fr: "JSON, RFC 8259", url: "https://www.rfc-editor.org/rfc/rfc8259")

  /// A section of GitHub's Markdown.
  static func markdown(_ section: String) -> Rule.Source {
    Rule.Source(
      en: "GitHub Flavored Markdown, section \(section)",
      fr: "GitHub Flavored Markdown, section \(section)", url: "https://github.github.com/gfm/")
  }

  /// What Unicode says of characters that deceive those who read and write source text.
  static let sourceCodeHandling = Rule.Source(
    en: "Unicode Technical Standard 55, Source Code Handling",
    fr: "Norme technique Unicode n°\u{a0}55, traitement du code source",
    url: "https://www.unicode.org/reports/tr55/")
}
