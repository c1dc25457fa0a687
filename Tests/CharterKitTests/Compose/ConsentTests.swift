import Rendering
import Testing

@testable import CharterKit

private let sixMonths = Period(length: .measured([.init(number: 6, unit: .month)]))
private let oneYear = Period(length: .measured([.init(number: 1, unit: .year)]))

private let mixed = charter([
  cookie("_ga", for: "statistics"), cookie("sid") { $0.exemption = .authenticationSecurity },
  cookie("ad", for: "advertising"), cookie("cap", for: "advertising") { $0.consent = .exempt },
])

@Test func consentSaysWhichCookiesAskForItAndWhichDoNot() {
  #expect(
    frenchBlock(.consent, of: mixed) == """
      ## Votre consentement {consent}
      Les cookies qui servent à ces finalités ne sont utilisés que si vous donnez votre accord~:
      - Cookies de statistiques
      - Cookies publicitaires~: `ad`
      Vous êtes libre d’accepter ou de refuser. Vous pouvez changer d’avis à tout moment~: retirer votre accord doit être aussi simple que le donner. Ce retrait ne remet pas en cause ce qui a été fait auparavant avec votre accord.
      Les cookies qui servent à ces finalités sont dispensés de consentement~:
      - Cookies nécessaires au fonctionnement du site (authentification et sécurité)
      - Cookies publicitaires~: `cap`
      La loi permet de les utiliser sans demander votre accord. Cette dispense ne vaut que pour les cookies qui servent uniquement à transmettre une communication, ou qui sont strictement nécessaires à un service que vous demandez expressément. Elle est prévue par la directive 2002/58/CE (article 5, paragraphe 3) et, en France, par la loi Informatique et Libertés (article 82).
      """)
  let english = englishBlock(.consent, of: mixed)
  #expect(
    english.contains("only if you agree:\n- Statistics cookies\n- Advertising cookies: `ad`\n"))
  #expect(english.contains("in the <fr loi Informatique et Libertés> (Article 82)."))
}

@Test func choiceSaysHowLongItIsKeptAndWhatItHoldsFor() {
  var charter = charter([cookie("sid")])
  func lines(_ consent: Consent) -> [Substring] {
    charter.consent = consent
    let lines = frenchBlock(.consent, of: charter).split(separator: "\n").dropFirst()
    return lines.filter { $0.contains("conservation") || $0.contains("choix") }
  }
  #expect(
    lines(Consent(retention: sixMonths)) == ["Durée de conservation de votre choix~: 6~mois."])
  #expect(
    lines(Consent(retention: sixMonths, refusalRetention: sixMonths, scope: .device)) == [
      "Durée de conservation de votre choix~: 6~mois.",
      "Ce choix vaut pour l’appareil et le navigateur avec lesquels vous l’avez fait.",
    ])
  #expect(
    lines(Consent(retention: oneYear, refusalRetention: sixMonths, scope: .account)) == [
      "Durée de conservation de votre acceptation~: 1~an.",
      "Durée de conservation de votre refus~: 6~mois.",
      "Ce choix est lié à votre compte~: il vaut sur tous les appareils où vous vous y connectez.",
    ])
  #expect(
    lines(Consent(refusalRetention: Period(length: .session))) == [
      "Durée de conservation de votre refus~: jusqu’à la fermeture du navigateur."
    ])
}

@Test(arguments: [
  ("https://ville.example/choix", "[Gérer mes cookies](https://ville.example/choix)"),
  ("#tarteaucitron", "[Gérer mes cookies](#tarteaucitron)"),
  ("##manage-cookies##", "{##manage-cookies##: Gérer mes cookies}"),
])
func choiceIsMadeByALinkOrByThePlatformsOwnControl(manage: String, control: String) {
  let charter = charter([cookie("sid")]) { $0.consent = Consent(manage: manage) }
  #expect(
    frenchBlock(.consent, of: charter).contains("\nPour faire ou changer vos choix~: \(control)\n"))
}

@Test func choiceHasTheAuthorsLabel() {
  let charter = charter([cookie("sid")]) {
    $0.consent = Consent(manage: "#c", label: both("Mes choix", "My choices"))
  }
  #expect(
    englishBlock(.consent, of: charter).contains(
      "To make or change your choices: [My choices](#c)\n"))
}

@Test func onlyExemptCookiesAreSaidOnceToBeSo() {
  let sentence = "Tous les cookies présentés ici sont dispensés de consentement."
  var charter = charter([cookie("sid"), cookie("lang", for: "preferences")])
  func count() -> Int {
    outline(charter.page(in: french).blocks).split(separator: "\n").count { $0 == sentence }
  }
  #expect(count() == 1)
  charter.sections = [
    Section(id: "c", title: prose("Nos cookies", "Ours"), contents: .cookies)
  ]
  #expect(count() == 1)
  charter.sections?.append(Section(contents: .consent))
  #expect(count() == 1)
  charter.cookies.append(cookie("_ga", for: "audience"))
  #expect(count() == 0)
}
