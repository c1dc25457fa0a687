import Rendering
import Testing

@testable import CharterKit

@Test func purposesHaveATableEachInTheOrderOfTheCharter() {
  let charter = charter([
    cookie("_ga", for: "statistics"), cookie("lang"), cookie("sessionid"),
  ]) {
    $0.purposes = [
      BuiltInPurpose.statistics.purpose, Purpose(key: "login", title: both("Connexion", "Login")),
      BuiltInPurpose.necessary.purpose,
    ]
    $0.purposes[2].title = both("Le nécessaire", "Necessary")
    $0.purposes[2].description = prose("Sans eux, *rien*.", "Without them, *nothing*.")
  }
  #expect(
    frenchBlock(.cookies, of: charter) == """
      ## Les cookies de ce site {cookies}
      Les cookies sont classés par finalité, c’est-à-dire selon ce à quoi ils servent.
      ### Cookies de statistiques {purpose-statistics}
      Base légale du traitement des données~: votre consentement (RGPD, article 6, paragraphe 1, point a).
      [Cookies de statistiques~: avec votre consentement] {table-statistics}
      |Prestataire|Nom|Finalité
      |Ville d'Exemple|`_ga`|Garde _ga. {cookie-_ga}
      ### Le nécessaire {purpose-necessary}
      Sans eux, *rien*.
      [Le nécessaire~: sans consentement] {table-necessary}
      |Prestataire|Nom|Finalité
      |Ville d'Exemple|`lang`|Garde lang. {cookie-lang}
      |Ville d'Exemple|`sessionid`|Garde sessionid. {cookie-sessionid}
      """)
}

@Test func cellsShowAllThatTheirColumnHasToSay() {
  let full = cookie("_hs") {
    $0.names = ["_hs", "_ht"]
    $0.match = .prefix
    $0.service = both("Carte", "Map")
    $0.location = both("front et back office", "front and back office")
    $0.condition = both("si la carte est là", "if there is a map")
    $0.lifetime = Period(
      length: .measured([.init(number: 13, unit: .month)]), qualifier: .max, beginning: .set,
      note: both("au choix", "as chosen"))
    $0.renewed = true
    $0.dataRetention = Period(length: .measured([.init(number: 25, unit: .month)]))
    $0.party = .third
    $0.consent = .exempt
    $0.exemption = .cartBilling
    $0.kind = .localStorage
    $0.domain = "cdn.example"
    $0.access = ["town", "maps"]
    $0.data = [both("Langue", "Language"), both("Zone", "Area")]
  }
  let bare = cookie("*_x") {
    $0.match = .pattern
    $0.access = []
    $0.provider = "maps"
  }
  let charter = charter([full, bare]) {
    $0.providers.append(
      Provider(
        key: "maps", name: "Maps", privacy: both("https://m.example/fr", "https://m.example")))
  }
  let french = frenchBlock(.cookies, of: charter).split(separator: "\n")
  #expect(
    french[3...].joined(separator: "\n") == """
      [Cookies nécessaires au fonctionnement du site~: détail] {table-necessary}
      |Prestataire|Service|Nom|Finalité|Durée de conservation|Origine|Consentement|Nature|Domaine|Accès par des tiers|Données
      |Ville d'Exemple|Carte (front et <en back office>)|`_hs…`, `_ht…`|Garde _hs. (si la carte est là)|jusqu’à 13~mois à compter du dépôt (au choix)^; prolongée à chaque visite^; données conservées~: 25~mois|Site tiers|Dispensé~: panier et facturation|Stockage local|`cdn.example`|Ville d'Exemple, Maps|Langue, Zone {cookie-_hs}
      |[Maps](https://m.example/fr)|–|`*_x`|Garde *_x.|–|Site consulté|Dispensé~: fourniture d’un service que vous demandez|Cookie|`ville.example`|Aucun tiers|– {cookie-_x}
      Tous les cookies présentés ici sont dispensés de consentement.
      La loi permet de les utiliser sans demander votre accord. Cette dispense ne vaut que pour les cookies qui servent uniquement à transmettre une communication, ou qui sont strictement nécessaires à un service que vous demandez expressément. Elle est prévue par la directive 2002/58/CE (article 5, paragraphe 3) et, en France, par la loi Informatique et Libertés (article 82).
      """)
  let english = englishBlock(.cookies, of: charter)
  #expect(
    english.contains(
      """
      |Map (front and back office)|`_hs…`, `_ht…`|Keeps _hs. (if there is a map)|up to 13 months from when it is set (as chosen); extended at each visit; data kept: 25 months|Third party|Exempt: cart and billing|Local storage|`cdn.example`|Ville d'Exemple, Maps|Language, Area {cookie-_hs}
      """))
}

@Test func listedColumnsWithoutDataAreLeftOutAndTakeTheirOwnHeadings() {
  let charter = charter([cookie("a")]) {
    $0.columns = [
      Column(key: .lifetime), Column(key: .name, heading: both("Nom du cookies", "Cookie")),
      Column(key: .access), Column(key: .party), Column(key: .provider),
    ]
    $0.sections = [Section(contents: .cookies)]
  }
  let page = charter.page(in: french)
  let lines = outline(page.blocks).split(separator: "\n")
  #expect(lines.contains("|Nom du cookies|Origine|Prestataire"))
  let cells = page.blocks.elements.first { $0.part == .table }?.children.last?.children
  #expect(cells?.map(\.part) == [.rowHeading, .cell, .cell])
}

@Test func allTablesHaveTheSameColumns() {
  let charter = charter([
    cookie("a"), cookie("b", for: "video") { $0.lifetime = Period(length: .session) },
  ])
  let tables = charter.page(in: english).blocks.elements.filter { $0.part == .table }.prefix(2)
  let columns = tables.map { $0.children.count { $0.part == .column } }
  let cells = tables.compactMap { $0.children.last?.children }
  #expect(columns == [4, 4])
  #expect(cells.map { $0.last?.children.first?.texts } == [["–"], ["Session"]])
  #expect(cells.map { $0.map(\.part).firstIndex(of: .rowHeading) } == [1, 1])
}

@Test func repeatedNamesAndTitlesStayApart() {
  let charter = charter([cookie("a"), cookie("a"), cookie("a", for: "other")]) {
    $0.purposes = ["necessary", "other"].map { Purpose(key: $0, title: same("Titre")) }
  }
  let block = frenchBlock(.cookies, of: charter)
  for part in [
    "{cookie-a}", "{cookie-a-2}", "{cookie-a-3}", "[Titre~: détail]", "[Titre~: détail (2)]",
  ] {
    #expect(block.contains(part))
  }
}

@Test func purposeSaysItsLegalBasisConditionsAndHowToObject() {
  let charter = charter([cookie("_pk", for: "audience")]) {
    $0.purposes = [
      Purpose(
        key: "audience", title: both("Mesure d'audience", "Audience"), consent: .exempt,
        exemption: .audienceMeasurement, conditions: [.soleUse, .noSharing],
        legalBasis: .publicTask, personalData: true, optOut: "https://ville.example/non")
    ]
  }
  let lines = frenchBlock(.cookies, of: charter).split(separator: "\n")
  #expect(
    lines[2...7].joined(separator: "\n") == """
      ### Mesure d’audience {purpose-audience}
      Des données personnelles sont traitées. Base légale du traitement des données~: une mission d’intérêt public (RGPD, article 6, paragraphe 1, point e).
      Le responsable du traitement atteste que la mesure d’audience respecte ces conditions~:
      - les mesures servent au seul responsable du traitement^;
      - les données ne sont pas transmises à des tiers.
      Vous pouvez vous y opposer~: [s’opposer (Mesure d’audience)](https://ville.example/non).
      """)
  #expect(
    englishBlock(.cookies, of: charter).contains(
      "You can object: [object (Audience)](https://ville.example/non)."))
}

@Test func listsHoldTheFactsOfTheTables() {
  let charter = charter([cookie("a") { $0.lifetime = Period(length: .session) }])
  let lists = outline(charter.page(in: french, hasLists: true).blocks)
  #expect(
    lists.contains(
      """
      `a` {cookie-a}
        Prestataire~: Ville d'Exemple
        Finalité~: Garde a.
        Durée de conservation~: Session
      """))
  #expect(!lists.contains("|"))
}

@Test func purposesOfOneTitleHaveCaptionsOfTheirOwn() {
  let keys = (1...40).map { "p\($0)" }
  let charter = charter(keys.map { cookie($0, for: $0) }) {
    $0.purposes = keys.map { Purpose(key: $0, title: same("Mesure")) }
  }
  let captions = englishBlock(.cookies, of: charter).split(separator: "\n").filter {
    $0.hasPrefix("[")
  }
  let expected = (1...40).map { number in
    "[Mesure: details\(number == 1 ? "" : " (\(number))")] {table-p\(number)}"
  }
  #expect(captions.map(String.init) == expected)
}

@Test(arguments: [
  ("ville.example", "ville.example", Party.first), ("VILLE.example", "ville.EXAMPLE", .first),
  (".example", "ville.example", .third), (".ville.example", "www.ville.example", .first),
  ("example", "ville.example", .third), ("ville.example", "maville.example", .third),
  ("a.b.ville.example", "*.ville.example", .first), ("ville.example", "*.ville.example", .first),
  ("maville.example", "*.ville.example", .third), ("a.ville.example", "ville.example", .third),
  ("www.été.example", "*.ÉTÉ.example", .first), ("été.example", "*.ete.example", .third),
])
func aCookieBelongsToTheSiteOfItsHost(domain: String, site: String, party: Party) {
  let cookie = cookie("a") { $0.domain = domain }
  let charter = charter([cookie]) { $0.site.domains = [site] }
  #expect(charter.party(of: cookie) == party)
}
