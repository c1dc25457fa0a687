import Testing

@testable import CharterKit

/// A charter with these lines before its purposes, and one cookie of each of the two purposes.
private func found(_ rule: Rule, _ lines: String = "", a: String, b: String = "") -> [String] {
  let text = """
    purposes:
      a: {title: A, \(a)}
      b: {title: B, \(b.isEmpty ? "consent: exempt, exemption: cart-billing" : b)}
    cookies:
      - {name: un, provider: mairie, purpose: a, description: Un}
      - {name: deux, provider: mairie, purpose: b, description: Deux}
    """
  return rule.findings(in: lines.isEmpty ? text : lines + "\n" + text)
}

private let needed = "consent: required, legal-basis: consent"
private let measured = "consent: exempt, exemption: audience-measurement"

@Test(arguments: [
  ("advertising", "strictly-necessary", ["5 error"]), ("social", "cart-billing", ["5 error"]),
  ("social", "consent-choice", []), ("video", "cart-billing", []),
])
func exemptsNoAdvertising(purpose: String, exemption: String, expected: [String]) {
  let row = "name: a, provider: mairie, description: Un"
  let lines =
    "cookies: [{\(row), purpose: \(purpose), consent: exempt, exemption: \(exemption)}]"
  #expect(Rule.consentNeeded.findings(in: lines) == expected)
}

@Test func doubtsAnExemptionByTheWordsOfItsPurpose() {
  let exempt = "consent: exempt, exemption: cart-billing"
  #expect(found(.consentNeeded, a: exempt) == [])
  for title in ["Publicité ciblée", "PARTAGE SUR LES RÉSEAUX SOCIAUX", "Advertising"] {
    let lines = """
      purposes: {a: {title: \(title), \(exempt)}}
      cookies: [{name: un, provider: mairie, purpose: a, description: Un}]
      """
    #expect(Rule.consentNeeded.findings(in: lines) == ["5 warning"])
  }
}

@Test func wantsAGroundOrAnAnswerForEachPurposeOnce() {
  #expect(found(.exemptionMissing, a: "consent: exempt") == ["6 error"])
  #expect(found(.exemptionMissing, a: "personal-data: no") == ["6 error"])
  #expect(found(.exemptionMissing, a: "exemption: cart-billing") == ["6 error"])
  #expect(found(.exemptionMissing, a: needed) == [])
  #expect(
    Rule.exemptionMissing.findings(
      in: """
        cookies:
          - {name: un, provider: mairie, purpose: audience, description: Un}
          - {name: deux, provider: mairie, purpose: audience, description: Deux}
          - {name: trois, provider: mairie, purpose: statistics, consent: exempt, description: 3}
        """) == ["6 error", "8 error"])
}

@Test func doubtsTheExemptionOfSuppliersThatReuseData() {
  let conditions = AudienceCondition.allCases.map(\.rawValue).joined(separator: ", ")
  func lines(_ provider: String) -> String {
    """
    purposes: {audience: {\(measured), conditions: [\(conditions)]}}
    cookies: [{name: _ga, provider: \(provider), purpose: audience, description: Un}]
    """
  }
  #expect(Rule.audienceConditions.findings(in: lines("stats")) == ["6 error"])
  #expect(Rule.audienceConditions.findings(in: lines("mairie")) == [])
}

@Test func limitsOnlyExemptMeasurements() {
  func lines(_ purpose: String, _ fields: String) -> String {
    """
    purposes: {audience: {\(purpose)}}
    cookies: [{name: a, provider: mairie, purpose: audience, description: Un, \(fields)}]
    """
  }
  let long = "lifetime: 3 years, data-retention: 4 years, renewed: yes"
  for rule in [Rule.audienceLifetime, .audienceRenewed, .audienceRetention] {
    #expect(rule.findings(in: lines(measured, long)) == ["6 warning"])
    #expect(rule.findings(in: lines(needed, long)) == [])
  }
  let short = "lifetime: 30 minutes, data-retention: unknown"
  #expect(Rule.audienceRenewed.findings(in: lines(measured, short)) == [])
  #expect(Rule.audienceRetention.findings(in: lines(measured, short)) == ["6 warning"])
  #expect(Rule.audienceRenewed.findings(in: lines(measured, "lifetime: 1 year")) == ["6 warning"])
}

@Test func objectingIsPossibleByAnAddressOrByTheControlOfConsent() {
  #expect(found(.audienceOptOut, a: measured) == ["6 warning"])
  #expect(found(.audienceOptOut, a: measured + ", opt-out: https://a.fr/non") == [])
  #expect(found(.audienceOptOut, "consent: {manage: '#choix'}", a: measured) == [])
}

@Test func aChoiceIsKeptWhereOneIsAsked() {
  let keeper = "consent: exempt, exemption: consent-choice"
  #expect(found(.choiceCookie, a: needed, b: keeper) == [])
  #expect(found(.choiceCookie, a: needed) == ["6 warning"])
  #expect(found(.choiceCookie, "consent: {scope: account}", a: needed) == [])
  #expect(found(.choiceCookie, a: "consent: exempt, exemption: cart-billing", b: keeper).count == 1)
  #expect(found(.choiceCookie, a: measured + ", opt-out: https://a.fr/non", b: keeper) == [])
}

@Test func keepsAChoiceSixMonthsAndARefusalAsLong() {
  func found(_ rule: Rule, _ consent: String) -> [String] {
    rule.findings(in: "consent: {\(consent)}\ncookies: []")
  }
  #expect(found(.choiceRetention, "retention: 6 mois") == [])
  #expect(found(.choiceRetention, "retention: 7 mois") == ["5 advice"])
  #expect(found(.choiceRetention, "retention: 6 mois, refusal-retention: 2 ans") == ["5 warning"])
  #expect(found(.choiceUnequal, "retention: 6 mois, refusal-retention: 182 jours") == [])
  #expect(found(.choiceUnequal, "retention: 6 mois, refusal-retention: 1 mois") == ["5 warning"])
  #expect(found(.choiceUnequal, "retention: 6 mois") == [])
}

@Test func theControlOfConsentMustStandOnThePage() {
  let manage = "consent: {manage: 'https://a.fr/choix'}"
  #expect(found(.consentControlMissing, a: needed) == ["6 error"])
  #expect(found(.consentControlMissing, manage, a: needed) == [])
  let page = manage + "\nsections: [{contents: cookies}"
  #expect(found(.consentControlMissing, page + "]", a: needed) == ["5 error"])
  #expect(found(.consentControlMissing, page + ", {contents: consent}]", a: needed) == [])
  let link = ", {text: '[Vos choix](https://a.fr/choix)'}]"
  #expect(found(.consentControlMissing, page + link, a: needed) == [])
}

@Test func thePageSaysThatConsentCanBeWithdrawn() {
  func found(_ sections: String) -> [String] {
    CharterKitTests.found(
      .withdrawalMissing, "consent: {manage: '#choix'}\nsections: [\(sections)]", a: needed)
  }
  #expect(found("{contents: cookies}") == ["8 error"])
  #expect(found("{contents: consent}") == [])
  #expect(found("{contents: rights}") == [])
  #expect(found("{text: Vous pouvez retirer votre accord à tout moment.}") == [])
  #expect(found("{text: Vos droits d’accès et de rectification.}") == ["8 error"])
}

@Test func theBrowserIsNoWayToRefuseByItself() {
  let sections = "sections: [{text: Paramétrez votre navigateur.}, {contents: consent}]"
  #expect(found(.withdrawalMissing, sections, a: needed) == ["5 warning"])
  #expect(found(.withdrawalMissing, "consent: {manage: '#a'}\n" + sections, a: needed) == [])
}

@Test(arguments: [
  ("En poursuivant votre navigation, vous acceptez nos cookies.", true),
  ("Si vous continuez à naviguer sur ce site, nous considérons que vous consentez.", true),
  ("La poursuite\\u00a0de la navigation vaut acceptation.", true),
  ("By continuing to use this website you agree to our use of cookies.", true),
  ("En utilisant ce site, vous acceptez les cookies.", true),
  ("En naviguant sur notre site, vous consentez à leur dépôt.", true),
  ("La poursuite de la navigation ne vaut pas consentement.", false),
  ("En poursuivant votre navigation, vous n’acceptez rien.", false),
  ("Si vous continuez à naviguer sans accepter, aucun cookie n’est déposé.", false),
  ("En poursuivant votre navigation, vous trouverez le plan.", false),
  ("By continuing to browse you do not accept anything.", false),
])
func goingOnBrowsingIsNoConsent(text: String, isFound: Bool) {
  let lines = "sections: [{text: \"\(text)\"}]\ncookies: []"
  #expect(Rule.continuedBrowsing.findings(in: lines) == (isFound ? ["5 error"] : []))
}
