import Testing

@testable import CharterKit

struct ConcordanceTests {
  private static let wordings = [
    "a la", "les cookie", "cookies{16}tiers", "statisti*{40}anonym*", "exempt* par la cnil",
    "personali*ed content", "n'utilis*", "third-party{6}cookie*", "revenir sur v*", "2013-378",
    "article 6 iii{40}2004-575", "example.com", "directive{24}95/46*",
  ]
  private static let fragments = [
    "À la", "a", "la", "les", "cookies", "cookie", "tiers", "**tiers**", "statistiques", "exemptés",
    "anonymes", "par", "CNIL", "personalised", "content", "n’utilisons", "third-party", "revenir",
    "sur", "votre", "vos", "2013", "378", "-", "article", "6", "III", "de la loi", "2004-575", ".",
    "example.com", "directive", "95/46/CE", "\n", "\u{a0}", "e\u{301}", "\u{ad}", "«", "日本", "*",
  ]

  @Test func findsWhatReadingFinds() {
    var random = SystemRandomNumberGenerator()
    var found = 0
    for _ in 0..<400 {
      let text = (0..<24).map { _ in
        (Self.fragments.randomElement(using: &random) ?? "") + (Bool.random() ? " " : "")
      }.joined()
      var charter = Charter()
      charter.title = Localized(languages: ["fr", "en"], values: ["les cookie", text])
      let concordance = Concordance(of: charter)
      for wording in Self.wordings {
        let phrases = Phrases([wording])
        let expected = phrases.ranges(in: text)
        let occurrences = concordance.occurrences(of: phrases).filter { $0.text == 1 }
        #expect(occurrences.map(\.range) == expected, "\(wording) in \(text)")
        found += expected.count
      }
    }
    #expect(found > 100)
  }

  @Test func findsWordingsThatBeginWithACapital() {
    var charter = Charter()
    charter.title = Localized(languages: ["fr"], values: ["À la fin, a la fin. A la fin"])
    let found = Concordance(of: charter).occurrences(of: Phrases(["a la"]), isCapitalised: true)
    #expect(found == [Concordance.Occurrence(text: 0, range: 21..<25)])
  }
}
