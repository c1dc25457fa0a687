/// Facts of law that change with time, each with its source and its day.
enum DatedFacts {
  /// The day on which all of these were last looked at.
  static let checked = "2026-11-23"

  /// Where the GDPR holds, so that sending data there is no transfer: the European Economic Area,
  /// its territories that have a code of their own, and the French lands overseas where the French
  /// data protection act holds.
  ///
  /// Source: EEA agreement; TFEU, article 355; loi n° 78-17, articles 125 and 126.
  static func isInEconomicArea(_ country: String) -> Bool {
    country == "FR" || economicArea.contains(country)
  }

  private static let economicArea: [String] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
    "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "IS", "LI", "NO", "AX", "BL",
    "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT",
  ]

  /// A decision that a country protects data as well as the European Union does.
  struct Adequacy: Sendable {
    /// ISO 3166-1 alpha-2, in capitals.
    let country: String
    /// The decision.
    let decision: String
    /// The last day on which it holds; nil: no end is set.
    var until: CalendarDate?
    /// Whether it is only for some organisations there.
    var isPartial = false
  }

  /// The decision on a country that holds on that day; nil: there is none.
  static func adequacy(of country: String, on day: CalendarDate?) -> Adequacy? {
    adequacies.first { decision in
      guard decision.country == country else { return false }
      guard let day, let until = decision.until else { return true }
      return day <= until
    }
  }

  /// Source: the European Commission's list of adequacy decisions; Implementing Decision (EU)
  /// 2016/2295, which names the eleven that are older than the GDPR; Implementing Decision (EU)
  /// 2026/179 of 26 January 2026 on Brazil; that on the United Kingdom, extended on 19 December
  /// 2025 to 27 December 2031.
  private static let adequacies: [Adequacy] = [
    Adequacy(country: "AD", decision: "2010/625/UE"),
    Adequacy(country: "AR", decision: "2003/490/CE"),
    Adequacy(country: "BR", decision: "(UE) 2026/179"),
    Adequacy(country: "CA", decision: "2002/2/CE", isPartial: true),
    Adequacy(country: "CH", decision: "2000/518/CE"),
    Adequacy(country: "FO", decision: "2010/146/UE"),
    Adequacy(
      country: "GB", decision: "(UE) 2021/1772", until: CalendarDate("2031-12-27")),
    Adequacy(country: "GG", decision: "2003/821/CE"),
    Adequacy(country: "IL", decision: "2011/61/UE"),
    Adequacy(country: "IM", decision: "2004/411/CE"),
    Adequacy(country: "JE", decision: "2008/393/CE"),
    Adequacy(country: "JP", decision: "(UE) 2019/419"),
    Adequacy(country: "KR", decision: "(UE) 2022/254"),
    Adequacy(country: "NZ", decision: "2013/65/UE"),
    Adequacy(country: "UY", decision: "2012/484/UE"),
  ]

  /// A reference to a text that no longer says what it is cited for.
  struct StaleReference: Sendable {
    /// How texts cite it.
    let phrases: Phrases
    /// What took its place, and since when.
    let successor: Message
  }

  /// Source: CNIL, decision 2020-091, article 1; GDPR, article 94; ordonnance n° 2018-1125,
  /// article 29; loi n° 2024-449, of which article 64 puts nothing off for this; CNIL, decision
  /// 2020-092.
  static let staleReferences: [StaleReference] = [
    StaleReference(
      phrases: Phrases(["2013-378", "2019-093"]),
      successor: Message(
        en: "Since 17 September 2020: CNIL decisions 2020-091 and 2020-092.",
        fr: """
          Depuis le 17\u{a0}septembre 2020\u{a0}: délibérations de la CNIL 2020-091 et 2020-092.
          """)),
    StaleReference(
      phrases: Phrases(["directive{24}95/46*"]),
      successor: Message(
        en: "Since 25 May 2018: Regulation (EU) 2016/679 (GDPR).",
        fr: "Depuis le 25\u{a0}mai 2018\u{a0}: règlement (UE) 2016/679 (RGPD).")),
    StaleReference(
      phrases: Phrases([
        "article 32{40}informatique et libertes", "article 32{40}78-17", "article 32-ii",
        "article 32 ii",
      ]),
      successor: Message(
        en: "Since 1 June 2019: article 82 of Act no. 78-17.",
        fr: "Depuis le 1er\u{a0}juin 2019\u{a0}: article\u{a0}82 de la loi n°\u{a0}78-17.")),
    StaleReference(
      phrases: Phrases([
        "article 6 iii{40}2004-575", "article 6-iii{40}2004-575",
        "article 6{6}iii{60}economie numer*",
        "6-iii{20}lcen", "6 iii{20}lcen",
      ]),
      successor: Message(
        en: "Since 23 May 2024: article 1-1 of Act no. 2004-575.",
        fr: "Depuis le 23\u{a0}mai 2024\u{a0}: article\u{a0}1-1 de la loi n°\u{a0}2004-575.")),
    StaleReference(
      phrases: Phrases([
        "declaration{20}cnil{16}n", "declaration{20}cnil{30}numero", "declare*{20}cnil{24}n",
        "declare*{20}cnil{30}numero", "declared{20}cnil{24}number", "cnil declaration{12}n*",
      ]),
      successor: Message(
        en: "Since 25 May 2018 there are no declarations: a record is kept (GDPR, article 30).",
        fr: """
          Depuis le 25\u{a0}mai 2018, il n’y a plus de déclaration\u{a0}: le responsable tient un \
          registre (RGPD, article\u{a0}30).
          """)),
    StaleReference(
      phrases: Phrases([
        "consentement{60}13 mois", "consentement{60}treize mois", "consent{60}13 months",
        "consent{60}thirteen months",
      ]),
      successor: Message(
        en: """
          Since 17 September 2020 the CNIL no longer sets 13 months for consent; it regards \
          6 months as good practice.
          """,
        fr: """
          Depuis le 17\u{a0}septembre 2020, la CNIL ne fixe plus 13\u{a0}mois pour le \
          consentement\u{202f}; elle juge 6\u{a0}mois de bonne pratique.
          """)),
  ]
}
