import Testing

@testable import CharterKit

/// What rules of law find in a charter, its severity with it: `controller-missing error`.
struct InformationTests {
  /// The findings of that rule in a charter of one cookie.
  private func findings(
    _ rule: String, in fields: String, purpose: String = "necessary", cookie: String = "",
    today: String? = "2026-11-23"
  ) -> [Diagnostic.Severity] {
    let text = """
      charter: 1
      languages: [fr]
      site: {name: Ville, url: "https://www.ville.fr"}
      \(fields)
      cookies:
        - {name: c, provider: p, purpose: \(purpose), description: Garder la session\(cookie)}
      """
    let file = CharterFile(reading: Array(text.utf8), named: "c.yaml") { _, _ in .missing }
    #expect(file.diagnostics.isEmpty)
    return file.diagnostics(
      by: Rule.all.filter { $0.name == rule }, today: today.flatMap { CalendarDate($0) }
    )
    .map(\.severity)
  }

  @Test func onlyAPublicBodyMustHaveAnOfficer() {
    #expect(findings("dpo-missing", in: "controller: {kind: state}") == [.error])
    #expect(findings("dpo-missing", in: "controller: {kind: company}") == [.warning])
    #expect(findings("dpo-missing", in: "dpo: {name: Jean}") == [.warning])
    #expect(findings("dpo-missing", in: "dpo: {phone: \"01 02\"}") == [])
    #expect(findings("dpo-missing", in: "purposes: {necessary: {personal-data: no}}") == [])
    #expect(
      findings(
        "dpo-missing", in: "sections: [{text: \"Écrivez au délégué à la protection des données.\"}]"
      )
        == [])
  }

  @Test(arguments: ["rights-missing", "complaint-missing"])
  func aPrivacyPolicyMayGiveTheRest(rule: String) {
    let sections = "sections: [{contents: cookies}]"
    #expect(findings(rule, in: sections) == [.error])
    #expect(
      findings(rule, in: sections + "\ncontroller: {privacy: \"https://www.ville.fr/p\"}")
        == [.advice])
    #expect(findings(rule, in: "sections: [{contents: rights}]") == [])
    #expect(findings(rule, in: "") == [])
    #expect(findings(rule, in: sections + "\npurposes: {necessary: {personal-data: no}}") == [])
  }

  @Test func aStatementStandsInEveryLanguage() {
    func charter(_ english: String) -> [String] {
      let text = """
        charter: 1
        languages: [fr, en]
        site: {name: Ville, url: "https://www.ville.fr"}
        sections:
          - text: {fr: Adressez une réclamation à la CNIL., en: \(english)}
        cookies:
          - {name: c, provider: p, purpose: necessary, description: {fr: a, en: b}}
        """
      return CharterFile(reading: Array(text.utf8), named: "c.yaml") { _, _ in .missing }
        .diagnostics(by: [.complaintMissing]).map(\.rule)
    }
    #expect(charter("You may complain to the CNIL.") == [])
    #expect(charter("You may write to us.") == ["complaint-missing"])
  }

  @Test func consentMakesAMissingLifetimeAnError() {
    for rule in ["lifetime-missing", "access-missing"] {
      #expect(findings(rule, in: "", purpose: "statistics") == [.error])
      #expect(findings(rule, in: "", purpose: "necessary") == [.warning])
      #expect(findings(rule, in: "", purpose: "audience") == [.warning])
    }
    #expect(findings("access-missing", in: "", cookie: ", access: []") == [])
  }

  @Test(arguments: [
    (", lifetime: unknown", 1), (", lifetime: persistent", 1), (", lifetime: session", 0),
    (", lifetime: persistent, kind: local-storage", 0), (", lifetime: 13 months", 0),
  ])
  func aLifetimeSaysSomething(cookie: String, count: Int) {
    #expect(findings("lifetime-missing", in: "", cookie: cookie).count == count)
  }

  @Test(
    arguments: [
      ("country: FR", nil), ("country: RE", nil), ("country: CH", nil), ("country: BR", nil),
      ("country: CA", .advice), ("country: US", .error), ("country: US, transfers: []", nil),
      ("country: FR, transfers: [{country: CN}]", .error),
      ("country: FR, transfers: [{country: CN, mechanism: adequacy}]", .error),
      ("country: FR, transfers: [{country: CN, mechanism: dpf}]", .error),
      ("transfers: [{country: US, mechanism: dpf}]", .warning),
      ("transfers: [{country: US, mechanism: dpf, checked: 2025-11-22}]", .warning),
      ("transfers: [{country: US, mechanism: dpf, checked: 2025-11-23}]", nil),
      ("transfers: [{country: US, mechanism: scc}]", .warning),
      ("transfers: [{country: US, mechanism: scc, copy: \"https://p.com/c\"}]", nil),
      ("transfers: [{country: IN, mechanism: derogation-49}]", .warning),
      ("transfers: [{country: IN, mechanism: code-of-conduct}]", nil),
    ] as [(String, Diagnostic.Severity?)])
  func aTransferNamesItsSafeguard(provider: String, severity: Diagnostic.Severity?) {
    let found = findings("transfer-unstated", in: "providers: {p: {name: P, \(provider)}}")
    #expect(found == [severity].compactMap { $0 })
  }

  @Test func adequacyEndsOnItsDay() {
    let provider = "providers: {p: {name: P, country: GB}}"
    #expect(findings("transfer-unstated", in: provider, today: "2031-12-27") == [])
    #expect(findings("transfer-unstated", in: provider, today: "2031-12-28") == [.error])
    #expect(findings("transfer-unstated", in: provider, today: nil) == [])
  }

  @Test func ageIsOnlyJudgedOnADay() {
    #expect(findings("review-overdue", in: "updated: 2025-11-22") == [.advice])
    #expect(findings("review-overdue", in: "updated: 2025-11-23") == [])
    #expect(findings("review-overdue", in: "updated: 2001-01-01", today: nil) == [])
    #expect(findings("update-missing", in: "updated: 2026-11-24") == [.warning])
    #expect(findings("update-missing", in: "updated: 2026-11-24", today: nil) == [])
    #expect(findings("update-missing", in: "", today: nil) == [.warning])
  }

  @Test(arguments: [
    ("framework-struck-down", "Le Privacy Shield, invalidé en 2020, ne s’applique plus.", 0),
    ("framework-struck-down", "Un accord Safe Harbour. Il est ancien.", 1),
    ("framework-struck-down", "Notre prestataire relève du Privacy-Shield.", 1),
    ("reference-stale", "Délibération n° 2013-378 du 5 décembre 2013", 1),
    ("reference-stale", "Article 32 de la loi « Informatique et Libertés »", 1),
    ("reference-stale", "Article 82 de la loi Informatique et Libertés", 0),
    ("reference-stale", "Votre consentement est valable 13 mois.", 1),
    ("reference-stale", "Le cookie de mesure reste 13 mois.", 0),
    ("reference-stale", "Fichier déclaré à la CNIL sous le numéro 1234", 1),
    ("cnil-approved", "Un outil que la CNIL exempte", 0),
    ("cnil-approved", "Un outil exempté CNIL", 1),
    ("cnil-approved", "Cette solution est labellisée par la CNIL.", 1),
    ("cnil-approved", "la CNIL ayant accordé une exemption", 1),
    ("cnil-approved", "La CNIL a validé cet outil.", 1),
    ("cnil-approved", "The CNIL has approved this tool.", 1),
    ("cnil-approved", "Cookies non soumis à votre accord car exemptés par la CNIL", 1),
    ("cnil-approved", "Aucun outil n’est certifié par la CNIL.", 0),
    ("cnil-approved", "La CNIL n’a validé aucun outil.", 0),
    ("cnil-approved", "Cet outil n’a pas été approuvé par la CNIL.", 0),
    ("cnil-approved", "No tool is certified by the CNIL.", 0),
    ("anonymous-claim", "Anonymous statistics: your consent is not required.", 1),
    ("anonymous-claim", "Statistiques anonymes : consentement pas requis à ces conditions.", 0),
    ("party-as-consent", "Les cookies tiers sont soumis à votre consentement.", 1),
    ("party-as-consent", "Les cookies internes sont dispensés de consentement.", 1),
    ("party-as-consent", "Les cookies internes ne sont pas tous dispensés.", 0),
    ("party-as-consent", "Not all first-party cookies are exempt.", 0),
    ("category-undeclared", "Ce site n’utilise pas de cookies publicitaires.", 0),
    ("category-undeclared", "Des cookies statistiques comptent vos visites.", 1),
    ("purpose-vague", "Améliorer votre expérience de navigation.", 1),
    ("purpose-vague", "Améliorer votre expérience : retenir la langue choisie.", 0),
    ("purpose-vague", "Enhance your user experience", 1),
  ])
  func looksAtWhatTextsSay(rule: String, text: String, count: Int) {
    #expect(findings(rule, in: "sections: [{text: \"\(text)\"}]").count == count, "\(text)")
  }

  @Test func aLinkInATextIsALink() {
    let section = "sections: [{text: \"[Mentions légales](/mentions), [Accessibilité](/rgaa)\"}]"
    #expect(findings("legal-notice-missing", in: section) == [])
    #expect(
      findings("legal-notice-missing", in: "sections: [{text: Mentions légales}]") == [.warning])
    let controller = "\ncontroller: {kind: state}"
    #expect(findings("accessibility-missing", in: section + controller) == [])
    #expect(findings("accessibility-missing", in: controller) == [.error])
  }
}
