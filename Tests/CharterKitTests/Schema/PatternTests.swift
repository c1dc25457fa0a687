import Foundation
import Testing

@testable import CharterKit

private func matches(_ text: String, _ pattern: String) throws -> Bool {
  let expression = try NSRegularExpression(pattern: pattern)
  return expression.firstMatch(
    in: text, range: NSRange(text.startIndex..., in: text)) != nil
}

@Test(arguments: [
  "session", "Persistante", "inconnue", "13 mois", "13mois", "13\u{a0}mois", "1 an et 6 mois",
  "1 an 6 mois", "2 weeks by default", "2 semaines par défaut", "jusqu’à 12 mois",
  "jusqu'a 12 mois", "UP TO 1 YEAR", "environ 30 min", "30 min environ", "12 mois au plus",
  "2 années", "P13M", "p1y6m", "PT30M", "P1DT2H", "au moins P2W", " 13 mois ",
  "13 moi", "mois", "13", "", "illimitée", "un an", "1 an et", "1 an et demi", "et 6 mois",
  "jusqu’à 12 mois par défaut", "jusqu’à", "P", "PT", "P1H", "P1Y6M3D", "1234567 s", "1,5 an",
  "session par défaut", "13 mois mois", "1 an 6 mois 3 jours", "0 mois",
  "P0D", "0 an et 6 mois", "0 an et 0 mois", "environ 0 s", "10 min", "000 s", "13 moispar défaut",
])
func thePatternOfPeriodsKnowsWhatIsRead(text: String) throws {
  #expect(try matches(text, PeriodPattern.text) == (PeriodText.period(text) != nil))
}

@Test func everySpellingOfAUnitIsInThePattern() throws {
  for (unit, _) in PeriodText.units { #expect(try matches("2 \(unit)", PeriodPattern.text)) }
}

@Test func thePatternOfCountriesKnowsEveryCode() throws {
  for code in Country.codes {
    #expect(try matches(code, ScalarPattern.country))
    #expect(try matches(code.lowercased(), ScalarPattern.country))
  }
  for text in ["XX", "FRA", "F", "", "fr "] {
    #expect(try !matches(text, ScalarPattern.country))
  }
}

@Test(arguments: [
  "2026-11-23", "2024-02-29", "2026-02-30", "2026-04-31", "0000-01-01", "2026-13-01", "2026-1-1",
  "23/11/2026", "9999-12-31",
])
func thePatternOfDatesKnowsWhatIsRead(text: String) throws {
  #expect(try matches(text, ScalarPattern.date) == (CalendarDate(text) != nil))
}

@Test(arguments: [
  "example.fr", "*.example.fr", ".example.fr", "a_b.fr", "été.fr", "localhost", "127.0.0.1",
  "-a.fr", "a-.fr", "a--b.fr", "a..fr", "a.fr.", "a b.fr", "a.fr/", "*.*.fr", "",
])
func thePatternOfHostsKnowsWhatIsRead(text: String) throws {
  #expect(try matches(text, ScalarPattern.host) == Form.isHost(text))
}

@Test(arguments: [
  "#tarteaucitron", "##manage-cookies##", "##gérer##", "##", "//example.fr", "https://example.fr",
  "cookies/choix", "a b", "", "javascript:x", "JavaScript:alert(1)", "data:text/html,x", "http:x",
  "HTTPS://example.fr/a:b", "https:///x", "https://", "mailto:dpo@example.fr", "mailto:", "tel:+33",
  "Tel:", "/cookies", "/", "///x", "?a:b", "a/b:c", "a:b", ":", "x#a:b", "a\\b", "https://a\\b",
])
func thePatternOfControlsKnowsWhatIsRead(text: String) throws {
  #expect(try matches(text, ScalarPattern.manage) == Form.isControl(text))
}
