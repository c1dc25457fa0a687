import Testing

@testable import CharterKit

private func period(_ text: String) throws -> Period { try #require(PeriodText.period(text)) }

@Test(arguments: [
  "13 mois", "1 an et 1 mois", "397 jours", "9528 heures", "session", "inconnue",
  "56 semaines",
])
func isWithinThirteenMonths(text: String) throws {
  #expect(try !period(text).exceeds(months: 13))
}

@Test(arguments: [
  "14 mois", "2 ans", "398 jours", "1 an et 40 jours", "persistante", "999999 ans et 999999 mois",
])
func exceedsThirteenMonths(text: String) throws {
  #expect(try period(text).exceeds(months: 13))
}

@Test func comparesMonthsAsMonthsAndDaysByTheLongestThatTheyLast() throws {
  #expect(try !period("6 mois").exceeds(months: 6))
  #expect(try !period("184 jours").exceeds(months: 6))
  #expect(try period("185 jours").exceeds(months: 6))
  #expect(try !period("762 jours").exceeds(months: 25))
  #expect(try period("763 jours").exceeds(months: 25))
  #expect(try !period("13 mois").exceeds(days: 400))
  #expect(try period("14 mois").exceeds(days: 400))
  #expect(try !period("9600 h").exceeds(days: 400))
  #expect(try period("9601 h").exceeds(days: 400))
}

@Test(arguments: [
  ("12 mois", "1 an"), ("6 mois", "182 jours"), ("1 semaine", "7 jours"), ("session", "session"),
  ("environ 1 an", "52 semaines"), ("jusqu’à 12 mois", "1 an"),
])
func canBeEqual(one: String, other: String) throws {
  #expect(try period(one).canEqual(period(other)))
  #expect(try period(other).canEqual(period(one)))
}

@Test(arguments: [
  ("12 mois", "13 mois"), ("6 mois", "180 jours"), ("session", "1 jour"),
  ("persistante", "400 jours"), ("1 an", "52 semaines"),
])
func cannotBeEqual(one: String, other: String) throws {
  #expect(try !period(one).canEqual(period(other)))
  #expect(try !period(other).canEqual(period(one)))
}

@Test func numbersOfAnySizeAreCompared() {
  let endless = Period(
    length: .measured([
      Period.Quantity(number: .max, unit: .year), Period.Quantity(number: .max, unit: .year),
    ]))
  #expect(endless.exceeds(months: 25))
  #expect(endless.exceeds(days: 400))
  #expect(endless.canEqual(endless))
}
