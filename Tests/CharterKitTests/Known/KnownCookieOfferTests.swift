import Foundation
import Testing

@testable import CharterKit

private func offers(_ name: String, _ provider: String? = nil) -> [String] {
  KnownCookie.offers(for: name, provider: provider).map { "\($0.supplier): \($0.name)" }
}

@Test func aNameOffersEverySupplierUntilTheProviderNamesOne() {
  let both = ["Django: sessionid", "Opendatasoft: sessionid"]
  #expect(offers("sessionid") == both)
  #expect(offers("sessionid", "Ville de Saint-Modèle") == both)
  #expect(offers("sessionid", "Opendatasoft SAS, www.opendatasoft.com") == [both[1]])
  #expect(offers("_pcid", "XiTi") == ["Piano Analytics: _pcid"])
}

@Test func theSameNameComesFirstThenTheLongestThatVariesThenBeginnings() {
  #expect(offers("_ga").first == "Google Analytics: _ga")
  #expect(Set(offers("_ga").dropFirst()) == ["Google Analytics: _ga_", "Google Analytics: _gat"])
  #expect(offers("phpsess") == ["PHP: PHPSESSID"])
  #expect(offers("_ga_*").first == "Google Analytics: _ga_")
  #expect(offers("axeptio_*").count == 3)
}

@Test func fewOffersAreMadeAndNoneForNothing() {
  #expect(offers("_p").count == KnownCookie.mostOffers)
  #expect(offers("").isEmpty)
  #expect(offers("_").isEmpty)
  #expect(offers("e\u{301}").isEmpty)
}

@Test func anOfferIsWrittenAsACharterHasIt() throws {
  let offer = try #require(KnownCookie.offers(for: "_pk_id", provider: "matomo").first)
  #expect(offer.match == Spelling(en: "prefix", fr: "préfixe"))
  #expect(offer.lifetime == Spelling(en: "13 months", fr: "13 mois"))
  #expect(offer.purposes.first == Spelling(en: "audience", fr: "audience"))
  #expect(offer.country == "NZ")
  #expect(!offer.isSecondHand)
  let choice = try #require(KnownCookie.offers(for: "cookies_preferences").first)
  #expect(choice.exemption == Spelling(en: "consent-choice", fr: "choix-de-consentement"))
  #expect(choice.isSecondHand)
}

@Test func offersAreJSONForABrowser() throws {
  let json = KnownCookieOffer.json(KnownCookie.offers(for: "scheme"))
  #expect(
    String(decoding: json, as: UTF8.self) == """
      [
        {
          "name": "scheme",
          "kind": {
            "en": "local-storage",
            "fr": "stockage-local"
          },
          "supplier": "Système de design de l’État",
          "purposes": [
            {
              "en": "preferences",
              "fr": "préférences"
            }
          ],
          "lifetime": {
            "en": "persistent",
            "fr": "persistante"
          },
          "description": {
            "en": "Remember whether you chose light or dark colours",
            "fr": "Retenir si vous avez choisi des couleurs claires ou sombres"
          },
          "source": "https://github.com/GouvernementFR/dsfr",
          "checked": "2026-11-23"
        }
      ]

      """)
  #expect(KnownCookieOffer.json([]) == Array("[]\n".utf8))
}

/// Every offer taken as it is, with its supplier as provider: no rule may say that it differs from
/// what it was taken from, nor find fault with its words.
@Test func whatIsOfferedRaisesNoFindingOnItsWordsOrFacts() throws {
  for entry in KnownCookie.groups.flatMap({ $0 }) {
    let offers = KnownCookie.offers(for: entry.name, provider: entry.supplier.facts.words[0])
    let offer = try #require(offers.first { $0.supplier == entry.supplier.facts.name })
    let text = """
      charter: 1
      languages: [fr, en]
      site: {name: Saint-Modèle, url: "https://www.saint-modele.fr"}
      providers: {p: {name: "\(offer.supplier)", website: "https://\(entry.supplier.facts.words[0]).fr"}}
      cookies:
        - name: "\(offer.name)"
          match: \(offer.match?.en ?? "exact")
          provider: p
          purpose: \(offer.purposes[0].en)
          description: {fr: "\(offer.description.fr)", en: "\(offer.description.en)"}
          lifetime: \(offer.lifetime?.fr ?? "inconnue")
      """
    let file = CharterFile(reading: Array(text.utf8), named: "charter.yaml") { _, _ in .missing }
    let rules = Rule.catalogue.filter { $0.name != "lifetime-missing" }
    let found = file.diagnostics(by: rules).filter { diagnostic in
      diagnostic.isFault || diagnostic.rule == "known-cookie-differs"
        || diagnostic.place.line == 10
    }
    #expect(found.map(\.message.en) == [], "\(offer.name)")
  }
}
