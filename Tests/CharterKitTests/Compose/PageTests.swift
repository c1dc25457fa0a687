import Rendering
import Testing

@testable import CharterKit

@Test func completePageHasItsPartsInOrder() {
  let page = charter([cookie("sessionid")]) {
    $0.controller = Controller(name: same("Mairie"), country: "FR", email: "a@ville.example")
    $0.updated = CalendarDate("2026-03-01")
    $0.providers[0].transfers = []
  }.page(in: french)
  let headings = outline(page.blocks).split(separator: "\n").filter { $0.hasPrefix("## ") }
  #expect(
    headings == [
      "## Qu’est-ce qu’un cookie^? {definition}", "## Les cookies de ce site {cookies}",
      "## Les réglages de votre navigateur {browsers}", "## Les prestataires {providers}",
      "## Les transferts hors de l’Espace économique européen {transfers}",
      "## Vos droits {rights}",
      "## Contact {contact}", "## Historique de cette page {history}",
    ])
  #expect(page.title == [.text("Charte cookies")])
  #expect(page.language == "fr")
}

@Test(arguments: [
  (
    "fr",
    "Le site [Ville d'Exemple](https://ville.example) n’utilise aucun cookie ni aucun autre traceur."
  ),
  (
    "en",
    "The website [Town of Example](https://ville.example) uses no cookie and no other tracker."
  ),
])
func pageWithoutCookiesSaysSoFirst(language: String, sentence: String) {
  let page = charter([]) { $0.updated = CalendarDate("2026-03-01") }
    .page(in: language == "fr" ? french : english)
  let lines = outline(page.blocks).split(separator: "\n")
  #expect(lines.first == sentence[...])
  #expect(lines.count == 3)
  #expect(lines[1].hasSuffix("{history}"))
}

@Test func sectionWithoutDataIsLeftOutWithItsBuiltInHeading() {
  let page = charter([cookie("a")]) {
    $0.sections = [
      Section(contents: .history), Section(contents: .transfers), Section(contents: .contact),
      Section(id: "fin", title: prose("Fin", "End"), text: prose("Au revoir.", "Goodbye.")),
    ]
  }.page(in: french)
  #expect(outline(page.blocks) == "## Fin {fin}\nAu revoir.")
}

@Test func authorsTextStandsBeforeTheGeneratedBlock() {
  let page = charter([cookie("a")]) {
    $0.version = "2.1"
    $0.sections = [
      Section(
        id: "suivi", title: prose("Suivi", "Log"), text: prose("Tout est ici :", "All here:"),
        contents: .history)
    ]
  }
  #expect(
    outline(page.page(in: french).blocks) == "## Suivi {suivi}\nTout est ici~:\nVersion~: 2.1.")
  #expect(outline(page.page(in: english).blocks) == "## Log {suivi}\nAll here:\nVersion: 2.1.")
}

@Test func headingsBeginAtLevelTwoWithoutASectionHeading() {
  let page = charter([cookie("a")]) {
    $0.sections = [Section(text: prose("Bonjour.", "Hello."), contents: .cookies)]
  }.page(in: english)
  #expect(
    outline(page.blocks) == """
      Hello.
      ## Cookies necessary for the website to work {purpose-necessary}
      [Cookies necessary for the website to work: no consent needed] {table-necessary}
      |Provider|Name|Purpose
      |Ville d'Exemple|`a`|Keeps a. {cookie-a}
      All the cookies presented here are exempt from consent.
      """)
}

@Test func variablesTakeTheValuesOfTheLanguageAndNeverBecomeMarkup() {
  let page = charter([cookie("a")]) {
    $0.site.name = both("*Ville* : [x](y)", "Town")
    $0.controller = Controller(name: same("Mairie"), email: "a@b.example")
    $0.updated = CalendarDate("2026-03-01")
    $0.consent = Consent(retention: Period(length: .measured([.init(number: 6, unit: .month)])))
    let text = """
      {{site.name}} ; {{site.url}}, {{controller.name}}, {{controller.email}}, {{updated}}, \
      {{consent.retention}}, \\{{updated}}
      """
    $0.sections = [Section(text: prose(text, text))]
  }
  let rest =
    "[https://ville.example](https://ville.example), Mairie, [a@b.example](mailto:a@b.example), "
  #expect(
    outline(page.page(in: french).blocks)
      == "*Ville* : [x](y)^; " + rest + "1er~mars 2026, 6~mois, {{updated}}")
  #expect(
    outline(page.page(in: english).blocks)
      == "Town ; " + rest + "1 March 2026, 6 months, {{updated}}")
}

@Test func plainTextsAreNeverMarkup() {
  let page = charter([cookie("a") { $0.service = same("**a** <b> [c](d)") }]) {
    $0.title = same("# <i>*x*</i>")
  }.page(in: english)
  #expect(page.title == [.text("# <i>*x*</i>")])
  #expect(outline(page.blocks).contains("|**a** <b> [c](d)|"))
}

@Test func variantOfALanguageHasItsWords() {
  let charter = charter([cookie("a")]) {
    $0.site.name = Localized(languages: ["fr-CA"], values: ["Québec"])
    $0.sections = [
      Section(
        text: Localized(
          languages: ["fr-CA"], values: [Prose.parsed("Bonjour !", inlineOnly: false).prose]))
    ]
  }
  let page = charter.page(in: french.serving("fr-CA"))
  #expect(page.language == "fr-CA")
  #expect(outline(page.blocks) == "Bonjour^!")
}

@Test func everySectionHasAnAnchorWhateverItsLetters() {
  let charter = charter([]) {
    $0.sections = [
      Section(title: prose("Ελληνικά", "Greek")), Section(title: prose("日本語", "Japanese")),
      Section(title: prose("Печенье", "Cookies"), contents: .cookies),
    ]
  }
  let headings = charter.page(in: french).headings
  #expect(headings.map(\.id) == ["section", "section-2", "cookies"])
}
