import Rendering
import Testing

@testable import CharterKit

private let town = charter([cookie("sid"), cookie("map", from: "maps")]) {
  $0.providers[0].transfers = []
  $0.providers += [
    Provider(
      key: "maps", name: "Maps", legalName: "Maps Inc.", address: "1 rue du Port\n75001 Paris",
      country: "US", role: .processor, website: "https://maps.example",
      privacy: both("https://maps.example/fr", "https://maps.example/en"),
      email: "a@maps.example", phone: "+33 1 23 45",
      transfers: [
        Transfer(
          country: "US", mechanism: .dpf, copy: "https://maps.example/scc",
          checked: CalendarDate("2026-03-01"), note: both("depuis l'Irlande", "from Ireland")),
        Transfer(country: "JP", mechanism: .adequacy),
      ]),
    Provider(key: "unused", name: "Personne"),
  ]
}

@Test func providersInUseHaveATableWithWhatIsKnown() {
  #expect(
    frenchBlock(.providers, of: town) == """
      ## Les prestataires {providers}
      Voici les organismes qui déposent les cookies présentés sur cette page ou qui peuvent les lire.
      [Prestataires] {table-providers}
      |Prestataire|Rôle|Adresse|Contact|Données personnelles
      |Ville d'Exemple|–|–|–|– {provider-town}
      |[Maps](https://maps.example) (Maps Inc.)|Sous-traitant|1 rue du Port, 75001 Paris, États-Unis|[a@maps.example](mailto:a@maps.example), [+33 1 23 45](tel:+3312345)|[Politique de confidentialité (Maps)](https://maps.example/fr) {provider-maps}
      """)
  #expect(
    englishBlock(.providers, of: charter([cookie("a")])).hasSuffix(
      "[Providers] {table-providers}\n|Provider\n|Ville d'Exemple {provider-town}"))
}

@Test func transfersSayWhatAllowsThemAndWhoMakesNone() {
  let lines = frenchBlock(.transfers, of: town).split(separator: "\n")
  #expect(
    lines[2...].joined(separator: "\n") == """
      [Transferts de données] {table-transfers}
      |Prestataire|Pays|Ce qui permet le transfert|Copie des garanties
      |Maps|États-Unis|Cadre de protection des données UE–États-Unis (décision (UE) 2023/1795)^; vérifié le 1er~mars 2026 – depuis l’Irlande|[Garanties (Maps, États-Unis)](https://maps.example/scc)
      |Maps|Japon|Décision d’adéquation (RGPD, article 45)|–
      Pas de transfert hors de l’Espace économique européen~: Ville d'Exemple.
      """)
  #expect(
    englishBlock(.transfers, of: town).contains(
      "|Maps|United States|EU–US Data Privacy Framework (Decision (EU) 2023/1795); checked on 1 March 2026 – from Ireland|[Safeguards (Maps, United States)]"
    ))
  #expect(frenchBlock(.transfers, of: charter([cookie("a")])) == "")
}

@Test func contactGivesTheControllerAndTheOfficer() {
  let charter = charter([cookie("a")]) {
    $0.controller = Controller(
      name: both("Ville d'Exemple", "Town of Example"), address: "1 place Verte", country: "FR",
      email: "mairie@ville.example", phone: "01 02 03", url: "https://ville.example")
    $0.dpo = Contact(name: "Marie Dupont", email: "dpo@ville.example")
  }
  #expect(
    frenchBlock(.contact, of: charter) == """
      ## Contact {contact}
      ### Responsable du traitement {controller}
      Ville d'Exemple / 1 place Verte / France / [mairie@ville.example](mailto:mairie@ville.example) / [01 02 03](tel:010203) / [https://ville.example](https://ville.example)
      ### Délégué à la protection des données {dpo}
      Marie Dupont / [dpo@ville.example](mailto:dpo@ville.example)
      """)
  #expect(
    englishBlock(.contact, of: charter).contains(
      "### Data controller {controller}\nTown of Example / "))
}

@Test(arguments: [
  ("01 99 00 12 34", "tel:0199001234"), ("+33 (0)1 99 00 12 34", "tel:+33199001234"),
  ("(01) 99-00", "tel:019900"), ("01 99 00 12 34 / 01 99 00 12 35", nil), ("poste 12", nil),
])
func aLinkCallsTheNumberThatIsWritten(number: String, target: String?) {
  let called: Inlines = target.map { .link(to: $0, [.text(number)]) } ?? .text(number)
  #expect(Page.call(number) == called)
}

@Test func rightsSayWhomToWriteToAndWhoTakesComplaints() {
  let charter = charter([cookie("a")]) {
    $0.controller = Controller(
      country: "FR", email: "mairie@ville.example",
      privacy: both("https://v.example/p", "https://v.example/en"))
    $0.dpo = Contact(email: "dpo@ville.example", phone: "01 02")
    $0.authority = Authority(name: same("CNIL"), url: same("https://www.cnil.fr/fr/plaintes"))
  }
  let lines = frenchBlock(.rights, of: charter).split(separator: "\n")
  #expect(lines[0] == "## Vos droits {rights}")
  for right in ["d’accès", "de rectification", "à l’effacement", "à la limitation", "d’opposition"]
  {
    #expect(lines.contains { $0.hasPrefix("- droit \(right)~: ") })
  }
  #expect(
    lines.suffix(3).joined(separator: "\n") == """
      Pour exercer ces droits, adressez-vous au délégué à la protection des données~: [dpo@ville.example](mailto:dpo@ville.example), [01 02](tel:0102).
      Pour en savoir plus sur l’utilisation de vos données~: [Politique de confidentialité](https://v.example/p).
      Si vous estimez que vos droits ne sont pas respectés, vous pouvez adresser une réclamation à l’autorité de contrôle~: [CNIL](https://www.cnil.fr/fr/plaintes).
      """)
}

@Test func rightsNameTheAuthorityThatIsKnown() {
  func lastLine(_ change: (inout Charter) -> Void) -> Substring {
    englishBlock(.rights, of: charter([cookie("a")], change)).split(separator: "\n").last ?? ""
  }
  #expect(
    lastLine { $0.authority = Authority(name: same("APD"), url: same("https://apd.example")) }
      .hasSuffix("the supervisory authority: [APD](https://apd.example)."))
  #expect(lastLine { $0.authority = Authority(name: same("APD")) }.hasSuffix("authority: APD."))
  #expect(
    lastLine { $0.controller = Controller(country: "BE") }.hasSuffix("(Article 77 of the GDPR)."))
}

@Test func rightsAreLeftOutWhereNoPersonalDataAreProcessed() {
  let charter = charter([cookie("a")]) { charter in
    for index in charter.purposes.indices { charter.purposes[index].personalData = false }
  }
  #expect(frenchBlock(.rights, of: charter) == "")
}

@Test func historyTellsTheChangesInTheirOrder() {
  let charter = charter([cookie("a")]) {
    $0.updated = CalendarDate("2026-03-01")
    $0.version = "2.1"
    $0.history = [
      HistoryEntry(
        date: CalendarDate("2026-03-01"), version: "2.1", kind: .material,
        note: both("Ajout de l'audience", "Added audience")),
      HistoryEntry(date: CalendarDate("2025-12-31")),
      HistoryEntry(note: both("Création", "Creation")),
    ]
  }
  #expect(
    frenchBlock(.history, of: charter) == """
      ## Historique de cette page {history}
      Dernière mise à jour~: 1er~mars 2026.
      Version~: 2.1.
      - **1er~mars 2026**, version 2.1, modification importante~: Ajout de l’audience
      - **31~décembre 2025**
      - Création
      """)
  #expect(
    englishBlock(.history, of: charter).contains(
      "- **1 March 2026**, version 2.1, material change: Added audience\n"))
}

@Test func browsersHaveTheHelpPagesOfTheirLanguage() {
  let french = frenchBlock(.browsers, of: charter([cookie("a")]))
  let english = englishBlock(.browsers, of: charter([cookie("a")]))
  for (host, fr, en) in [
    ("support.mozilla.org", "/fr/", "/en-US/"), ("support.google.com", "hl=fr", "hl=en"),
    ("support.microsoft.com", "/fr-fr/", "/en-us/"), ("support.apple.com", "/fr-fr/", "/en-gb/"),
  ] {
    #expect(french.split(separator: "\n").contains { $0.contains(host) && $0.contains(fr) })
    #expect(english.split(separator: "\n").contains { $0.contains(host) && $0.contains(en) })
  }
}
