import Rendering
import Testing

@testable import CharterKit

private func french(_ text: String) -> Localized<String> {
  Localized(languages: ["fr"], values: [text])
}

private func frenchProse(_ text: String) -> Localized<Prose> {
  french(text).map { Prose.parsed($0, inlineOnly: true).prose }
}

private func row(
  _ name: String, _ service: String, _ location: String?, _ description: String
) -> Cookie {
  var cookie = Cookie()
  cookie.names = [name]
  cookie.provider = "opendatasoft"
  cookie.purpose = "necessary"
  cookie.service = french(service)
  cookie.location = location.map(french)
  cookie.description = frenchProse(description)
  return cookie
}

private let founding: Charter = {
  var charter = Charter()
  charter.languages = ["fr"]
  charter.title = french("Charte cookies")
  charter.site = Site(name: french("data.meudon.fr"), url: "https://data.meudon.fr")
  charter.columns = [
    Column(key: .provider, heading: french("Nom du prestataire")),
    Column(key: .service, heading: french("Service et emplacement")),
    Column(key: .name, heading: french("Nom du cookies")),
    Column(key: .description, heading: french("Finalités")),
  ]
  charter.purposes = [BuiltInPurpose.necessary.purpose]
  charter.purposes[0].title = french(
    "Cookies nécessaires au bon fonctionnement de la plateforme / cookies fonctionnels")
  charter.providers = [Provider(key: "opendatasoft", name: "Opendatasoft")]
  charter.sections = [
    Section(
      text: frenchProse(
        "Les cookies « internes » ou « first-party » sont déposés par le site consulté.")),
    Section(
      id: "usages",
      title: frenchProse(
        "A quoi servent les cookies sur la plateforme <https://data.meudon.fr>"),
      contents: .cookies),
  ]
  charter.cookies = [
    row(
      "sessionid", "Authentification", "front et back office",
      "Se souvenir de l'utilisateur d'une page à une autre."),
    row(
      "django_language", "Sélection de la langue", "front et back office",
      "Se souvenir de la langue du visiteur"),
    row(
      "cookies_preferences", "Choix concernant vos préférences sur les cookies", nil,
      "Se souvenir du choix opéré par le visiteur concernant les cookies"),
  ]
  return charter
}()

@Test func foundingPageHasItsWordsInOrderAndNoOthers() {
  let page = founding.page(in: CharterKitTests.french)
  #expect(page.title == [.text("Charte cookies")])
  #expect(
    outline(page.blocks) == """
      Les cookies «~internes~» ou «~<en first-party>~» sont déposés par le site consulté.
      ## A quoi servent les cookies sur la plateforme [https://data.meudon.fr](https://data.meudon.fr) {usages}
      ### Cookies nécessaires au bon fonctionnement de la plateforme / cookies fonctionnels {purpose-necessary}
      [Cookies nécessaires au bon fonctionnement de la plateforme / cookies fonctionnels~: sans consentement] {table-necessary}
      |Nom du prestataire|Service et emplacement|Nom du cookies|Finalités
      |Opendatasoft|Authentification (front et <en back office>)|`sessionid`|Se souvenir de l’utilisateur d’une page à une autre. {cookie-sessionid}
      |Opendatasoft|Sélection de la langue (front et <en back office>)|`django_language`|Se souvenir de la langue du visiteur {cookie-django_language}
      |Opendatasoft|Choix concernant vos préférences sur les cookies|`cookies_preferences`|Se souvenir du choix opéré par le visiteur concernant les cookies {cookie-cookies_preferences}
      Tous les cookies présentés ici sont dispensés de consentement.
      """)
}
