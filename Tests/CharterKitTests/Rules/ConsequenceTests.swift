import Foundation
import Testing

@testable import CharterKit

private let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
private let charters = tests.deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appendingPathComponent("charters")

private func found(_ text: String) -> [Diagnostic] {
  CharterFile(reading: Array(text.utf8), named: "x.yaml") { path, _ in
    guard let data = try? Data(contentsOf: charters.appendingPathComponent(path)) else {
      return .missing
    }
    return .bytes(Array(data))
  }.diagnostics(by: Rule.all, today: CalendarDate("2026-11-23"))
}

/// The complete charter has no fault; with one value spoilt, there is that fault and no other.
@Test(arguments: [
  (" a : b", "colon-unquoted"), (" @x", "special-first-character"), (" 'l'un", "quote-unclosed"),
  (" [{a: b}]", nil),
])
func aSpoiltValueIsOneFault(value: String, rule: String?) throws {
  let file = charters.appendingPathComponent("exemple-complet.yaml")
  let lines = try String(contentsOf: file, encoding: .utf8)
    .split(separator: "\n", omittingEmptySubsequences: false)
  let written = try NSRegularExpression(pattern: #"^(?! *x-)( *(?:- )?[^\s#:{}"]+:) +[^#|>{\["\s]"#)
  var count = 0
  for (index, line) in lines.enumerated() {
    let line = String(line)
    let all = NSRange(line.startIndex..., in: line)
    guard let match = written.firstMatch(in: line, range: all),
      let key = Range(match.range(at: 1), in: line)
    else { continue }
    var spoilt = lines
    spoilt[index] = line[key] + value
    let diagnostics = found(spoilt.joined(separator: "\n"))
    #expect(!diagnostics.isEmpty && diagnostics.allSatisfy { $0.place.line == index + 1 })
    // What a wrong kind of value is called depends on the field.
    guard let rule else { continue }
    #expect(diagnostics.map(\.rule) == [rule], "\(line)")
    count += 1
  }
  #expect(rule == nil || count > 250)
}

/// A misspelt key hides what its value says: nothing that follows from that is said.
@Test func aMisspeltKeyIsOneFault() throws {
  let file = charters.appendingPathComponent("exemple-complet.yaml")
  let lines = try String(contentsOf: file, encoding: .utf8)
    .split(separator: "\n", omittingEmptySubsequences: false)
  let written = try NSRegularExpression(pattern: #"^(?! *x-) *(?:- )?[a-zéôà-]{2,}(?=: +[^#|>])"#)
  var count = 0
  // Each check of the whole charter takes a while.
  for (index, line) in lines.enumerated() where index % 5 == 0 || line.contains("accès") {
    let line = String(line)
    let all = NSRange(line.startIndex..., in: line)
    guard let match = written.firstMatch(in: line, range: all),
      let key = Range(match.range, in: line)
    else { continue }
    var spoilt = lines
    spoilt[index] = line[key] + "q" + line[key.upperBound...]
    let diagnostics = found(spoilt.joined(separator: "\n"))
    #expect(diagnostics.count == 1 && diagnostics[0].place.line == index + 1, "\(line)")
    count += 1
  }
  #expect(count > 50)
}

/// What a refused value would have said of a built-in purpose, or of a choice, is unknown.
@Test(arguments: [
  ("consentement: exempt", "consentement: exempté"),
  ("exemption: mesure-d-audience", "exemption: mesure audience"),
  ("base-légale: mission-d-intérêt-public", "base-légale: mission de service public"),
  ("exemption: choix-de-consentement", "exemption: bandeau de choix"),
  ("finalité: statistiques", "finalité: analytique"),
  ("conditions: [usage-exclusif,", "conditions: [usage-exclusive,"),
])
func aRefusedValueIsOneFault(value: String, other: String) {
  let text = """
    charte: 1
    langues: [fr]
    mise-à-jour: 2026-10-01
    site: {nom: Trémeur, url: "https://www.tremeur.bzh"}
    responsable:
      nom: Commune de Trémeur
      nature: association
      adresse: 1 place de la Mairie, 22250 Trémeur
      mentions-légales: https://www.tremeur.bzh/mentions
    autorité: {nom: CNIL, url: "https://www.cnil.fr/fr/plaintes"}
    dpo: {courriel: dpo@cdg22.fr}
    consentement: {gérer: "#choix"}
    prestataires:
      commune: {nom: Commune, pays: FR, rôle: responsable, confidentialité: "https://t.bzh/vie"}
    finalités:
      nécessaires: {base-légale: mission-d-intérêt-public}
      audience:
        consentement: exempt
        exemption: mesure-d-audience
        conditions: [usage-exclusif, statistiques-anonymes, sans-suivi-intersite, sans-recoupement,
          sans-partage]
        base-légale: contrat
    cookies:
      - {nom: choix, prestataire: commune, finalité: nécessaires,
        exemption: choix-de-consentement, description: Retenir vos choix., durée: 6 mois,
        accès: []}
      - {nom: mesure, prestataire: commune, finalité: audience, description: Compter les visites.,
        durée: 13 mois, renouvelé: non, conservation-des-données: 25 mois, accès: []}
      - {nom: sondage, prestataire: commune, finalité: statistiques, durée: 1 an,
        description: Compter les réponses., accès: []}

    """
  #expect(found(text).map(\.rule) == [])
  let spoilt = text.replacing(value, with: other)
  #expect(spoilt != text && found(spoilt).map(\.severity) == [.error], "\(other)")
}

/// A charter says itself what is wrong where, `# expect: rule, rule`, and nothing else is.
@Test func manyFaultsAreAllShownInFileOrder() throws {
  let file = tests.appendingPathComponent("Fixtures/Many/many-faults.yaml")
  let text = try String(contentsOf: file, encoding: .utf8)
  let expected = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    .flatMap { number, line in
      line.range(of: "# expect: ").map { range in
        line[range.upperBound...].replacing(", ", with: ",").split(separator: ",")
          .map { "\(number + 1) \($0)" }
      } ?? []
    }
  #expect(found(text).map { "\($0.place.line) \($0.rule)" } == expected)
  #expect(expected.count >= 40)
}

/// A purpose or a provider whose own key is broken, or that of its list, is not unknown as well.
@Test(arguments: [
  "  maps:\n    title: {en: Maps}\n", "  other:\n    name: Other\n", "purposes:\n", "providers:\n",
])
func whatHasABrokenKeyIsNotUnknown(entry: String) {
  let text = """
    charter: 1
    languages: [en]
    site: {name: {en: A}, url: "https://a.fr"}
    purposes:
      video:
        title: {en: Videos}
      maps:
        title: {en: Maps}
    providers:
      town:
        name: Town
      other:
        name: Other
    cookies:
      - {name: a, provider: other, purpose: maps, description: {en: Shows maps.}}

    """
  let name = entry.drop { $0 == " " }
  for sign in ["@", "`", "%", "'", "!a ", "x"] where sign != "x" || name == entry {
    let spoilt = text.replacing(entry, with: entry.replacing(name, with: sign + name))
    let unknown = found(spoilt).map(\.rule).filter { $0.hasSuffix("-unknown") }
    #expect(spoilt != text && unknown == (sign == "x" ? ["key-unknown"] : []), "\(sign)")
  }
}

/// A part of the charter whose key is misspelt is not missing, nor are those who need it wrong.
@Test(arguments: [
  ("cookies:", "cookis:"), ("cookies:", "traceurs:"), ("prestataires:", "prestatires:"),
  ("prestataires:", "fournisseur:"), ("finalités:", "finalitees:"), ("responsable:", "responsble:"),
  ("site:", "sit:"), ("langues:", "langue:"), ("finalités:", "rubriques:"),
])
func aMisspeltPartIsOneFault(key: String, other: String) throws {
  let text = try String(
    contentsOf: charters.appendingPathComponent("exemple-complet.yaml"), encoding: .utf8)
  let spoilt = text.replacing("\n\(key)", with: "\n\(other)")
  #expect(spoilt != text && found(spoilt).map(\.rule) == ["key-unknown"])
}

/// What a partial charter would say that could not be had is unknown.
@Test(arguments: ["_absent.yaml", "/etc/_commun.yaml"])
func anIncludeThatFailsIsOneFault(path: String) throws {
  let text = try String(
    contentsOf: charters.appendingPathComponent("exemple-complet.yaml"), encoding: .utf8)
  let rules = found(text.replacing("- _commun.yaml", with: "- \(path)")).map(\.rule)
  #expect(rules.count == 1 && rules[0].hasPrefix("include-"), "\(rules)")
}

/// Two charters in one file are said to be so, once.
@Test func aSecondCharterIsOneFault() throws {
  let text = try String(
    contentsOf: charters.appendingPathComponent("exemple-complet.yaml"), encoding: .utf8)
  #expect(found(text + text).map(\.rule) == ["several-documents"])
  #expect(found(text + "charte: 1\n").map(\.rule) == ["key-duplicate"])
}

/// Of what a charter without cookies describes, nothing is known to be of no use.
@Test(arguments: ["", "cookies: x\n", "cookies: {name: a}\n", "cookies: @x\n"])
func aPartThatIsMissingIsOneFault(cookies: String) {
  let text = """
    charter: 1
    languages: [en]
    site: {name: {en: A}, url: "https://a.fr"}
    purposes: {maps: {title: {en: Maps}}}
    providers: {town: {name: Town}}

    """
  let rules: [Rule] = [.purposeUnused, .providerUnused]
  func found(_ text: String) -> [Diagnostic] { charterFile(text).diagnostics(by: rules) }
  #expect(found(text + cookies).map(\.severity) == [.error])
  #expect(found(text + "cookies: []\n").map(\.severity) == [.advice, .advice])
}

/// What no broken key can have meant is still unknown.
@Test func anotherNameIsStillUnknown() throws {
  let text = try String(
    contentsOf: charters.appendingPathComponent("exemple-complet.yaml"), encoding: .utf8)
  let spoilt = text.replacing("    finalité: audience\n", with: "    finalité: autre\n")
  #expect(found(spoilt).filter { $0.rule == "purpose-unknown" }.count == 2)
}
