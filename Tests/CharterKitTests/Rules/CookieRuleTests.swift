import Testing

@testable import CharterKit

@Test(arguments: [
  ("name: session id", true), ("name: séance", true), ("name: \"a;b\"", true),
  ("name: \"a\\u0301\"", true), ("name: __Host-a.b_c~d|e", false), ("name: \"100%\"", false),
  ("name: ma clé, kind: local-storage", false), ("name: \"<id>\"", false),
  ("name: \"<id>\", match: exact", true), ("name: [a, \"b c\"]", true),
])
func knowsWhichNamesCookiesCanHave(fields: String, isFound: Bool) {
  #expect(Rule.nameInvalid.findings(inCookie: fields) == (isFound ? ["5 error"] : []))
}

@Test(arguments: [
  ("name: _pk_id.*", true), ("name: \"_ga_<id>\"", true), ("name: \"_ga_{id}\"", true),
  ("name: _gat_UA-XXXXX", true), ("name: \"#####\"", true), ("name: _hs…", true),
  ("name: _hs..., kind: local-storage", true), ("name: _pk_id.*, match: pattern", false),
  ("name: _pk_id.*, match: exact", false), ("name: maxxx", false), ("name: a.b", false),
])
func knowsWhichNamesSeemToStandForSeveral(fields: String, isFound: Bool) {
  #expect(Rule.nameIsPattern.findings(inCookie: fields) == (isFound ? ["5 error"] : []))
}

@Test(arguments: [
  ("name: __Secure-a", ["5 error"]), ("name: __secure-a, secure: no", ["5 error"]),
  ("name: __Secure-a, secure: yes", []), ("name: __Http-a, secure: yes", ["5 warning"]),
  ("name: __Http-a, secure: yes, http-only: yes", []), ("name: __Secure", []),
  ("name: __Host-a", []),
])
func asksOfSecurePrefixesWhatBrowsersAsk(fields: String, found: [String]) {
  #expect(Rule.prefixSecure.findings(inCookie: fields) == found)
}

@Test(arguments: [
  ("secure: yes, path: /", []), ("secure: yes", ["5 error"]), ("path: /", ["5 error"]),
  ("secure: yes, path: /a", ["5 error"]),
  ("secure: yes, path: /, domain: .saint-modele.fr", ["5 error"]),
  ("secure: yes, path: /, domain: www.saint-modele.fr", ["5 warning"]),
])
func asksOfHostPrefixesWhatBrowsersAsk(fields: String, found: [String]) {
  #expect(Rule.prefixHost.findings(inCookie: "name: __Host-a, " + fields) == found)
}

@Test func hostAndHTTPPrefixesTogetherAskForBoth() {
  let row = "name: __Host-Http-a, secure: yes, path: /"
  #expect(Rule.prefixHost.findings(inCookie: row) == ["5 warning"])
  #expect(Rule.prefixHost.findings(inCookie: row + ", http-only: yes") == [])
  #expect(Rule.prefixSecure.findings(inCookie: row) == [])
}

@Test(arguments: [
  ("__host-a", true), ("_Host-a", true), ("___Host-a", true), ("__Secure_a", true),
  ("_Secure_a", true), ("__secure-a", true), ("__Host-a", false), ("_secure_session_id", false),
  ("secure-a", false), ("__Hosts", false), ("__host", false), ("____Host-a", false),
])
func knowsWhichPrefixesAreMisspelt(name: String, isFound: Bool) {
  #expect(Rule.prefixMisspelt.findings(inCookie: "name: \(name)") == (isFound ? ["5 warning"] : []))
}

@Test(arguments: [
  ("same-site: none", ["5 error"]), ("same-site: none, secure: no", ["5 error"]),
  ("same-site: none, secure: yes", []), ("same-site: lax", []),
])
func sameSiteNoneNeedsSecure(fields: String, found: [String]) {
  #expect(Rule.sameSiteNone.findings(inCookie: "name: a, " + fields) == found)
}

@Test(arguments: [
  ("same-site: lax, party: third", ["5 warning"]),
  ("same-site: strict, domain: stats.autre.fr", ["5 warning"]),
  ("same-site: none, party: third", []), ("same-site: lax, domain: www.saint-modele.fr", []),
  ("same-site: lax, domain: stats.autre.fr, party: first", []), ("party: third", []),
])
func thirdPartiesCannotHaveSameSite(fields: String, found: [String]) {
  #expect(Rule.thirdPartySameSite.findings(inCookie: "name: a, " + fields) == found)
}

@Test(arguments: [
  ("400 jours", []), ("13 mois", []), ("14 mois", ["5 warning"]), ("401 jours", ["5 warning"]),
  ("999999 ans et 999999 mois", ["5 warning"]), ("persistante", []), ("session", []),
])
func browsersKeepCookiesFourHundredDays(lifetime: String, found: [String]) {
  let row = "name: a, lifetime: \(lifetime)"
  #expect(Rule.lifetimeOverBrowser.findings(inCookie: row) == found)
  #expect(Rule.lifetimeOverBrowser.findings(inCookie: row + ", kind: local-storage") == [])
}

@Test func knowsCookiesByNameAndSupplierTogether() {
  func found(_ fields: String) -> [String] { Rule.knownCookieDiffers.findings(inCookie: fields) }
  #expect(found("name: sessionid, lifetime: 1 an") == [])
  #expect(found("name: sessionid, lifetime: 1 an, service: Django") == ["5 advice"])
  #expect(found("name: sessionid, lifetime: 2 semaines par défaut, service: Django") == [])
  #expect(found("name: csrftoken, lifetime: 364 jours, service: API (django)") == [])
  #expect(
    found("name: _pk_id.1.1fff, lifetime: 2 ans, domain: matomo.saint-modele.fr")
      == ["5 advice", "5 advice"])
  #expect(found("name: _pk_idea, lifetime: 2 ans, service: Matomo") == [])
  #expect(found("name: _ga, lifetime: 2 ans, service: Garance") == [])
}

@Test func knowsWhatWellKnownCookiesAreFor() {
  let row = "cookies: [{name: _ga, provider: stats, description: Un, lifetime: 2 ans, purpose: "
  #expect(Rule.knownCookieDiffers.findings(in: row + "statistics}]") == [])
  #expect(Rule.knownCookieDiffers.findings(in: row + "necessary}]") == ["5 advice"])
}
