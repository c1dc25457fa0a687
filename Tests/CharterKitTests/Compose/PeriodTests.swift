import Rendering
import Testing

@testable import CharterKit

private func measured(_ number: Int, _ unit: PeriodUnit) -> Period {
  Period(length: .measured([.init(number: number, unit: unit)]))
}

private func visible(_ words: Words, _ period: Period) -> String {
  outline(words.setting.inlines(words.text(of: period)))
}

@Test(arguments: [
  (measured(0, .day), "0~jour", "0 days"),
  (measured(1, .day), "1~jour", "1 day"),
  (measured(2, .day), "2~jours", "2 days"),
  (measured(1, .month), "1~mois", "1 month"),
  (measured(13, .month), "13~mois", "13 months"),
  (measured(1, .year), "1~an", "1 year"),
  (measured(2, .year), "2~ans", "2 years"),
  (measured(30, .second), "30~secondes", "30 seconds"),
  (measured(30, .minute), "30~minutes", "30 minutes"),
  (measured(1, .hour), "1~heure", "1 hour"),
  (measured(2, .week), "2~semaines", "2 weeks"),
  (
    Period(
      length: .measured([.init(number: 1, unit: .year), .init(number: 6, unit: .month)])),
    "1~an et 6~mois", "1 year and 6 months"
  ),
])
func periodsAreInWords(period: Period, fr: String, en: String) {
  #expect(visible(french, period) == fr)
  #expect(visible(english, period) == en)
  #expect(outline([.text(french.textInSentence(of: period))]) == fr)
}

@Test(arguments: [
  (Period.Qualifier.max, "jusqu’à 12~mois", "up to 12 months"),
  (.about, "environ 12~mois", "about 12 months"),
  (.min, "au moins 12~mois", "at least 12 months"),
  (.byDefault, "12~mois par défaut", "12 months by default"),
])
func qualifiersStandAroundPeriods(qualifier: Period.Qualifier, fr: String, en: String) {
  var period = measured(12, .month)
  period.qualifier = qualifier
  #expect(visible(french, period) == fr)
  #expect(visible(english, period) == en)
}

@Test(arguments: [
  (Period.Beginning.set, "6~mois à compter du dépôt", "6 months from when it is set"),
  (.lastActivity, "6~mois à compter de la dernière activité", "6 months from the last activity"),
  (.consent, "6~mois à compter de votre choix", "6 months from your choice"),
])
func beginningsStandAfterPeriods(beginning: Period.Beginning, fr: String, en: String) {
  var period = measured(6, .month)
  period.beginning = beginning
  #expect(visible(french, period) == fr)
  #expect(visible(english, period) == en)
}

@Test(arguments: [
  (Period.Length.session, "Session", "jusqu’à la fermeture du navigateur", "Session"),
  (.persistent, "Jusqu’à suppression", "jusqu’à suppression", "Until deleted"),
  (.unknown, "Inconnue", "durée inconnue", "Unknown"),
])
func openLengthsHaveWordsForCellsAndForSentences(
  length: Period.Length, cell: String, sentence: String, en: String
) {
  for qualifier in [nil, Period.Qualifier.max] {
    let period = Period(
      length: length, qualifier: qualifier, beginning: qualifier.map { _ in .set })
    #expect(french.text(of: period) == cell)
    #expect(french.textInSentence(of: period) == sentence)
    #expect(english.text(of: period) == en)
  }
}

@Test func howLongDataAreKeptIsSaidInASentence() {
  let charter = charter([
    cookie("a") {
      $0.lifetime = Period(length: .session)
      $0.dataRetention = Period(length: .unknown, note: both("à l'étude", "under study"))
    }
  ])
  #expect(
    frenchBlock(.cookies, of: charter).contains(
      "|Session^; données conservées~: durée inconnue (à l’étude)"))
  #expect(
    englishBlock(.cookies, of: charter).contains("|Session; data kept: unknown (under study)"))
}

@Test(arguments: [
  ("2026-03-01", "1er\u{A0}mars 2026", "1 March 2026"),
  ("2026-11-23", "23\u{A0}novembre 2026", "23 November 2026"),
  ("2024-02-29", "29\u{A0}février 2024", "29 February 2024"),
  ("2025-08-02", "2\u{A0}août 2025", "2 August 2025"),
])
func datesAreInWords(iso: String, fr: String, en: String) throws {
  let date = try #require(CalendarDate(iso))
  #expect(french.date(date) == fr)
  #expect(english.date(date) == en)
}
