import Rendering
import Testing

@testable import CharterKit

private let entries = KnownCookie.groups.flatMap { $0 }

@Test func everyKnownCookieSaysWhereAndWhenItsFactsWereRead() {
  for entry in entries {
    let facts = entry.supplier.facts
    let source = entry.source ?? facts.source
    #expect(source.hasPrefix("https://") && !source.contains(" "), "\(entry.name)")
    #expect(CalendarDate(facts.checked) != nil, "\(facts.name)")
    #expect(!entry.purposes.isEmpty, "\(entry.name)")
    #expect(Set(entry.purposes).count == entry.purposes.count, "\(entry.name)")
  }
}

@Test func everySupplierHasCookiesAndWordsThatNameIt() {
  for supplier in KnownSupplier.allCases {
    #expect(entries.contains { $0.supplier == supplier }, "\(supplier)")
    #expect(supplier.isNamed(in: supplier.facts.words[0]), "\(supplier)")
    for word in supplier.facts.words { #expect(word == word.lowercased(), "\(supplier)") }
    if let country = supplier.facts.country { #expect(Country.codes.contains(country)) }
  }
}

@Test func noKnownCookieIsThereTwice() {
  let keys = entries.map { "\($0.supplier) \($0.name)" }
  #expect(Set(keys).count == keys.count)
  for entry in entries { #expect(entry.isNamed(entry.name)) }
}

@Test func knownCookiesSpeakBothLanguagesAsAPageDoes() {
  for entry in entries {
    let (en, fr) = (entry.description.en, entry.description.fr)
    #expect(!en.isEmpty && !fr.isEmpty && en != fr, "\(entry.name)")
    #expect(Typography(language: "fr").set(fr) == fr, "\(fr)")
    #expect(!fr.contains("'") && !en.contains("'"), "\(fr)")
    #expect(!en.contains("\u{a0}") && !en.contains("\u{202f}"), "\(en)")
    for text in [en, fr] {
      #expect(text.last?.isLetter == true && text.first?.isUppercase == true, "\(text)")
    }
  }
}

@Test func lifetimesOfKnownCookiesReadBackFromACharter() {
  for offer in entries.flatMap({ KnownCookie.offers(for: $0.name) }) {
    guard let lifetime = offer.lifetime else { continue }
    let en = PeriodText.period(lifetime.en)
    #expect(en != nil && en == PeriodText.period(lifetime.fr), "\(offer.name): \(lifetime.fr)")
  }
}

@Test(arguments: [
  ("_pk_id.1.1fff", "_pk_id"), ("_ga_ABC123", "_ga_"), ("SESS49960de5880e8c68", "SESS"),
  ("comment_author_5f2e", "comment_author_"), ("wordpress_logged_in_9a", "wordpress_logged_in_"),
])
func namesThatVaryAreRecognised(name: String, entry: String) {
  #expect(KnownCookie.offers(for: name).first?.name == entry)
}

@Test(arguments: ["_pk_idea", "SESSION", "PHPSESSID2", "wordpress_theme", "", "_", "zz"])
func otherNamesAreNot(name: String) {
  #expect(entries.filter { $0.isNamed(name) }.isEmpty)
}
